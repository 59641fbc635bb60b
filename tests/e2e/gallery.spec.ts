import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '@reflextics/decks';
import { expectLawful, expectNothingCutOff } from './barriers.ts';
import { buildGallery, type Gallery } from './gallery.ts';
import { switchOnProjector, takePhone } from './people/devices.ts';
import { UNDRAWN } from './undrawn.ts';

// A barrier is told with its element: a trace of so many looks would cost more than the looks.
test.use({ trace: 'off' });

/** Each state is tried four times by every rule, on cores that may have other work. */
const MANY_LOOKS = 900_000;

let gallery: Gallery;
test.beforeAll(async () => {
  gallery = await buildGallery();
});
test.afterAll(() => gallery.remove());

test('no barrier in any state of any component and screen, narrow and wide, in light and dark; and each has a state', async ({
  browser,
}) => {
  test.setTimeout(MANY_LOOKS);
  const looksAtAll = async (page: Page, size: string) => {
    for (const state of await gallery.states(page)) {
      await gallery.show(page, state);
      await expectLawful(page, `${state}, ${size}`);
    }
    return gallery.undrawn(page);
  };
  // Side by side: each is drawn by a process of its own.
  const [onPhone, onWide] = await Promise.all([
    looksAtAll(await takePhone(browser), 'on a phone'),
    looksAtAll(await switchOnProjector(browser), 'on a wide screen'),
  ]);
  expect(onPhone.filter((component) => onWide.includes(component))).toEqual(Object.keys(UNDRAWN).sort());
});

for (const language of LANGUAGES) {
  test(`no word is cut off on the narrowest phone in ${language}`, async ({ browser }) => {
    const phone = await takePhone(browser);
    for (const state of await gallery.statesOn(phone, language)) {
      await gallery.show(phone, state);
      await expectNothingCutOff(phone, `${state} in ${language}`);
    }
  });
}
