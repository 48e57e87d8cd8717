// Draws the PNGs of this folder from its SVGs: `CHROME=/usr/bin/chromium node static/icons/draw.mjs`. Home screens want PNGs.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({ executablePath: process.env.CHROME, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const name of ['icon', 'maskable']) {
  const svg = readFileSync(join(import.meta.dirname, `${name}.svg`), 'utf8');
  for (const size of [192, 512]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(import.meta.dirname, `${name}-${size}.png`), png);
  }
}
await browser.close();
