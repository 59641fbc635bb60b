import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { isToldAt, patient } from './people/screen.ts';

// A story with several phones, on cores that may have other work.
test.use({ actionTimeout: 20_000 });

const WISHES = { name: 'Tuesday group', themes: ['Netiquette', 'Digital tools'] };
const CARD = {
  title: 'The borrowed badge',
  text: 'A team leader lends her badge to a trainee, who opens two files to have a look.',
  first: 'What does the badge protect?',
  second: 'Who should know about it?',
};

const writesCard = async (page: Page) => {
  await page.getByRole('button', { name: 'Write a card' }).click();
  await fillsIn(page);
};

const fillsIn = async (page: Page) => {
  await page.getByLabel('Theme').selectOption('Digital tools');
  await page.getByLabel('Title').fill(CARD.title);
  await page.getByLabel('The situation').fill(CARD.text);
  await page.getByLabel('Question 1', { exact: true }).fill(CARD.second);
  await page.getByLabel('Question 2', { exact: true }).fill(CARD.first);
};

const downloaded = async (page: Page, button: string) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return (await download).path();
};

test('Fatou writes a card, the room plays it, and the summary tells it', async ({
  server,
  phone,
  projector,
}) => {
  const fatou = new Facilitator(await phone());
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone('fr'));
  const ben = new Player('Ben', await phone());
  const { page } = fatou;
  const { link, display: address } = await fatou.opensSession(server.address, WISHES);
  const display = await projector();
  await display.goto(address);

  await test.step('she writes it, with the guide’s advice beside it, and moves a question by keys', async () => {
    await fatou.comesBackByHerLink();
    await page.getByRole('link', { name: 'Add and choose cards' }).click();
    await patient(page.getByRole('heading', { name: 'Cards of this session' })).toBeVisible();
    await expectNoBarriers(page, 'the cards of a session');
    await writesCard(page);
    await page.getByText('What makes a good card').click();
    await patient(page.getByText('Keep it short and simple')).toBeVisible();
    await page.getByRole('button', { name: 'Move question 2 up' }).press('Enter');
    await patient(page.getByLabel('Question 1', { exact: true })).toHaveValue(CARD.first);
    await patient(page.getByRole('button', { name: 'Move question 1 down' })).toBeFocused();
    for (const where of ['On a phone', 'On a big screen', 'On paper']) await page.getByText(where).click();
    await patient(page.getByRole('heading', { name: CARD.title })).toHaveCount(3);
    await expectNoBarriers(page, 'writing a card');
  });

  await test.step('what she began is there when she comes back to it', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Write a card' }).click();
    await patient(page.getByLabel('Title')).toHaveValue(CARD.title);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await patient(page.getByRole('button', { name: `Change “${CARD.title}”` })).toBeVisible();
  });

  await test.step('she chooses what is in play', async () => {
    await patient(page.getByText('10 of 10 cards in play')).toBeVisible();
    await page.getByRole('button', { name: 'Digital tools: none' }).click();
    await page.getByRole('checkbox', { name: CARD.title }).check();
    await patient(page.getByText('7 of 10 cards in play')).toBeVisible();
    await page.getByRole('button', { name: 'Play with this choice' }).click();
    await patient(page.getByText('Not kept yet.')).toHaveCount(0);
  });

  await test.step('the room draws it, since no other of the theme is in play', async () => {
    await nora.joinsByLink(link);
    await ben.joinsByLink(link);
    await ana.page.goto(link);
    await ana.page.getByLabel('Votre nom dans cette salle').fill('Ana');
    await ana.page.getByRole('button', { name: 'Entrer', exact: true }).click();
    await nora.standsAsNarrator();
    await ben.approves('Nora');
    await ana.page.getByRole('button', { name: 'Approuver Nora' }).click();
    await nora.takesTheChair();
    await ben.choosesTheme('Digital tools');
    await nora.press('Start');
    await nora.press('Draw a card');
    for (const screen of [nora.page, ana.page, ben.page, display]) {
      await patient(screen.getByRole('heading', { name: CARD.title }).first()).toBeVisible();
    }
    await expect(ana.page.getByRole('heading', { name: CARD.title }).first()).toHaveAttribute('lang', 'en');
  });

  await test.step('the summary tells it', async () => {
    await page.getByRole('link', { name: 'Back to the session' }).click();
    await patient(page.getByRole('heading', { name: '1 room' })).toBeVisible();
    await patient(page.getByText(CARD.title)).toBeVisible();
    expect(await fatou.downloads('Text (Markdown)')).toContain(CARD.title);
  });
});

test('a card travels as a file, and of a broken file nothing is taken', async ({ server, phone }) => {
  const page = await phone();
  await page.goto(server.address);
  await page.getByRole('link', { name: 'Read the cards' }).click();
  await page.getByRole('link', { name: 'Cards of your own' }).click();
  await patient(page.getByRole('heading', { name: 'Cards of your own' })).toBeVisible();
  await page.getByRole('button', { name: 'Write a card' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await patient(page.getByRole('alert')).toBeFocused();
  await page.getByRole('alert').getByRole('link', { name: 'Give it a title.' }).click();
  await isToldAt(page.getByLabel('Title'), 'Give it a title');
  await fillsIn(page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expectNoBarriers(page, 'own cards');
  const json = await readFile(await downloaded(page, 'Save as a file'), 'utf8');
  const csv = await readFile(await downloaded(page, 'Save as a table (CSV)'), 'utf8');

  const other = await phone();
  await other.goto(`${server.address}/cards/new`);
  const take = (name: string, text: string) =>
    other
      .getByLabel('Take in a file')
      .first()
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
  await patient(other.getByText('No card of your own yet')).toBeVisible();

  await test.step('a broken one is told place by place', async () => {
    await take('cards.json', json.replace('"digital-tools"', '"tools"').replace(CARD.text, ''));
    const told = other.getByRole('alert');
    await patient(told).toContainText('There are 2 things to mend in this file');
    await patient(told).toContainText('situations[1].theme: Expected one of');
    await patient(told).toContainText('situations[1].text: Nothing stands here.');
    await expectNoBarriers(other, 'a broken file');
    await take('cards.json', json.slice(0, 200));
    await patient(told).toContainText('The file cannot be read from here on');
    await patient(other.getByText('No card of your own yet')).toBeVisible();
  });

  await test.step('a whole one is taken in, as JSON and as a table, and stays after a reload', async () => {
    await take('cards.json', json);
    await patient(other.getByText('Taken in: 1 card and 0 resources.')).toBeVisible();
    await take('cards.csv', csv);
    await patient(other.getByText('Taken in: 1 card and 0 resources.')).toBeVisible();
    await other.reload();
    await patient(other.getByText('1 card of your own')).toBeVisible();
    await other.getByRole('button', { name: `Change “${CARD.title}”` }).click();
    await patient(other.getByLabel('The situation')).toHaveValue(CARD.text);
  });
});
