import { expect, type Page, test } from '@playwright/test';
import { takePhone } from './people/devices.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import type { Participant } from './people/participant.ts';
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
    const marked = chloe.page.locator('.writing-passage-here', { has: chloe.page.locator('mark') });
    await patient(marked.locator('mark')).toHaveText('We never tell a story alone.');
    await marked.getByText('Ana suggests').click();
    await patient(marked.getByText('We never tell a story that is not ours.')).toBeVisible();
    await ana.seesNothingOf('in spring');
  });

  await scene('The server dies and comes back', async () => {
    await server.kill();
    await ana.sees('Trying to reach the room again');
    await server.startAgain();
    await ana.seesNothingOf('Trying to reach the room again');
  });

  await scene(
    'Ben is back, ends his sentence and takes what Ana suggests, at its place in his text',
    async () => {
      await ben.hasTheNetworkAgain();
      await ben.sees('Ana suggests');
      await ben.writesOn(' the young people.');
      await ben.sees('Saved');
      await ben.page.getByRole('button', { name: /^Ana suggests/ }).click();
      const there = ben.page.getByRole('dialog', { name: 'Ana suggests' });
      await there.getByRole('button', { name: 'Take it', exact: true }).click();
      await patient(there).toBeHidden();
      await patient(ben.pen()).toHaveValue(/- We never tell a story that is not ours\.\n/);
      await ana.sees('We never tell a story that is not ours.', 'Answered suggestions: 1');
      await ana.sees('And we look again in spring, with the young people.');
    },
  );

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

test('whenever the plug is pulled while Ben writes, each of his words is in the text, and each once', async ({
  browser,
}) => {
  const fatou = new Facilitator(await takePhone(browser));
  const nora = new Narrator('Nora', await takePhone(browser));
  const ana = new Player('Ana', await takePhone(browser));
  const ben = new Player('Ben', await takePhone(browser));
  const scene = storyOn({ nora: nora.page, ana: ana.page, ben: ben.page });
  let text = '';
  const types = async (words: string, who: Participant = ben) => {
    await who.writesOn(words);
    text += words;
  };
  const allRead = async () => {
    await patient(ben.pen()).toHaveValue(text);
    await patient(ana.page.locator('.written-text').first()).toHaveText(text);
  };

  await scene('They come to the end, and Ben takes the pen', async () => {
    const { link } = await fatou.opensSession(server.address, { name: 'Group D', themes: ['Netiquette'] });
    for (const phone of [nora, ana, ben]) await phone.joinsByLink(link);
    await nora.standsAsNarrator();
    await ana.approves('Nora');
    await ben.approves('Nora');
    await nora.takesTheChair();
    await ana.choosesTheme('Netiquette');
    await nora.press('Start');
    await nora.picksCard(CARD);
    await nora.press('Go on to Discussion');
    await nora.pressUnderMore('Go on to Resources');
    await nora.press('End early, go on to Resources');
    await nora.press('Open the vote');
    for (const player of [ana, ben]) await player.votes('Stop here');
    await nora.press('Close the vote');
    await nora.press('Go on to the end');
    await ben.takesThePen();
    await patient(ben.pen()).not.toHaveValue(''); // the draft
    await patient(ben.pen()).toBeFocused();
    await ben.pen().fill('');
    await types('We begin. ');
    await allRead();
  });

  await scene('The server dies under his fingers, and he types on', async () => {
    await Promise.all([types('The server dies while this is on its way. '), server.kill()]);
    await types('It is dead now. ');
    await Promise.all([server.startAgain(), types('It comes back meanwhile. ')]);
    await types('It is back. ');
    await allRead();
  });

  await scene('His page is reloaded in mid-word, at once and once more', async () => {
    await types('The page goes now');
    await ben.reloads();
    await patient(ben.pen()).toHaveValue(text);
    await types(', and goes again');
    await ben.reloads();
    await patient(ben.pen()).toHaveValue(text);
    await types('. ');
    await allRead();
  });

  await scene(
    'The line is cut while a sentence is on its way, and his page is killed before it is back',
    async () => {
      await types('Half of this ');
      await ben.losesTheNetwork();
      await types('is written without a line. ');
      await ben.hasTheNetworkAgain();
      await ben.reloads();
      await allRead();
    },
  );

  await scene('He writes in two tabs, in one at the end and in the other at the beginning', async () => {
    const page = await ben.page.context().newPage();
    const other = new Player('Ben', page);
    await page.goto(ben.page.url());
    await patient(other.pen()).toHaveValue(text);
    await Promise.all([
      types('The end.'),
      (async () => {
        await other.pen().press('ControlOrMeta+Home');
        await other.pen().pressSequentially('First of all: ');
      })(),
    ]);
    text = `First of all: ${text}`;
    await patient(other.pen()).toHaveValue(text);
    await allRead();
    await page.close();
  });

  await scene(
    'Nora takes the pen from him while he is cut off and writes; Ana writes; nothing of either is lost',
    async () => {
      await ben.losesTheNetwork();
      await ben.writesOn(' Mine, unsent.');
      await nora.press('Put the pen down for Ben');
      await ana.takesThePen();
      await types(' And mine.', ana);
      await ben.hasTheNetworkAgain();
      await ben.sees('Mine, unsent.');
      await patient(ana.pen()).toHaveValue(text);
      await ana.handsThePenTo('Ben');
      await patient(ben.pen()).toHaveValue(/ And mine\./);
      await patient(ben.pen()).toHaveValue(/ Mine, unsent\./);
      const all = await ben.pen().inputValue();
      text = all;
      await patient(nora.page.locator('.written-text').first()).toHaveText(all);
      for (const words of [' And mine.', ' Mine, unsent.']) expect(all.split(words)).toHaveLength(2);
    },
  );
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
