import { expect, type Page } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { test } from './fixtures.ts';
import { patient } from './people/screen.ts';

/** Who plays is left to chance, and with it which row stands half under a bar: on a screen this tall none does. */
async function expectNoBarriersOnTall(page: Page, screen: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 360, height: 740 };
  await page.setViewportSize({ ...size, height: 3_000 });
  await expectNoBarriers(page, screen);
  await page.setViewportSize(size);
}

/** Nora, who has never narrated, alone with made-up players. */
class Practising {
  readonly bar;
  constructor(readonly page: Page) {
    this.bar = page.getByRole('complementary', { name: 'Practice' });
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  }

  /** One thing after the other, until they wait for her. */
  async letsThemGoOn(): Promise<void> {
    const next = this.bar.getByRole('button', { name: 'Next' });
    const waiting = this.bar.getByText('Everyone waits for you.');
    for (let n = 0; n < 100 && !(await waiting.isVisible()); n += 1) await next.click();
    await patient(waiting).toBeVisible();
  }

  /** The obvious next thing, under her thumb; empty: it is the others' turn. */
  async mainButton(): Promise<string> {
    const [words = ''] = await this.page.locator('.bar > .button').allTextContents();
    return words;
  }
}

/** What the page keeps, in all the places that it has. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
  }));

test('Nora practises a whole game alone, thing by thing; it goes on without a network, and nothing is kept', async ({
  server,
  phone,
}) => {
  const page = await phone();
  const nora = new Practising(page);
  await page.goto(server.address);
  await page.getByRole('link', { name: 'Practise narrating' }).click();
  await page.getByRole('button', { name: 'Begin the practice' }).click();
  await page.getByRole('button', { name: 'I take the chair' }).click();
  await nora.letsThemGoOn();
  await expectNoBarriersOnTall(page, 'practice: lobby');

  // All that it needs has come: from here on the phone has no network.
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.context().setOffline(true);

  await nora.press('Start');
  await nora.press('Draw a card');
  await nora.letsThemGoOn();
  await nora.press('Go on to Discussion');
  await expect(nora.bar).not.toContainText('“');
  for (let n = 0; n < 30 && !(await nora.mainButton()).startsWith('Go on'); n += 1) {
    await page.locator('.bar > .button').last().click();
    await nora.letsThemGoOn();
  }
  await expectNoBarriersOnTall(page, 'practice: discussion');
  await nora.press('Go on to Resources');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open the vote' }).click();
  await nora.letsThemGoOn();
  for (let n = 0; n < 20 && !(await nora.mainButton()).startsWith('Go on'); n += 1) {
    await page.locator('.bar > .button').last().click();
    await nora.letsThemGoOn();
  }
  // They may have voted to stop here: a game that is over sooner.
  if ((await nora.mainButton()) === 'Go on to Action') {
    await nora.press('Go on to Action');
    for (const level of ['Individual', 'Team', 'Organisation', 'Policy'])
      await nora.press(`Explain: ${level}`);
    await nora.press('Levels explained: on to proposals');
    await nora.letsThemGoOn();
  }
  await nora.press('Go on to the end');
  await nora.letsThemGoOn();
  await patient(page.getByRole('heading', { name: 'What we take away' })).toBeVisible();
  await expectNoBarriersOnTall(page, 'practice: the end');
  await nora.press('Close the room');
  await page.getByRole('dialog').getByRole('button', { name: 'Close the room' }).click();
  await patient(nora.bar.getByText('The practice is over.')).toBeVisible();

  expect(asked).toEqual([]);
  await page.context().setOffline(false);
  expect(await keptBy(page)).toEqual({ local: [], session: [], databases: 0 });
});
