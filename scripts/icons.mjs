// Draws the icons of the installed app from the product's own shape. Run it when apps/web/public/icon.svg changes.
import { mkdir, readFile } from 'node:fs/promises';

import { inProject } from './project.mjs';

const { launchChromium } = await import('../tests/browser/chromium.ts');

const drawing = await readFile(inProject('apps/web/public/icon.svg'), 'utf8');

// A launcher cuts a maskable icon to any shape, but leaves a circle of four fifths: the fields bleed, the shapes stay within.
const maskable = drawing.replace(
  '<g fill="#fff">',
  '<g fill="#fff" transform="translate(16 16) scale(.72) translate(-16 -16)">',
);

const ICONS = [
  { file: 'icon-192.png', size: 192, from: drawing },
  { file: 'icon-512.png', size: 512, from: drawing },
  { file: 'maskable-192.png', size: 192, from: maskable },
  { file: 'maskable-512.png', size: 512, from: maskable },
  { file: 'touch-180.png', size: 180, from: drawing },
];

const folder = inProject('apps/web/public/icons');
await mkdir(folder, { recursive: true });
const browser = await launchChromium();
for (const { file, size, from } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${from}`,
  );
  await page.screenshot({ path: `${folder}/${file}` });
  await page.close();
}
await browser.close();
