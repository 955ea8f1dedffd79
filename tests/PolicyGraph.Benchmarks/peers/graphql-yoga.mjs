// The peer of the API on the embedded store: graphql-yoga with its own caches of parsed and valid documents, over the rows of our answer in memory.
// usage: node graphql-yoga.mjs ROWS PORT   ROWS: {"regions": {NUMBER: […]}, "works": […]}
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createSchema, createYoga } from 'graphql-yoga';

const [file, port] = process.argv.slice(2);
const { regions, works } = JSON.parse(readFileSync(file, 'utf8'));
const schema = createSchema({
  typeDefs: /* GraphQL */ `
    type Query { work(number: String!): Work works(first: Int = 20): WorkConnection! }
    type WorkConnection { edges: [WorkEdge!]! }
    type WorkEdge { node: Work! }
    type Work { title: String number: String level: String held: Boolean! issuedOn: String citingRegions: [CitingRegion!]! }
    type CitingRegion { region: Region! documentCount: Int! firstCitedOn: String lastCitedOn: String }
    type Region { name: String! }
  `,
  resolvers: {
    Query: {
      work: (_, { number }) => regions[number] && { number, citingRegions: regions[number] },
      works: (_, { first }) => ({ edges: works.slice(0, first).map(node => ({ node })) }),
    },
  },
});
createServer(createYoga({ schema, graphiql: false, logging: false })).listen(Number(port), '127.0.0.1');
