import { expect } from '@playwright/test';
import { expectNoBarriers } from './barriers.ts';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { patient } from './people/screen.ts';

// A story with several phones, on cores that may have other work.
test.use({ actionTimeout: 20_000 });

const WISHES = { name: 'Tuesday group', themes: ['Netiquette', 'Digital tools'] };
const TITLE = 'The borrowed badge';
const TEXT = 'A team leader lends her badge to Mrs Dupont, who opens two files.';

test('Ana offers a card, Nora declines it with a word and then takes it, and the room plays it', async ({
  server,
  phone,
}) => {
  const fatou = new Facilitator(await phone());
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  const ben = new Player('Ben', await phone());
  const { link } = await fatou.opensSession(server.address, WISHES);
  for (const one of [nora, ana, ben]) await one.joinsByLink(link);
  await nora.standsAsNarrator();
  for (const one of [ana, ben]) await one.approves('Nora');
  await nora.takesTheChair();

  await test.step('she writes it in the lobby, and finds what she began after a reload', async () => {
    await ana.page.getByRole('button', { name: 'Write a card' }).click();
    await ana.page.getByLabel('Theme').selectOption('Digital tools');
    await ana.page.getByLabel('Title').fill(TITLE);
    await patient(ana.page.getByText('18 of')).toBeVisible();
    await ana.page.reload();
    await ana.page.getByRole('button', { name: 'Go on with your card' }).click();
    await patient(ana.page.getByLabel('Title')).toHaveValue(TITLE);
    await ana.page.getByLabel('The situation').fill(TEXT);
    await expectNoBarriers(ana.page, 'writing a card for the narrator');
    await ana.page.getByRole('button', { name: 'Send it to the narrator' }).click();
    await patient(ana.page.getByText('With the narrator.', { exact: true })).toBeVisible();
  });

  await test.step('Nora is told, reads it with what the check noticed, and declines it with a word', async () => {
    await nora.page.getByRole('button', { name: '1 card from a player waits' }).click();
    await nora.page.getByRole('button', { name: `Read “${TITLE}”` }).click();
    await patient(nora.page.getByRole('heading', { name: TITLE }).first()).toBeVisible();
    await patient(nora.page.getByRole('dialog').locator('mark').first()).toContainText('Mrs Dupont');
    await expectNoBarriers(nora.page, 'a card from a player');
    await nora.page.getByRole('button', { name: 'Do not take it' }).click();
    await nora.page.getByLabel('A word to the author').fill('Leave the name out, please.');
    await nora.page.getByRole('button', { name: 'Tell the author' }).click();
    await patient(ana.page.getByText('Leave the name out, please.')).toBeVisible();
    await expect(ben.page.getByText('Leave the name out, please.')).toHaveCount(0);
  });

  await test.step('Ana writes it anew from what she had, and Nora takes it', async () => {
    await ana.page.getByRole('button', { name: `Read “${TITLE}”` }).click();
    await ana.page.getByRole('button', { name: 'Write it anew' }).click();
    await patient(ana.page.getByLabel('The situation')).toHaveValue(TEXT);
    await ana.page.getByLabel('The situation').fill(TEXT.replace('Mrs Dupont', 'a trainee'));
    await ana.page.getByRole('button', { name: 'Send it to the narrator' }).click();
    await patient(nora.page.getByRole('dialog').getByText('New.')).toBeVisible();
    await nora.page
      .getByRole('button', { name: `Read “${TITLE}”` })
      .first()
      .click();
    await patient(nora.page.getByRole('dialog')).toContainText('a trainee');
    await nora.page.getByRole('button', { name: 'Take it into our cards' }).click();
    await patient(ana.page.getByText('Taken: it is one of the cards of this room.')).toBeVisible();
    await nora.page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  });

  await test.step('she picks it, and everyone reads it', async () => {
    await ben.choosesTheme('Digital tools');
    await nora.press('Start');
    await nora.page.getByRole('button', { name: 'More', exact: true }).click();
    await nora.page.getByRole('button', { name: 'Cards', exact: true }).click();
    await nora.page.getByRole('button', { name: TITLE }).click();
    await nora.page.getByRole('button', { name: 'Open it on every screen' }).click();
    for (const { page } of [nora, ana, ben])
      await patient(page.getByRole('heading', { name: TITLE }).first()).toBeVisible();
  });

  await test.step('Fatou sees it, and takes it up for all rooms', async () => {
    const { page } = fatou;
    await fatou.comesBackByHerLink();
    await page.getByRole('link', { name: 'Add and choose cards' }).click();
    await page.getByRole('button', { name: `“${TITLE}”: for all rooms` }).click();
    await patient(page.getByText('In all rooms.')).toBeVisible();
    await patient(page.getByRole('button', { name: `Change “${TITLE}”` })).toBeVisible();
    await expectNoBarriers(page, 'cards that rooms took');
  });
});
