// Audits the service at the address given: exits 1 unless each of the 61 audits of GraphQL over HTTP passes.
import { auditServer } from 'graphql-http';

const expected = 61;
const results = await auditServer({ url: process.argv[2] });
const failed = results.filter(result => result.status !== 'ok');
for (const { id, name, reason } of failed) console.log(`${id} ${name}: ${reason}`);
console.log(`GraphQL over HTTP: ${results.length - failed.length} of ${expected} audits pass`);
process.exitCode = failed.length === 0 && results.length === expected ? 0 : 1;
