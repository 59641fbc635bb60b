import { join } from 'node:path';
import { type Page, test } from '@playwright/test';

/** Where to keep a picture of each screen after each scene; not set: none is kept. */
const PICTURES = process.env.E2E_PICTURES;

/** Tells a story scene by scene. @param screens by the name that their pictures have. */
export function storyOn(screens: Readonly<Record<string, Page>>) {
  let number = 0;
  return (title: string, play: () => Promise<void>): Promise<void> =>
    test.step(title, async () => {
      await play();
      number += 1;
      if (PICTURES === undefined) return;
      const scene = `${String(number).padStart(2, '0')} ${title}`;
      for (const [name, page] of Object.entries(screens)) {
        await page.screenshot({ path: join(PICTURES, `${scene} - ${name}.png`) });
      }
    });
}
