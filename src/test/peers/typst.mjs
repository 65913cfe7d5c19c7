// Prints report.typ over and over in one process with Typst; the last argument is how often.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync, writeFileSync } from 'node:fs';

const [folder, often] = process.argv.slice(2);
const text = readFileSync(`${folder}/report.typ`, 'utf8');
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [`${folder}/fonts`] }] });
let pdf;
const print = i => { pdf = compiler.pdf({ mainFileContent: `${text}\n// ${i}` }); };
const warm = Math.min(10, Number(often) - 1);
for (let i = 0; i < warm; i++) { print(-i); compiler.evictCache(0); }
const start = process.hrtime.bigint();
for (let i = 0; i < Number(often) - warm; i++) { print(i); compiler.evictCache(0); }
const millis = Number(process.hrtime.bigint() - start) / 1e6 / (Number(often) - warm);
writeFileSync(`${folder}/typst.pdf`, pdf);
console.log(`typst\t${Number(often) > 1 ? 'warm' : 'once'}, one thread\t${millis.toFixed(1)} ms\t${(1000 / millis).toFixed(1)} a second`);
