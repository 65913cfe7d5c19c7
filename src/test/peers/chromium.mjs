// Prints report.html over and over in one browser; the last argument is how often.
import puppeteer from 'puppeteer-core';
import { pathToFileURL } from 'node:url';
import { writeFileSync } from 'node:fs';

const [folder, often] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'] });
const page = await browser.newPage();
let pdf;
const print = async () => {
  await page.goto(pathToFileURL(`${folder}/report.html`).href);
  pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
};
const warm = Math.min(10, Number(often) - 1);
for (let i = 0; i < warm; i++) await print();
const start = process.hrtime.bigint();
for (let i = 0; i < Number(often) - warm; i++) await print();
const millis = Number(process.hrtime.bigint() - start) / 1e6 / (Number(often) - warm);
writeFileSync(`${folder}/chromium.pdf`, pdf);
await browser.close();
console.log(`chromium\twarm, one browser\t${millis.toFixed(1)} ms\t${(1000 / millis).toFixed(1)} a second`);
