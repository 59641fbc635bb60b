import { type Page, test } from '@playwright/test';
import { takePhone } from './people/devices.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { patient, wordsOn } from './people/screen.ts';
import { storyOn } from './scenes.ts';
import { type Server, startServer } from './server.ts';

// A blackout and a restart, on two cores that may have other work.
test.use({ actionTimeout: 20_000 });

let server: Server;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.remove());

const CARD = 'Anecdotes on TikTok';

test('Ben writes, loses the network in mid-sentence and gets a suggestion; the pen goes on to Chloé, the server dies, and the text is whole', async ({
  browser,
}) => {
  const fatou = new Facilitator(await takePhone(browser));
  const nora = new Narrator('Nora', await takePhone(browser));
  const ana = new Player('Ana', await takePhone(browser));
  const ben = new Player('Ben', await takePhone(browser));
  const chloe = new Player('Chloé', await takePhone(browser));
  const phones = [nora, ana, ben, chloe];
  const scene = storyOn({ nora: nora.page, ana: ana.page, ben: ben.page, chloe: chloe.page });

  await scene('They play a round and stop by a vote', async () => {
    const { link } = await fatou.opensSession(server.address, { name: 'Group C', themes: ['Netiquette'] });
    for (const phone of phones) await phone.joinsByLink(link);
    await nora.standsAsNarrator();
    await ana.approves('Nora');
    await ben.approves('Nora');
    await chloe.approves('Nora');
    await nora.takesTheChair();
    await ana.choosesTheme('Netiquette');
    await nora.press('Start');
    await nora.picksCard(CARD);
    await nora.press('Go on to Discussion');
    await nora.press('Give Ana the floor');
    for (const player of [ana, ben, chloe]) {
      await player.hasTheFloor();
      await player.words().fill(`${player.name} would ask first.`);
      await player.showsToAll();
      await player.isDone();
    }
    await nora.press('Go on to Resources');
    await nora.press('Open the vote');
    for (const player of [ana, ben, chloe]) await player.votes('Stop here');
    await nora.press('Close the vote');
    await nora.press('Go on to the end');
  });

  await scene(
    'Ben takes the pen and finds a draft of what was said; he shapes it with the tools',
    async () => {
      await ben.takesThePen();
      await patient(ben.pen()).toHaveValue(/- Ana: Ana would ask first\./);
      await ben.writesOn('\n\nWe never tell a story alone.');
      await ben.page.getByRole('button', { name: 'List', exact: true }).click();
      await patient(ben.pen()).toHaveValue(/\n- We never tell a story alone\.$/);
      await ben.pen().press('Enter');
      await ben.pen().pressSequentially('We ask.');
      await patient(ben.pen()).toHaveValue(/\n- We never tell a story alone\.\n- We ask\.$/);
      await ben.page.getByRole('button', { name: 'Undo' }).click();
      await ben.writesOn('We ask before we post.');
      await ana.sees('We ask before we post.');
    },
  );

  await scene('He puts in what Chloé said', async () => {
    await ben.page.getByRole('button', { name: 'Put in what was said' }).click();
    const sheet = ben.page.getByRole('dialog', { name: 'Put into the text' });
    await sheet.getByLabel('Search').fill('chloe would');
    await sheet.getByRole('button', { name: 'Put it in' }).click();
    await patient(sheet.getByRole('button', { name: 'It is in.' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await patient(ben.pen()).toHaveValue(/> Chloé would ask first\.\n> — Chloé$/);
  });

  await scene('His phone is without a network while he writes on, and Ana suggests a change', async () => {
    await ben.sees('Saved');
    await ben.losesTheNetwork();
    await ben.writesOn('\n\nAnd we look again in spring, with');
    await ben.sees('Kept on this phone until the network is back');
    await ana.suggests('We never tell a story alone.', 'We never tell a story that is not ours.');
    await chloe.sees('Ana suggests');
    await ana.seesNothingOf('in spring');
  });

  await scene('The server dies and comes back', async () => {
    await server.kill();
    await ana.sees('Trying to reach the room again');
    await server.startAgain();
    await ana.seesNothingOf('Trying to reach the room again');
  });

  await scene('Ben is back, ends his sentence and takes what Ana suggests', async () => {
    await ben.hasTheNetworkAgain();
    await ben.sees('Ana suggests');
    await ben.writesOn(' the young people.');
    await ben.sees('Saved');
    await ben.page.getByRole('button', { name: 'Take it', exact: true }).click();
    await patient(ben.pen()).toHaveValue(/- We never tell a story that is not ours\.\n/);
    await ana.sees('We never tell a story that is not ours.', 'Answered suggestions: 1');
    await ana.sees('And we look again in spring, with the young people.');
  });

  await scene('The pen goes on to Chloé, who leaves a suggestion with a word', async () => {
    await ben.handsThePenTo('Chloé');
    await chloe.sees('You have the pen.');
    await chloe.writesOn(' That is all.');
    await ben.sees('That is all.');
    await ben.suggests('We ask before we post.', '');
    await chloe.page.getByRole('button', { name: 'Leave it', exact: true }).click();
    await chloe.page.getByLabel('A word to Ben').fill('It is what we said first.');
    await chloe.page.getByRole('button', { name: 'Leave it, with this word' }).click();
    await ben.page.getByText('Answered suggestions: 2').click();
    await ben.sees('It is what we said first.');
  });

  await scene('They read it together, and Nora closes', async () => {
    await nora.press('Read it together');
    for (const phone of phones) {
      await phone.sees('We read it together');
      await phone.page.getByRole('button', { name: 'I have read it' }).click();
    }
    for (const phone of phones) await phone.sees('4 of 4 have read it');
    await nora.closesTheRoom();
    for (const phone of phones) await wholeText(phone.page);
  });
});

async function wholeText(page: Page): Promise<void> {
  const text = page.locator('.written-text').first();
  await patient(wordsOn(page, 'This room is closed').first()).toBeVisible();
  await patient(text.getByRole('listitem').filter({ hasText: 'a story' })).toHaveText(
    'We never tell a story that is not ours.',
  );
  await patient(text.getByRole('listitem').filter({ hasText: 'We ask' })).toHaveText(
    'We ask before we post.',
  );
  await patient(text.getByRole('blockquote')).toHaveText(/Chloé would ask first\.\s*— Chloé/);
  await patient(text.locator('p').last()).toHaveText(
    'And we look again in spring, with the young people. That is all.',
  );
}
