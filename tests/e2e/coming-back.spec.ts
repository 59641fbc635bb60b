import { expect } from '@playwright/test';
import { type Summary, toJson } from '@reflextics/summary';
import { expectNoBarriers } from './barriers.ts';
import { test } from './fixtures.ts';
import { DETECTOR } from './people/camera.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { patient, wordsOn } from './people/screen.ts';

// A story with several phones, on cores that may have other work.
test.use({ actionTimeout: 20_000 });

const LOCK = { text: 'Lock the cupboard; Ana has the key', levels: ['Team'] };
const CHARTER = { text: 'A charter for messages at night', levels: ['Team', 'Organisation'] };
const SPRING = { name: 'Spring group', themes: ['Netiquette'] };

/** As little as a summary can be that one may go on from. */
const LEFT_IN_SPRING: Summary = {
  version: 1,
  session: 'Spring',
  language: 'en',
  deck: 'Reflextics',
  openedAt: 0,
  closedAt: null,
  madeAt: 0,
  purgeAt: 0,
  server: null,
  players: [],
  narrators: [],
  rounds: [],
  scribes: [],
  text: '',
  speakingTimes: null,
  framework: null,
  followUp: {
    session: 'Winter',
    at: 0,
    lookAgainOn: null,
    proposals: [
      {
        id: 'p',
        text: 'Lock it',
        levels: ['team'],
        whoDecides: null,
        firstStep: null,
        state: 'under-way',
        line: null,
        takenUp: false,
      },
    ],
  },
  choices: { names: 'chosen', notes: true },
  leftOut: [],
};

/** From the lobby to an open board: no more than it takes to get there. */
async function toTheBoard(nora: Narrator, ana: Player, ben: Player): Promise<void> {
  await ana.choosesTheme('Netiquette');
  await nora.press('Start');
  await nora.press('Draw a card');
  await nora.press('Go on to Discussion');
  await nora.press('Give Ana the floor');
  await ana.hasTheFloor();
  await ana.passes();
  await ben.hasTheFloor();
  await ben.passes();
  await nora.press('Go on to Resources');
  await nora.press('Open the vote');
  await ana.votes('Go on');
  await ben.votes('Go on');
  await nora.press('Close the vote');
  await nora.press('Go on to Action');
}

test('a group plays, its data is deleted, and it comes back to what it left', async ({
  server,
  phone,
  projector,
}) => {
  const fatou = new Facilitator(await phone());
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  const ben = new Player('Ben', await phone());
  const { page } = fatou;

  const join = async (link: string) => {
    for (const one of [nora, ana, ben]) await one.joinsByLink(link);
    await nora.standsAsNarrator();
    await ana.approves('Nora');
    await ben.approves('Nora');
    await nora.takesTheChair();
  };

  await test.step('in spring they propose, and Ana looks at what she could take home in mid-game', async () => {
    const { link } = await fatou.opensSession(server.address, SPRING);
    await join(link);
    await toTheBoard(nora, ana, ben);
    await ana.proposes(LOCK);
    await ben.proposes(CHARTER);
    await ana.page.getByRole('button', { name: 'Me and this room' }).click();
    await ana.page.getByRole('button', { name: 'Download the summary' }).click();
    const sheet = ana.page.getByRole('dialog', { name: 'Take the summary home' });
    await patient(sheet.getByText('2 proposals', { exact: true })).toBeVisible();
    await patient(sheet.getByText(/could show who voted for what/)).toBeVisible();
    await sheet.getByRole('radio', { name: 'No names' }).check();
    await patient(sheet.getByText(/“a player” stands for each/)).toBeVisible();
    await expectNoBarriers(ana.page, 'taking a summary home');
    await sheet.getByRole('button', { name: 'Close' }).click();
    await ana.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await nora.press('Go on to the end');
  });

  let picture = '';
  const summary = await test.step('Fatou takes the data, without names, and deletes everything', async () => {
    await page.getByRole('link', { name: 'To my session' }).click();
    const taken = await fatou.downloads('Data (JSON)', 'No names');
    expect(taken).not.toMatch(/\b(Nora|Ana|Ben)\b/);
    expect(taken).toContain('Lock the cupboard; a player has the key');
    picture = await fatou.savesTheCode();
    await fatou.deletesEverything();
    return taken;
  });

  await test.step('the code that was saved as a picture opens the same, where the browser reads codes', async () => {
    const other = await phone();
    await other.addInitScript(DETECTOR);
    await other.goto(`${server.address}/open`);
    await other.getByRole('button', { name: 'Go on from an earlier summary' }).click();
    await patient(other.getByRole('button', { name: 'Read the code from a picture' })).toBeVisible();
    await other.locator('input[type="file"]').last().setInputFiles(picture);
    await patient(other.getByRole('checkbox', { name: CHARTER.text })).toBeChecked();
    await patient(other.getByText('From “Spring group”')).toBeVisible();
  });

  const display = await projector();
  await test.step('in autumn they begin with what became of it', async () => {
    const invitation = await fatou.opensSession(server.address, {
      ...SPRING,
      name: 'Autumn group',
      goesOnFrom: summary,
    });
    await display.goto(invitation.display);
    await join(invitation.link);
    await patient(ana.page.getByRole('heading', { name: 'What became of it?' })).toBeVisible();
    await ana.sees('From “Spring group”');
    await ana.page.getByRole('button', { name: /^Say what became of it: Lock the cupboard/ }).click();
    const sheet = ana.page.getByRole('dialog', { name: 'What became of it?' });
    await sheet.getByRole('radio', { name: 'Done' }).check();
    await sheet.getByLabel('In a line').fill('It has a lock since June.');
    await sheet.getByRole('button', { name: 'Say it' }).click();
    for (const screen of [nora.page, ben.page])
      await patient(wordsOn(screen, 'It has a lock since June.')).toBeVisible();
    await ben.page.getByRole('button', { name: /^Say what became of it: A charter/ }).click();
    await ben.page.getByRole('radio', { name: 'Still wanted' }).check();
    await ben.page.getByRole('button', { name: 'Say it' }).click();
    await patient(wordsOn(display, 'Still wanted').first()).toBeVisible();
  });

  await test.step('Ana takes up again what they still want, and nobody is offered it twice', async () => {
    await toTheBoard(nora, ana, ben);
    await ana.page.getByRole('button', { name: 'Take it up again: A charter for messages at night' }).click();
    const form = ana.page.getByRole('dialog', { name: 'A course of action' });
    await patient(form.getByLabel('What could be done?')).toHaveValue(CHARTER.text);
    await form.getByRole('button', { name: 'Put it on the board' }).click();
    await patient(form).toBeHidden();
    await patient(ben.page.getByRole('article', { name: CHARTER.text }).first()).toBeVisible();
    await patient(ben.page.getByText('Still wanted from last time')).toBeHidden();
    await nora.press('Go on to the end');
    await ben.sees('On the board again');
  });

  await test.step('the new summary tells what became of it', async () => {
    await page.getByRole('link', { name: 'To my session' }).click();
    const told = await fatou.downloads('Text (Markdown)');
    expect(told).toContain('## What became of our earlier proposals');
    expect(told).toContain('| Lock the cupboard; a player has the key | Done | It has a lock since June. |');
    expect(told).toContain('| A charter for messages at night | Still wanted, taken up again this time |  |');
    const data = JSON.parse(await fatou.downloads('Data (JSON)')) as Summary;
    expect(data.followUp?.proposals.map(({ state, takenUp }) => [state, takenUp])).toEqual([
      ['done', false],
      ['still-wanted', true],
    ]);
  });
});

test('Fatou is told when a file is no summary, and starts afresh after all', async ({ server, phone }) => {
  const page = await phone();
  await page.goto(`${server.address}/open`);
  await page.getByRole('button', { name: 'Go on from an earlier summary' }).click();
  const choose = async (text: string) => {
    await patient(page.getByRole('button', { name: 'Choose the file' })).toBeVisible();
    const file = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('input[type="file"]').first().setInputFiles(file);
  };
  await choose('{"version":1,"notes":[]}');
  await patient(page.getByText('This is no summary of ours.')).toBeVisible();
  await choose(toJson(LEFT_IN_SPRING));
  await patient(page.getByRole('checkbox', { name: 'Lock it' })).toBeChecked();
  await expectNoBarriers(page, 'going on from an earlier summary');
  await page.getByRole('checkbox', { name: 'Lock it' }).uncheck();
  await page.getByLabel('Name of the group').fill('Autumn');
  await page.getByRole('button', { name: 'Open the session' }).click();
  await patient(page.getByText('Choose at least one, or start afresh.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Start afresh after all' }).click();
  await page.getByRole('button', { name: 'Open the session' }).click();
  await patient(page.getByRole('heading', { name: 'Your session is open' })).toBeVisible();
});
