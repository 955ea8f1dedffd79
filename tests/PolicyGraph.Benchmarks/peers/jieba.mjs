// usage: node jieba.mjs cut|tag FILE — MB of UTF-8 a second, the median of several rounds after a warm-up.
import fs from 'node:fs';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const [what, file] = process.argv.slice(2);
const jieba = Jieba.withDict(dict);
const text = fs.readFileSync(file, 'utf8');
const work = () => jieba[what](text, true);
for (const start = Date.now(); Date.now() - start < 3000;) work();
const seconds = [];
for (let round = 0; round < 15; round++) {
  const start = process.hrtime.bigint();
  work();
  seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
}
seconds.sort((a, b) => a - b);
console.log((Buffer.byteLength(text) / seconds[7] / 1e6).toFixed(2));
