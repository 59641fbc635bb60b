import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';

const WEB = join(import.meta.dirname, '../../apps/web');
/** No server has this name: what a page asks of it is read from the folder. */
const GALLERY = 'http://gallery.test';

/** Every component and screen in its states, built into a folder of its own. */
export interface Gallery {
  /** Shows a page this gallery from now on. */
  hangFor(page: Page): Promise<void>;
  /** Address of one state. */
  of(id: string, language?: string): string;
  /** Draws another state on a page that shows this gallery; resolves once nothing moves in it any more. */
  show(page: Page, id: string): Promise<void>;
  /** Opens the gallery in that language; answers with all states. */
  states(page: Page, language?: string): Promise<string[]>;
  /** As `states`, without those of a display. */
  statesOn(page: Page, language: string): Promise<string[]>;
  /** Components that no state has shown since the gallery was opened on this page, each by its file and name. */
  undrawn(page: Page): Promise<string[]>;
  remove(): Promise<void>;
}

/** Of a display, which is never narrow. */
export function isOfDisplay(id: string): boolean {
  return id.startsWith('display-');
}

export async function buildGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'reflextics-gallery-'));
  const vite = join(WEB, 'node_modules/vite/bin/vite.js');
  const build = ['build', '--mode', 'gallery', '--outDir', folder, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, ...build], { cwd: WEB });
  const gallery: Gallery = {
    async hangFor(page) {
      await page.route(`${GALLERY}/**`, async (route) => {
        const file = join(folder, new URL(route.request().url()).pathname);
        // A screen that asks the server for more finds that there is no network.
        await (existsSync(file) ? route.fulfill({ path: file }) : route.abort('internetdisconnected'));
      });
    },
    of: (id, language = 'en') => `${GALLERY}/gallery.html?show=${id}&lang=${language}`,
    async states(page, language = 'en') {
      await gallery.hangFor(page);
      await page.goto(gallery.of('', language));
      const links = page.getByRole('main').getByRole('link');
      await expect(links).not.toHaveCount(0);
      const ids = await links.evaluateAll((all) =>
        all.map((link) => new URLSearchParams((link as HTMLAnchorElement).search).get('show') ?? ''),
      );
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      return ids;
    },
    statesOn: async (page, language) =>
      (await gallery.states(page, language)).filter((id) => !isOfDisplay(id)),
    undrawn: (page) =>
      page.evaluate(() => (globalThis as unknown as { galleryUndrawn(): string[] }).galleryUndrawn()),
    show: (page, id) => page.evaluate(drawn, id),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  return gallery;
}

/** In the page. A state is there once two frames went by in which nothing was changed. */
async function drawn(id: string): Promise<void> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const waits = () => (globalThis as unknown as { galleryWaits(): boolean }).galleryWaits();
  const root = document.getElementById('root');
  if (root === null) throw new Error('expected an element with the id root, found none');
  let changed = true;
  const watch = new MutationObserver(() => {
    changed = true;
  });
  watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  dispatchEvent(new CustomEvent('gallery-show', { detail: id }));
  scrollTo(0, 0);
  await document.fonts.ready;
  let left = 600; // frames, some ten seconds: a state that draws nothing or never rests is told by its name
  for (
    let quiet = 0;
    quiet < 2 || waits() || root.querySelector('h1, h2, p') === null;
    quiet = changed ? 0 : quiet + 1
  ) {
    changed = false;
    left -= 1;
    if (left === 0) throw new Error(`expected the state ${id} to be drawn and to rest: ${root.innerHTML}`);
    await frame();
  }
  watch.disconnect();
}
