import { test as base, expect, type Page } from '@playwright/test';
import { LANGUAGES } from '@reflextics/decks';
import { expectLawful, expectNothingCutOff, expectWithinEdges } from './barriers.ts';
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

/** They stand in the middle of a wide screen as they are on a phone, where each of them is looked at. */
const SHEETS = /^(narrator-sheet|shortcuts|taking|accept-answer|writing-)/;

/** What a display is shown on at its largest. */
const BEAMER = { width: 1920, height: 1080 };

const HALVES = [0, 1] as const;
const half = <T>(all: readonly T[], which: (typeof HALVES)[number]) =>
  all.filter((_, at) => at % HALVES.length === which);

for (const which of HALVES) {
  test(`on a wide screen no state has a barrier, in light and dark: half ${which + 1}`, async ({
    browser,
    gallery,
  }) => {
    const wide = await switchOnProjector(browser);
    const size = wide.viewportSize() ?? BEAMER;
    const states = (await gallery.states(wide)).filter((state) => !SHEETS.test(state));
    for (const state of half(states, which)) {
      await gallery.show(wide, state);
      await expectLawful(wide, `${state}, on a wide screen`);
      if (isOfDisplay(state)) await expectStill(wide, state);
      if (!isOtherwiseWide(state)) continue;
      await expectSeenInForcedColours(wide, `${state}, on a wide screen`);
      await chooseTextSize(wide, 32);
      if (isOfDisplay(state)) await wide.setViewportSize(BEAMER);
      await gallery.show(wide, state);
      const large = `${state}, on a wide screen at twice the size of text`;
      expect.soft(await lostWords(wide), large).toEqual([]);
      if (!isOfDisplay(state)) await expectWithinEdges(wide, large);
      await chooseTextSize(wide, 16);
      if (isOfDisplay(state)) await wide.setViewportSize(size);
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

/** Where a wide screen has a layout of its own, and not a phone's in the middle. */
function isOtherwiseWide(state: string): boolean {
  return /^(display|board|home|open|join|missing|facilitator|lobby|narrator(?!-sheet)|table(?!-(menu|phone|propose))|together|ending|rehearse|own-c)/.test(
    state,
  );
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

/** CSS pixels, as in the settings of a browser: the layout follows, which it does not where the root alone is larger. */
async function chooseTextSize(page: Page, size: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
  await browser.detach();
}

function sizeText(page: Page, size: string): Promise<void> {
  return page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}
