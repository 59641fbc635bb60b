import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '@reflextics/decks';
import { expectNoBarriers, expectNothingCutOff } from './barriers.ts';
import { buildGallery, type Gallery } from './gallery.ts';
import { switchOnProjector, takePhone } from './people/devices.ts';

// A barrier is told with its element: a trace of so many looks would cost more than the looks.
test.use({ trace: 'off' });

let gallery: Gallery;
test.beforeAll(async () => {
  gallery = await buildGallery();
});
test.afterAll(() => gallery.remove());

async function statesIn(page: Page): Promise<string[]> {
  await page.goto(gallery.list);
  const links = page.getByRole('main').getByRole('link');
  await expect(links).not.toHaveCount(0);
  return links.evaluateAll((all) =>
    all.map((link) => new URLSearchParams((link as HTMLAnchorElement).search).get('show') ?? ''),
  );
}

test('no barrier in any state of any component and screen', async ({ browser }) => {
  const phone = await takePhone(browser);
  const projector = await switchOnProjector(browser);
  for (const page of [phone, projector]) await gallery.hangFor(page);
  const states = await statesIn(phone);
  await projector.goto(gallery.list);
  for (const state of states) {
    const page = state.startsWith('display-') ? projector : phone;
    await gallery.show(page, state);
    await expectNoBarriers(page, state);
  }
});

for (const language of LANGUAGES.filter((one) => one !== 'en')) {
  test(`no word is cut off on the narrowest phone in ${language}`, async ({ browser }) => {
    const phone = await takePhone(browser);
    for (const state of await gallery.statesOn(phone, language)) {
      await gallery.show(phone, state);
      await expectNothingCutOff(phone, `${state} in ${language}`);
    }
  });
}
