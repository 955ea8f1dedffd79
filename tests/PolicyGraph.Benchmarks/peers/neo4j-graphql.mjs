// The peer of the API on Neo4j: @neo4j/graphql served by graphql-yoga, the question as an @cypher field over the drawn citations.
// usage: POLICYGRAPH_NEO4J_PASSWORD=… node neo4j-graphql.mjs BOLT PORT
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const [url, port] = process.argv.slice(2);
const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', process.env.POLICYGRAPH_NEO4J_PASSWORD));
const typeDefs = /* GraphQL */ `
  type CitingRegion { region: String! documentCount: Int! firstCitedOn: String lastCitedOn: String }
  type Query {
    citingRegions(number: String!): [CitingRegion!]! @cypher(columnName: "row", statement: """
      MATCH (:Work {number: $number})<-[:CITES]-(d:Document)-[:OF_REGION]->(r:Region)
      WITH r, count(DISTINCT d) AS documents, min(d.issuedOn) AS first, max(d.issuedOn) AS last
      RETURN {region: r.name, documentCount: documents, firstCitedOn: first, lastCitedOn: last} AS row
      ORDER BY documents DESC, r.name
    """)
  }
`;
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
createServer(createYoga({ schema, graphiql: false, logging: false })).listen(Number(port), '127.0.0.1');
