import { test as base, expect, type Page } from '@playwright/test';
import { LANGUAGES } from '@reflextics/decks';
import { expectLawful, expectNothingCutOff } from './barriers.ts';
import { buildGallery, type Gallery, isOfDisplay } from './gallery.ts';
import { switchOnProjector, takePhone } from './people/devices.ts';
import { lostInForcedColours, lostWords, moving, smallTargets } from './sight.ts';
import { UNDRAWN } from './undrawn.ts';

const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that this fixture needs no other
    async ({}, use) => {
      const gallery = await buildGallery();
      await use(gallery);
      await gallery.remove();
    },
    { scope: 'worker' },
  ],
});
// What is wrong is told with its element: a trace of so many looks would cost more than the looks.
test.use({ trace: 'off' });
// Hundreds of states: each core takes the next of these walks, and none of them waits for another.
test.describe.configure({ mode: 'parallel', timeout: 600_000 });

const HALVES = [0, 1] as const;
const half = <T>(all: readonly T[], which: (typeof HALVES)[number]) =>
  all.filter((_, at) => at % HALVES.length === which);

for (const which of HALVES) {
  test(`on a wide screen no state has a barrier, in light and dark: half ${which + 1}`, async ({
    browser,
    gallery,
  }) => {
    const wide = await switchOnProjector(browser);
    for (const state of half(await gallery.states(wide), which)) {
      await gallery.show(wide, state);
      await expectLawful(wide, `${state}, on a wide screen`);
      if (isOfDisplay(state)) await expectStill(wide, state);
    }
  });

  test(`on a phone no state has a barrier, moves for who asks for less, is cut off or too small for a thumb: half ${which + 1}`, async ({
    browser,
    gallery,
  }) => {
    const phone = await takePhone(browser);
    const size = phone.viewportSize() ?? { width: 0, height: 0 };
    for (const state of half(await gallery.states(phone), which)) {
      await gallery.show(phone, state);
      await expectLawful(phone, `${state}, on a phone`);
      if (isOfDisplay(state)) continue;
      await expectStill(phone, state);
      expect.soft(await smallTargets(phone), state).toEqual([]);
      await expectSeenInForcedColours(phone, state);
      await expectNothingCutOff(phone, state);
      await phone.setViewportSize(size);
    }
  });
}

test('in French no word is cut off on the narrowest phone; and each component is in some state', async ({
  browser,
  gallery,
}) => {
  const phone = await takePhone(browser);
  const states = await gallery.states(phone, 'fr');
  for (const state of states) {
    await gallery.show(phone, state);
    if (!isOfDisplay(state)) await expectNothingCutOff(phone, `${state} in French`);
  }
  // The rest is for wide screens alone.
  await phone.setViewportSize({ width: 1280, height: 720 });
  const isMissing = (component: string) => !(component in UNDRAWN);
  for (const state of states) {
    if (!(await gallery.undrawn(phone)).some(isMissing)) break;
    await gallery.show(phone, state);
  }
  expect(await gallery.undrawn(phone)).toEqual(Object.keys(UNDRAWN).sort());
});

test('in Greek no word is cut off on the narrowest phone, and none is lost at twice the size', async ({
  browser,
  gallery,
}) => {
  const phone = await takePhone(browser);
  const size = phone.viewportSize() ?? { width: 0, height: 0 };
  for (const state of await gallery.statesOn(phone, 'el')) {
    await sizeText(phone, '200%');
    await gallery.show(phone, state);
    expect.soft(await lostWords(phone), `${state}, at twice the size of text`).toEqual([]);
    await sizeText(phone, '');
    await expectNothingCutOff(phone, `${state} in Greek`);
    await phone.setViewportSize(size);
  }
});

for (const language of LANGUAGES.filter((one) => !['en', 'fr', 'el'].includes(one))) {
  test(`no word is cut off on the narrowest phone in ${language}`, async ({ browser, gallery }) => {
    const phone = await takePhone(browser);
    for (const state of await gallery.statesOn(phone, language)) {
      await gallery.show(phone, state);
      await expectNothingCutOff(phone, `${state} in ${language}`);
    }
  });
}

/** For somebody who asks for less motion, as `expectLawful` leaves the page. */
async function expectStill(page: Page, state: string): Promise<void> {
  expect.soft(await moving(page), `${state}: what moves`).toEqual([]);
}

async function expectSeenInForcedColours(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await lostInForcedColours(page), `${state}, in the system’s own colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}

function sizeText(page: Page, size: string): Promise<void> {
  return page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}
