import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { buildGallery, type Gallery } from './gallery.ts';
import { switchOnProjector, takePhone } from './people/devices.ts';

test.setTimeout(300_000);
// A barrier is told with its element: a trace of so many looks would cost more than the looks.
test.use({ trace: 'off' });

let gallery: Gallery;
test.beforeAll(async () => {
  gallery = await buildGallery();
});
test.afterAll(() => gallery.remove());

test('no barrier in any state of any component and screen', async ({ browser }) => {
  const phone = await takePhone(browser);
  const projector = await switchOnProjector(browser);
  for (const page of [phone, projector]) await gallery.hangFor(page);
  await phone.goto(gallery.list);
  const links = phone.getByRole('main').getByRole('link');
  await expect(links).not.toHaveCount(0);
  const states = await links.evaluateAll((all) =>
    all.map((link) => new URLSearchParams((link as HTMLAnchorElement).search).get('show') ?? ''),
  );
  for (const state of states) {
    const page = state.startsWith('display-') ? projector : phone;
    await page.goto(gallery.of(state));
    await expect(page.locator('#root')).not.toBeEmpty();
    await expectNoBarriers(page, state);
  }
});
