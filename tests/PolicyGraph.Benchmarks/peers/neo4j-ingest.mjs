// Writes rows of citations (document, region, date, number, quote) with the official driver, 1,000 rows a transaction; prints rows a second and leaves the database empty.
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { empty } from './neo4j-empty.mjs';

const [file, url] = process.argv.slice(2);
const rows = readFileSync(file, 'utf8').trimEnd().split('\n').map(line => {
  const [document, region, date, number, quote] = line.split('\t');
  return { document, region, date, number, quote };
});
const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', process.env.POLICYGRAPH_NEO4J_PASSWORD));
const session = driver.session();
for (const label of ['PeerDocument', 'PeerWork', 'PeerRegion'])
  await session.run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
await session.run('CALL db.awaitIndexes(60)');
const write = `
  UNWIND $rows AS row
  MERGE (d:PeerDocument {id: row.document}) ON CREATE SET d.date = row.date
  MERGE (w:PeerWork {id: row.number})
  MERGE (r:PeerRegion {id: row.region})
  MERGE (d)-[:PEER_OF_REGION]->(r)
  MERGE (d)-[c:PEER_CITES]->(w) SET c.quote = row.quote`;
const start = performance.now();
for (let at = 0; at < rows.length; at += 1000)
  await session.executeWrite(transaction => transaction.run(write, { rows: rows.slice(at, at + 1000) }));
const seconds = (performance.now() - start) / 1000;
console.log(`driver, the citations alone: ${rows.length} rows in ${seconds.toFixed(1)} s: ${(rows.length / seconds).toFixed(0)} rows/s`);
await empty(session);
await driver.close();
