import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { patient } from './people/screen.ts';

// A story with several phones, on cores that may have other work.
test.use({ actionTimeout: 20_000 });

test('Ana’s sheet is closed by Back alone, and stays when Nora opens something for all', async ({
  server,
  phone,
}) => {
  const fatou = new Facilitator(await phone());
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  const ben = new Player('Ben', await phone());
  const { link } = await fatou.opensSession(server.address, {
    name: 'Tuesday group',
    themes: ['Digital tools'],
  });
  for (const one of [nora, ana, ben]) await one.joinsByLink(link);
  const { page } = ana;
  const room = page.url();

  await test.step('Back closes the sheet, with the focus where it was, and a second one leaves the room', async () => {
    await page.getByRole('button', { name: 'Invite others' }).click();
    await patient(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await patient(page.getByRole('dialog')).toHaveCount(0);
    expect(page.url()).toBe(room);
    await patient(page.getByRole('button', { name: 'Invite others' })).toBeFocused();
    await page.getByRole('button', { name: 'Invite others' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await patient(page.getByRole('dialog')).toHaveCount(0);
    await page.goBack();
    await patient.poll(() => page.url()).not.toBe(room);
    await page.goto(room);
  });

  await nora.standsAsNarrator();
  for (const one of [ana, ben]) await one.approves('Nora');
  await nora.takesTheChair();
  await ben.choosesTheme('Digital tools');
  await nora.press('Start');
  await nora.press('Draw a card');
  await nora.press('Go on to Discussion');
  await nora.press('Give Ana the floor');
  await ana.passes();
  await ben.passes();
  await nora.press('Go on to Resources');

  await test.step('Ana reads by herself, and goes on while Nora opens another resource', async () => {
    await page.getByRole('button', { name: 'All resources' }).click();
    const sheet = page.getByRole('dialog', { name: 'Resources to read on your own screen' });
    await sheet.getByRole('button').nth(2).click();
    const title = (await sheet.getByRole('heading').nth(1).textContent()) ?? '';
    await nora.page.getByRole('button', { name: /^Open: / }).click();
    await patient(sheet.getByText('You can read on here.')).toBeVisible();
    await patient(sheet.getByRole('heading', { name: title })).toBeVisible();
    await sheet.getByRole('button', { name: 'Read along' }).click();
    await patient(sheet).toHaveCount(0);
    await patient(page.getByText('On every screen.')).toBeVisible();
  });
});
