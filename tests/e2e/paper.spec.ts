import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { patient } from './people/screen.ts';

test.use({ actionTimeout: 20_000 });

test('Nora plays with printed cards and slips of paper', async ({ server, phone }) => {
  const invitation = await new Facilitator(await phone()).opensSession(server.address, {
    name: 'Around a table',
    themes: ['Netiquette'],
  });
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  await nora.joinsByLink(invitation.link);
  await ana.joinsByLink(invitation.link);
  await nora.standsAsNarrator();
  await ana.approves('Nora');
  await nora.press('Approve myself');
  await nora.takesTheChair();
  await nora.seats('Chloé');
  await ana.choosesTheme('Netiquette');
  await nora.press('Start');

  await test.step('she types the number of the card on the table', async () => {
    await nora.press('Pick a card');
    const number = nora.page.getByLabel('Number on the printed card');
    await number.fill('n 99');
    await number.press('Enter');
    await nora.sees('No card has this number.');
    await number.fill('n3');
    await number.press('Enter');
    await ana.seesHeading('One channel too many?');
  });

  await test.step('they go on to the board', async () => {
    await nora.press('Go on to Discussion');
    await nora.press('Give Ana the floor');
    await ana.hasTheFloor();
    await ana.passes();
    await nora.passesFor('Chloé');
    await nora.press('Go on to Resources');
    await nora.press('Open the vote');
    await ana.votes('Go on');
    await nora.votesFor('Chloé', 'Go on');
    await nora.press('Close the vote');
    await nora.press('Go on to Action');
  });

  await test.step('she types in what Ana and Chloé wrote on slips', async () => {
    await nora.pressUnderMore('Type in slips of paper');
    const sheet = nora.page.getByRole('dialog', { name: 'Type in slips of paper' });
    const slip = sheet.getByLabel('What the slip says');
    await sheet.getByLabel('Whose slips').selectOption('Ana');
    await sheet.getByRole('radio', { name: 'Team' }).click();
    await slip.fill('One channel, and no other');
    await slip.press('Enter');
    await patient(slip).toHaveValue('');
    await patient(slip).toBeFocused();
    await sheet.getByLabel('Whose slips').selectOption('Chloé');
    await slip.fill('Ask those who use it');
    await slip.press('Enter');
    // It is shown, and told by the sheet's live region.
    await patient(sheet.getByText('2 slips are on the board').first()).toBeVisible();
    await sheet.getByRole('button', { name: 'Done' }).click();
    await ana.sees('One channel, and no other', 'Ask those who use it');
  });
});

test('Fatou fetches four cards to cut out', async ({ server, phone }) => {
  const page = await phone();
  await page.goto(`${server.address}/print`);
  await page.getByRole('radio', { name: 'Cards to cut out' }).click();
  for (const theme of ['Data protection', 'Digital tools', 'Netiquette']) {
    await page.getByRole('checkbox', { name: theme }).click();
  }
  const fetched = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Fetch it' }).click();
  const download = await fetched;
  expect(download.suggestedFilename()).toBe('2-cards-to-cut-out.pdf');
  expect((await readFile(await download.path())).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await patient(page.getByText('It is among your downloads.')).toBeVisible();
});
