import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';

const WEB = join(import.meta.dirname, '../../apps/web');
/** No server has this name: what a page asks of it is read from the folder. */
const GALLERY = 'http://gallery.test';

/** Every component and screen in its states, built into a folder of its own. */
export interface Gallery {
  /** Shows a page this gallery from now on. */
  hangFor(page: Page): Promise<void>;
  /** Address of one state. */
  of(id: string, language?: string): string;
  readonly list: string;
  remove(): Promise<void>;
}

export async function buildGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'reflextics-gallery-'));
  const vite = join(WEB, 'node_modules/vite/bin/vite.js');
  const build = ['build', '--mode', 'gallery', '--outDir', folder, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, ...build], { cwd: WEB });
  return {
    async hangFor(page) {
      await page.route(`${GALLERY}/**`, async (route) => {
        const file = join(folder, new URL(route.request().url()).pathname);
        // A screen that asks the server for more finds that there is no network.
        await (existsSync(file) ? route.fulfill({ path: file }) : route.abort('internetdisconnected'));
      });
    },
    of: (id, language = 'en') => `${GALLERY}/gallery.html?show=${id}&lang=${language}`,
    list: `${GALLERY}/gallery.html`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
