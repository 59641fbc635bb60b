import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { launchChromium } from '../browser/chromium.ts';
import { buildGallery, type Gallery } from '../e2e/gallery.ts';
import { contactSheets, type Shot } from './contact-sheet.ts';

/** What people hold and look at: the smallest phone still in use, a usual one, a tablet, a laptop or beamer, a big screen. */
const SIZES = ['320x568', '360x740', '768x1024', '1280x720', '1920x1080'];
const SCHEMES = ['light', 'dark'] as const;
/** Of our four the one whose sentences are longest, counted in characters. */
const LONGEST = 'fr';

const { values: asked } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: SIZES },
    scheme: { type: 'string', multiple: true, default: [...SCHEMES] },
    lang: { type: 'string', default: LONGEST },
    /** A part of the names of states, as a regular expression. */
    only: { type: 'string', default: '' },
    out: { type: 'string', default: join(import.meta.dirname, '../../.build/shots') },
  },
});

await rm(asked.out, { recursive: true, force: true });
await mkdir(asked.out, { recursive: true });
const gallery = await buildGallery();
const browser = await launchChromium();
try {
  for (const size of asked.size)
    for (const scheme of SCHEMES.filter((one) => asked.scheme.includes(one))) await shoot(size, scheme);
} finally {
  await browser.close();
  await gallery.remove();
}

/** Every state once at that size: a display's on screens that a projector shows, all others everywhere. */
async function shoot(size: string, scheme: 'light' | 'dark'): Promise<void> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const page = await pageOf(browser, width, height, scheme);
  const only = new RegExp(asked.only);
  const states =
    width < 1_000 ? await gallery.statesOn(page, asked.lang) : await gallery.states(page, asked.lang);
  const shots: Shot[] = [];
  for (const state of states.filter((one) => only.test(one))) shots.push(await shotOf(gallery, page, state));
  await page.context().close();
  const files = await contactSheets(browser, shots, {
    width,
    height,
    name: `${size}-${scheme}`,
    out: asked.out,
  });
  for (const file of files) process.stdout.write(`${file}\n`);
}

async function pageOf(
  of: Browser,
  width: number,
  height: number,
  colorScheme: 'light' | 'dark',
): Promise<Page> {
  const context = await of.newContext({
    viewport: { width, height },
    isMobile: width < 1_000,
    hasTouch: width < 1_000,
    colorScheme,
    reducedMotion: 'reduce',
  });
  // tsx wraps named functions in a call of this, also those that are to run in a page.
  await context.addInitScript('globalThis.__name = (what) => what');
  return context.newPage();
}

async function shotOf(from: Gallery, page: Page, state: string): Promise<Shot> {
  await from.show(page, state);
  return { state, picture: await page.screenshot({ type: 'jpeg', quality: 80 }) };
}
