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

/** The answers of one person, alone with the screen. @param problem null: can live with it. */
async function answersCovered(page: Page, name: string, problem: string | null): Promise<void> {
  await sheet(page, `Give the screen to ${name}`)
    .getByRole('button', { name: `I am ${name}` })
    .click();
  const alone = sheet(page, 'Can you live with it?');
  await patient(alone.getByRole('radio', { checked: true })).toHaveCount(0); // nothing is left of who had it before
  if (problem === null) await alone.getByRole('radio', { name: 'I can live with it' }).click();
  else {
    await alone.getByRole('radio', { name: 'I see a problem' }).click();
    await alone.getByRole('textbox', { name: 'What is the problem?' }).fill(problem);
    await press(page, 'Save my answer');
  }
  await patient(sheet(page, 'Your answers are in, and covered')).toBeVisible();
}

const LARGE = 72; // CSS px: a hand across a table is less sure than a thumb

/** What can be pressed on the screen now, or in what lies over it, is large. */
async function expectLarge(page: Page, screen: string): Promise<void> {
  const small = await page.evaluate((large) => {
    const within = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    return [
      ...within.querySelectorAll('button, a.button, summary, select, textarea, input:not([type="file"])'),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => {
        const target = one.closest('.tick, .choice-option') ?? one;
        return {
          words: one.textContent || one.getAttribute('aria-label') || one.id,
          of: target.getBoundingClientRect(),
        };
      })
      .filter(({ of }) => of.height > 0 && of.height < large - 0.5)
      .map(({ words, of }) => `${Math.round(of.height)} px: ${words}`);
  }, LARGE);
  expect.soft(small, screen).toEqual([]);
}

const PICTURES = process.env.E2E_PICTURES;
let pictures = 0;

/** Looks at the screen as it lies on the table now. */
async function look(page: Page, screen: string): Promise<void> {
  await expectLarge(page, screen);
  pictures += 1;
  if (PICTURES !== undefined)
    await page.screenshot({ path: `${PICTURES}/together ${pictures} ${screen}.png` });
}

test('[P7] Nora, Ana, Ben and Chloé play on one tablet: they speak, vote, propose and answer covered, to the end, and no phone is there', async ({
  phone,
  server,
}) => {
  const fatou = new Facilitator(await phone());
  await fatou.opensSession(server.address, { name: 'The break room', themes: ['Netiquette'] });
  // In a tab of its own: from the one that lies on the table no Back leads to her key.
  const tab = fatou.page.waitForEvent('popup');
  await fatou.page.getByRole('link', { name: 'Play on this one screen' }).click();
  const page = await tab;
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
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
  await look(page, 'sitting down');
  await press(page, 'Sit down');
  await patient(page.getByRole('button', { name: 'I take the chair' })).toBeVisible();
  await look(page, 'the duties');
  await press(page, 'I take the chair');
  await patient(page.getByRole('heading', { name: 'You narrate' })).toBeVisible();
  for (const name of ['Ana', 'Ben', 'Chloé'])
    await expect(page.getByText(name, { exact: true })).toHaveCount(1);
  await look(page, 'the lobby');
  await press(page, 'Choose themes for Ana');
  await sheet(page, 'Choose themes for Ana').getByRole('checkbox', { name: 'Netiquette' }).check();
  await press(page, 'Done');
  await press(page, 'Start');

  await press(page, 'Draw a card');
  await look(page, 'the card');
  await press(page, 'Go on to Discussion');
  await page.getByRole('button', { name: 'Give Ana the floor' }).click();
  await patient(page.getByRole('heading', { name: 'Ana' })).toBeInViewport();
  await look(page, 'Ana speaks');
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
  await look(page, 'the vote');
  await press(page, 'Next: Ana');
  await look(page, 'given to Ana');
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
  await look(page, 'the result');
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
  await look(page, 'the board, upright');

  await press(page, 'Go on to the end');
  await press(page, 'Put a proposal on the list');
  await press(page, 'Put on the list: A phone for the team');
  await press(page, 'Close');
  await press(page, 'Ask the group');
  await press(page, 'Ask');
  await look(page, 'the group is asked, upright');
  await expectNoBarriers(page, 'One screen: the group is asked');
  await press(page, 'Next: Ana');
  await answersCovered(page, 'Ana', null);
  await press(page, 'Next: Ben');
  await answersCovered(page, 'Ben', 'Who pays for it?');
  await expect(page.getByText('Who pays for it?')).toHaveCount(0);
  await page.reload();
  await patient(page.getByText('2 of 3 have answered everything')).toBeVisible();
  await press(page, 'Next: Chloé');
  await answersCovered(page, 'Chloé', null);
  await press(page, 'Back to the table');
  await press(page, 'Show the result');
  await patient(page.getByText('At least one person sees a problem.')).toBeVisible();
  await patient(page.getByText('Who pays for it?')).toBeVisible();
  await expect(page.getByText(/told aloud/)).toHaveCount(0);
  await press(page, 'Close the room');
  await page.getByRole('dialog').getByRole('button', { name: 'Close the room' }).click();
  await patient(page.getByText('This room is closed').first()).toBeVisible();
  await look(page, 'closed');
});
