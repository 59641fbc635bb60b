import { expect, test } from '@playwright/test';
import { buildGallery, type Gallery } from './gallery.ts';
import { takePhone } from './people/devices.ts';
import { lostInForcedColours, lostWords, moving, smallTargets } from './sight.ts';

// What is wrong is told with its element: a trace of so many looks would cost more than the looks.
test.use({ trace: 'off' });

let gallery: Gallery;
test.beforeAll(async () => {
  gallery = await buildGallery();
});
test.afterAll(() => gallery.remove());

test('on a phone all that is pressed is as large as a thumb, and nothing moves for who asks for less', async ({
  browser,
}) => {
  const phone = await takePhone(browser);
  await phone.emulateMedia({ reducedMotion: 'reduce' });
  for (const state of await gallery.statesOn(phone, 'fr')) {
    await gallery.show(phone, state);
    expect.soft(await smallTargets(phone), state).toEqual([]);
    expect.soft(await moving(phone), state).toEqual([]);
  }
});

test('at twice the size of text no words are lost on a phone', async ({ browser }) => {
  const phone = await takePhone(browser);
  const states = await gallery.statesOn(phone, 'el');
  await phone.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const state of states) {
    await gallery.show(phone, state);
    expect.soft(await lostWords(phone), state).toEqual([]);
  }
});

test('with the system’s own colours focus, choice and icons are seen', async ({ browser }) => {
  const phone = await takePhone(browser);
  await phone.emulateMedia({ forcedColors: 'active' });
  for (const state of await gallery.statesOn(phone, 'en')) {
    await gallery.show(phone, state);
    expect.soft(await lostInForcedColours(phone), state).toEqual([]);
  }
});
