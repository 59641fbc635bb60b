import { expect } from '@playwright/test';
import { phoneLine } from '../bytes/phone-line.ts';
import { test } from './fixtures.ts';
import { takePhone } from './people/devices.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { isToldAt, patient, wordsOn } from './people/screen.ts';

test.use({ actionTimeout: 60_000 });

const ONE_KILOBYTE = 1_024; // a second
const TWENTY_SECONDS = 20_000;

/** A kilobyte a second and a cut in the middle take their time. */
const slowly = expect.configure({ timeout: 60_000 });

test('Ana reads the card and writes where there is no network, also after a reload; it is sent once there is', async ({
  server,
  browser,
  phone,
}) => {
  const invitation = await new Facilitator(await phone()).opensSession(server.address, {
    name: 'In the basement',
    themes: ['Netiquette'],
  });
  const nora = new Narrator('Nora', await phone());
  // Her console complains of a network that is not there, and rightly so.
  const ana = new Player('Ana', await takePhone(browser));
  const ben = new Player('Ben', await phone());
  await nora.joinsByLink(invitation.link);
  await ana.joinsByLink(invitation.link);
  await ben.joinsByLink(invitation.link);
  await nora.standsAsNarrator();
  await ana.approves('Nora');
  await ben.approves('Nora');
  await nora.takesTheChair();
  await ana.choosesTheme('Netiquette');
  await nora.press('Start');
  await nora.picksCard('Papers by WhatsApp');
  await ana.seesHeading('Papers by WhatsApp');

  await test.step('the app is kept on her phone', async () => {
    await expect
      .poll(() => ana.page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? null))
      .toContain('/sw.js');
    // With the worker there, so is every file and word of her table.
    await ana.reloads();
    await ana.seesHeading('Papers by WhatsApp');
    await expect
      .poll(() =>
        ana.page.evaluate(async () => {
          const names = await caches.keys();
          const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
          return kept.flat().some(({ url }) => url.includes('/api/decks/'));
        }),
      )
      .toBe(true);
  });

  await test.step('she opens it again in the basement', async () => {
    await ana.losesTheNetwork();
    await ana.reloads();
    await ana.seesHeading('Papers by WhatsApp');
    await patient(wordsOn(ana.page, 'As you last saw it').first()).toBeVisible();
    await ana.page.getByLabel('In a line').fill('Who was it sent to?');
    await ana.page.getByRole('button', { name: 'A question', exact: true }).click();
    await patient(wordsOn(ana.page, '1 thing waits to be sent').first()).toBeVisible();
  });

  await test.step('upstairs it is sent, once', async () => {
    await ana.hasTheNetworkAgain();
    await nora.sees('Who was it sent to?');
    await ana.seesNothingOf('As you last saw it');
    await expect(ana.page.getByRole('listitem').filter({ hasText: 'Who was it sent to?' })).toHaveCount(1);
  });
});

test('Ben plays along on a line of one kilobyte a second that is cut every twenty seconds', async ({
  server,
  browser,
  phone,
}) => {
  const invitation = await new Facilitator(await phone()).opensSession(server.address, {
    name: 'In the train',
    themes: ['Netiquette'],
  });
  const line = await phoneLine({ url: server.address });
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  // His console complains of a line that is cut, and rightly so.
  const ben = new Player('Ben', await takePhone(browser));
  await nora.joinsByLink(invitation.link);
  await ana.joinsByLink(invitation.link);
  await ben.joinsByLink(`${line.url}/j/${invitation.code}`);
  await nora.standsAsNarrator();
  await ana.approves('Nora');
  await ben.approves('Nora');
  await nora.takesTheChair();
  await ana.choosesTheme('Netiquette');
  await nora.press('Start');
  await nora.picksCard('Papers by WhatsApp');
  await ben.seesHeading('Papers by WhatsApp');
  line.carries(ONE_KILOBYTE);
  line.cutEvery(TWENTY_SECONDS);

  await test.step('what he says at the card comes, once', async () => {
    await ben.page.getByLabel('In a line').fill('It came by night');
    await ben.page.getByRole('button', { name: 'Surprised me', exact: true }).click();
    await slowly(ana.page.getByRole('listitem').filter({ hasText: 'It came by night' })).toHaveCount(1);
    await ana.reacts('A question', 'Who reads it?');
    await slowly(wordsOn(ben.page, 'Who reads it?').first()).toBeVisible();
  });

  await test.step('he comes back from a reload in the tunnel', async () => {
    line.cut();
    await ben.reloads();
    await slowly(wordsOn(ben.page, 'Who reads it?').first()).toBeVisible();
  });

  await test.step('he gets the floor, writes and hands it back', async () => {
    await nora.press('Go on to Discussion');
    await slowly(ben.page.getByRole('heading', { name: 'Nobody has the floor yet' })).toBeVisible();
    await nora.press('Give Ana the floor');
    await ana.hasTheFloor();
    await ana.isDone();
    await slowly(ben.page.getByRole('heading', { name: 'Your turn' })).toBeVisible();
    await ben.words().fill('I would ask who sent it.');
    line.cut();
    await ben.showsToAll();
    await slowly(wordsOn(ana.page, 'I would ask who sent it.')).toHaveCount(1);
    await ben.isDone();
    await slowly(ben.page.getByRole('heading', { name: 'Your turn' })).toHaveCount(0);
  });
  await line.close();
});

test('Ana goes on on another phone by a code, is asked before, and her old phone is signed off', async ({
  server,
  phone,
}) => {
  const invitation = await new Facilitator(await phone()).opensSession(server.address, {
    name: 'Battery at two percent',
    themes: ['Netiquette'],
  });
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  const ben = new Player('Ben', await phone());
  for (const person of [nora, ana, ben]) await person.joinsByLink(invitation.link);
  await nora.standsAsNarrator();
  await ana.approves('Nora');
  await ben.approves('Nora');
  await nora.takesTheChair();
  await ana.choosesTheme('Netiquette');
  await nora.press('Start');
  await nora.picksCard('Papers by WhatsApp');
  await ana.seesHeading('Papers by WhatsApp');

  const code = await test.step('she gets a code under This phone', async () => {
    await ana.page.getByRole('button', { name: 'Me and this room' }).click();
    await ana.page.getByRole('button', { name: 'This phone: tone, screen, another phone' }).click();
    const sheet = ana.page.getByRole('dialog', { name: 'This phone' });
    await sheet.getByRole('button', { name: 'Get a seat code' }).click();
    const spelt = await sheet.getByRole('img', { name: /^Room code|^Code/ }).getAttribute('aria-label');
    return (spelt ?? '').split(' ').slice(-6).join('');
  });

  const tablet = new Player('Ana', await phone());
  await test.step('on the other one she is asked, and goes on', async () => {
    await tablet.page.goto(invitation.link);
    await tablet.page.getByRole('button', { name: 'My seat is on another phone' }).click();
    await tablet.page.getByLabel('Seat code').fill('HK1');
    await tablet.page.getByRole('button', { name: 'Next' }).click();
    await isToldAt(tablet.page.getByLabel('Seat code'), 'six letters and no digits');
    await tablet.page.getByLabel('Seat code').fill(code);
    await tablet.page.getByRole('button', { name: 'Next' }).click();
    await tablet.seesHeading('Go on as Ana on this phone?');
    await tablet.page.getByRole('button', { name: 'Go on here' }).click();
    await tablet.seesHeading('Papers by WhatsApp');
    await tablet.reacts('A question', 'Is it still me?');
    await ben.sees('Is it still me?');
  });

  await test.step('the old one says so, and opens nothing any more', async () => {
    await ana.seesHeading('Your seat is on another device now');
  });
});
