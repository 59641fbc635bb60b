import { join } from 'node:path';
import type { Browser } from '@playwright/test';

export interface Shot {
  state: string;
  /** JPEG. */
  picture: Buffer;
}

interface SheetOf {
  /** Of each picture, in CSS pixels. */
  width: number;
  height: number;
  name: string;
  out: string;
}

/** A sheet is looked at as a whole, and its words are still to be read. */
const SHEET_WIDTH = 1_900;
const SHEET_HEIGHT = 1_500;
const THUMB = { narrow: 300, wide: 620 };
const CAPTION = 26;

/** Lays pictures beside one another, as many a sheet as fit, each under its name. Returns the files. */
export async function contactSheets(
  browser: Browser,
  shots: readonly Shot[],
  { width, height, name, out }: SheetOf,
): Promise<string[]> {
  const thumb = Math.min(width, height > width ? THUMB.narrow : THUMB.wide);
  const high = Math.round((thumb * height) / width) + CAPTION;
  const across = Math.max(1, Math.floor(SHEET_WIDTH / (thumb + 8)));
  const each = across * Math.max(1, Math.floor(SHEET_HEIGHT / (high + 8)));
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: SHEET_HEIGHT } });
  const files: string[] = [];
  for (let from = 0; from < shots.length; from += each) {
    const pictures = shots
      .slice(from, from + each)
      .map(
        ({ state, picture }) =>
          `<figure><figcaption>${state}</figcaption><img src="data:image/jpeg;base64,${picture.toString('base64')}"></figure>`,
      );
    await page.setContent(
      `<!doctype html><style>body{margin:0;display:flex;flex-wrap:wrap;align-content:start;gap:8px;background:#888;font:14px sans-serif}
        figure{margin:0;width:${thumb}px}figcaption{height:${CAPTION - 4}px}img{width:100%}</style>${pictures.join('')}`,
    );
    const path = join(out, `${name}-${String(files.length + 1).padStart(2, '0')}.jpg`);
    await page.locator('body').screenshot({ path, type: 'jpeg', quality: 85 });
    files.push(path);
  }
  await page.close();
  return files;
}
