import { expect, type Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { patient } from './people/screen.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const sheet = (page: Page, name: string) => page.getByRole('dialog', { name });

/** One ballot: the screen is given, looked at alone, and covered again. */
async function votesCovered(page: Page, name: string, choice: string): Promise<void> {
  await sheet(page, `Give the screen to ${name}`)
    .getByRole('button', { name: `I am ${name}` })
    .click();
  await page.getByRole('dialog').getByRole('radio', { name: choice }).check();
  await press(page, 'Give my ballot');
  await patient(sheet(page, 'Your ballot is in, and covered')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
}

test('[P7] Nora, Ana, Ben and Chloé play on one tablet: they speak, vote covered and propose in silence, and no phone is there', async ({
  phone,
  server,
}) => {
  const page = await phone();
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const fatou = new Facilitator(page);
  await fatou.opensSession(server.address, { name: 'The break room', themes: ['Netiquette'] });
  await page.getByRole('link', { name: 'Play on this one screen' }).click();
  await patient(page.getByRole('heading', { name: 'One screen for all' })).toBeVisible();

  // Two of a name: it is said at the second, and nobody is seated twice for it.
  await page.getByLabel('Who narrates').fill('Nora');
  await page.getByLabel('Player 1').fill('Ana');
  await page.getByLabel('Player 2').fill('Ben');
  await page.getByLabel('Player 3').fill('ana');
  await press(page, 'Sit down');
  await patient(page.getByText('Someone here already has that name.')).toBeVisible();
  await expect(page.getByLabel('Player 3')).toBeFocused();
  await page.getByLabel('Player 3').fill('Chloé');
  await press(page, 'Sit down');
  await press(page, 'I take the chair');
  await patient(page.getByRole('heading', { name: 'You narrate' })).toBeVisible();
  for (const name of ['Ana', 'Ben', 'Chloé'])
    await expect(page.getByText(name, { exact: true })).toHaveCount(1);
  await press(page, 'Choose themes for Ana');
  await sheet(page, 'Choose themes for Ana').getByRole('checkbox', { name: 'Netiquette' }).check();
  await press(page, 'Done');
  await press(page, 'Start');

  await press(page, 'Draw a card');
  await press(page, 'Go on to Discussion');
  await page.getByRole('button', { name: 'Give Ana the floor' }).click();
  await patient(page.getByRole('heading', { name: 'Ana' })).toBeVisible();
  await expectNoBarriers(page, 'One screen: Ana speaks');
  await press(page, 'I’m done');
  await patient(page.getByRole('heading', { name: 'Ben' })).toBeVisible();
  await press(page, 'Pass');
  await patient(page.getByRole('heading', { name: 'Chloé' })).toBeVisible();
  await press(page, 'I’m done');
  await press(page, 'Go on to Resources');

  await page
    .getByRole('button', { name: /^Open / })
    .first()
    .click();
  await patient(page.getByText('On every screen now. Read it aloud')).toBeVisible();
  await press(page, 'Open the vote');
  await press(page, 'Next: Ana');
  await votesCovered(page, 'Ana', 'Go on');
  await press(page, 'Next: Ben');
  await votesCovered(page, 'Ben', 'Stop here');
  await page.reload();
  await patient(page.getByText('2 of 3 have voted')).toBeVisible();
  await press(page, 'Next: Chloé');
  await votesCovered(page, 'Chloé', 'Go on');
  await press(page, 'Back to the table');
  await press(page, 'Close the vote');
  await patient(page.getByRole('heading', { name: 'You go on' })).toBeVisible();
  await press(page, 'Go on to Action');

  await press(page, 'More');
  await page.getByRole('button', { name: 'How you propose' }).click();
  await page.getByRole('radio', { name: 'In silence' }).check();
  await press(page, 'Done');
  await page.getByRole('button', { name: 'Chloé', exact: true }).click();
  await press(page, 'Write a proposal');
  await press(page, 'I am Chloé');
  await page.getByLabel('What could be done').fill('A phone for the team');
  await page.getByRole('checkbox', { name: 'Team' }).check();
  await press(page, 'Put it on the board');
  await patient(sheet(page, 'Your proposal is in, and covered')).toBeVisible();
  await expect(page.getByText('A phone for the team')).toHaveCount(0);
  await press(page, 'Back to the table');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.setViewportSize({ width: 768, height: 1024 });
  await expectNoBarriers(page, 'One screen: a silent board, on the tablet upright');
  await page.getByRole('button', { name: /^Reveal/ }).click();
  await patient(page.getByText('A phone for the team')).toBeVisible();
});
