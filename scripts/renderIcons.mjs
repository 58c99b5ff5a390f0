import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './findChromium.mjs';

/** The sizes Excel asks for, from a ribbon at 100% to the store's tile. The smallest have a drawing of their own. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const SMALL = 24;
const ICONS = ['account', 'functies', 'fout'];

const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const icon of ICONS) {
  mkdirSync(path.join(assets, icon), { recursive: true });
  for (const size of SIZES) {
    const drawing = readFileSync(path.join(assets, icon, size <= SMALL ? 'small.svg' : 'large.svg'), 'utf8');
    const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block"></body>`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    await page.screenshot({ path: path.join(assets, icon, `${size}.png`), omitBackground: true });
  }
}
await browser.close();
console.log(`Drew ${ICONS.length} icons in ${SIZES.length} sizes.`);
