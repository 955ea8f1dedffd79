// Asks several services in turn, one request at a time, so that whatever else the machine does slows all alike: the median of each in ms.
// usage: node latency.mjs ROUNDS NAME URL BODYFILE …   $AUTHORIZATION is sent where it is set
import { readFileSync } from 'node:fs';

const [rounds, ...rest] = process.argv.slice(2);
const asked = [];
for (let at = 0; at < rest.length; at += 3) asked.push({ name: rest[at], url: rest[at + 1], body: readFileSync(rest[at + 2]), times: [] });
const headers = { 'Content-Type': 'application/json', Accept: 'application/json', ...(process.env.AUTHORIZATION && { Authorization: process.env.AUTHORIZATION }) };
for (let round = -Number(rounds); round < Number(rounds); round++) {
  for (const one of asked) {
    const start = performance.now();
    const response = await fetch(one.url, { method: 'POST', headers, body: one.body });
    const text = await response.text();
    if (!response.ok || text.includes('"errors":[{')) throw new Error(`${one.name}: ${response.status} ${text.slice(0, 500)}`);
    if (round >= 0) one.times.push(performance.now() - start);
  }
}
for (const one of asked) console.log(`${one.name}\t${one.times.sort((a, b) => a - b)[one.times.length >> 1].toFixed(1)}`);
