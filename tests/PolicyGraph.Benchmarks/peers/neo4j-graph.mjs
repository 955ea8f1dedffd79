// Reads the whole graph that a store has written, empties the database, and writes the same nodes and relations with all their properties
// with the official driver, 1,000 rows a transaction; the store's constraints and indices stay. Prints rows and citations a second, checks
// that what was written is what was read, and leaves the database empty.
// Left out, and so a gift to the driver: settling, locks, the check of what is held already, and that a summary grows with its citations.
// Each row comes ready made.
import assert from 'node:assert/strict';
import neo4j from 'neo4j-driver';
import { empty } from './neo4j-empty.mjs';

const BATCH = 1000;
const [url] = process.argv.slice(2);
const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', process.env.POLICYGRAPH_NEO4J_PASSWORD), { disableLosslessIntegers: true });
const session = driver.session();
const groups = (rows, keyOf) => {
  const found = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(row);
  }
  return found;
};
const read = async text => {
  const rows = [];
  for await (const record of session.run(text)) rows.push(record.toObject());
  return rows;
};
const ints = properties => {
  for (const [name, value] of Object.entries(properties)) {
    if (Number.isInteger(value)) properties[name] = neo4j.int(value);
    else if (Array.isArray(value) && value.every(Number.isInteger)) properties[name] = value.map(item => neo4j.int(item));
  }
  return properties;
};
// How many of each kind, with how many properties and how much in them.
const size = "sum(size(keys(x))) AS properties, sum(reduce(sum = 0, key IN keys(x) | sum + coalesce(size(toStringOrNull(x[key])), size(x[key])))) AS size";
const tally = async () => [
  ...await read(`MATCH (x) WHERE NOT x:SchemaVersion RETURN labels(x) AS kind, count(*) AS count, ${size} ORDER BY kind`),
  ...await read(`MATCH ()-[x]->() RETURN type(x) AS kind, count(*) AS count, ${size} ORDER BY kind`),
];

// A node of several labels is found by the one that has an index.
const found = name => `[l IN labels(${name}) WHERE NOT l IN ['SearchEntry', 'Law', 'Policy', 'National', 'Provincial', 'Municipal', 'County', 'Agency', 'College', 'Enterprise', 'Alliance']][0]`;
const before = await tally();
const nodes = await read('MATCH (n) WHERE NOT n:SchemaVersion RETURN labels(n) AS labels, properties(n) AS properties');
const relations = await read(`
  MATCH (a)-[r]->(b)
  RETURN type(r) AS type, ${found('a')} AS from, a.id AS start, ${found('b')} AS to, b.id AS end,
         properties(r) AS properties`);
for (const row of [nodes, relations].flat()) ints(row.properties);
await empty(session);

const start = performance.now();
const write = async (text, rows) => {
  for (let at = 0; at < rows.length; at += BATCH)
    await session.executeWrite(transaction => transaction.run(text, { rows: rows.slice(at, at + BATCH) }));
};
for (const [labels, rows] of groups(nodes, row => row.labels.join(':')))
  await write(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`, rows);
for (const [key, rows] of groups(relations, row => `${row.from} ${row.type} ${row.to}`)) {
  const [from, type, to] = key.split(' ');
  await write(`UNWIND $rows AS row MATCH (a:${from} {id: row.start}) MATCH (b:${to} {id: row.end}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`, rows);
}
const seconds = (performance.now() - start) / 1000;
const [all, citations] = [nodes.length + relations.length, relations.filter(row => row.type === 'CITES').length];
console.log(`driver, the whole graph: ${nodes.length} nodes and ${relations.length} relations in ${seconds.toFixed(1)} s: ` +
  `${(all / seconds).toFixed(0)} rows/s, ${(citations / seconds).toFixed(0)} citations/s`);
assert.deepEqual(await tally(), before);
await empty(session);
await driver.close();
