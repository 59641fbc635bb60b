import { expect, type Page, test } from '@playwright/test';
import { requestsElsewhere } from './elsewhere.ts';
import { switchOnProjector, takePhone } from './people/devices.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { patient, wordsOn } from './people/screen.ts';
import { storyOn } from './scenes.ts';
import { type Server, startServer } from './server.ts';
import { expectedSummary, STORY } from './story-told.ts';

// Two rounds, two blackouts and a restart, on two cores that may have other work.
test.use({ actionTimeout: 20_000 });

let server: Server;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.remove());

test('Nora, Ana, Ben and Chloé play two rounds, through a dead network and a dead server, and Fatou takes home what was said', async ({
  browser,
}) => {
  const fatou = new Facilitator(await takePhone(browser));
  const nora = new Narrator('Nora', await takePhone(browser));
  const ana = new Player('Ana', await takePhone(browser));
  const ben = new Player('Ben', await takePhone(browser));
  const display = await switchOnProjector(browser);
  const phones = [nora, ana, ben];
  const everyone = [nora.page, ana.page, ben.page, display];
  const scene = storyOn({ fatou: fatou.page, nora: nora.page, ana: ana.page, ben: ben.page, display });
  const elsewhere = everyone.concat(fatou.page).map((page) => requestsElsewhere(page, server.address));

  await scene('Fatou opens a session', async () => {
    const invitation = await fatou.opensSession(server.address, {
      name: STORY.session,
      themes: ['Netiquette', 'Ethical posture'],
    });
    await fatou.comesBackByHerLink();
    await display.goto(invitation.display);
    await nora.joinsByLink(invitation.link);
    await ana.joinsByCode(server.address, spokenCode(invitation.code));
    await ben.joinsByLink(invitation.link);
    await seen('Nora', [ana.page, ben.page, display]);
    await seen('Ben', [nora.page, ana.page, display]);
  });

  await scene('They appoint Nora, who seats Chloé', async () => {
    await nora.standsAsNarrator();
    await ana.approves('Nora');
    await ben.approves('Nora');
    await nora.takesTheChair();
    await ben.seesHeading('Nora narrates');
    await nora.seats('Chloé');
    await seen('Chloé', [ana.page, ben.page, display]);
    await ana.choosesTheme('Netiquette');
    await nora.press('Start');
  });

  await scene('Nora opens a card on every screen, and they react', async () => {
    await ben.seesHeading('The card is about to open');
    await nora.picksCard(STORY.first.title);
    await headed(STORY.first.title, everyone);
    await ana.reacts('Surprised me', STORY.first.anaReacts);
    await nora.reactsFor('Chloé', 'A question', STORY.first.chloeAsks);
    await ben.sees(STORY.first.anaReacts, STORY.first.chloeAsks);
    await nora.sumsUp('Situation', STORY.first.sumUp);
    await ana.sees(STORY.first.sumUp);
  });

  await scene('Nora goes on too soon, takes it back, and goes on', async () => {
    await nora.press('Go on to Discussion');
    await ben.seesHeading('Nobody has the floor yet');
    await nora.pressWith('Take it back to Situation');
    await ben.seesHeading(STORY.first.title);
    await nora.press('Go on to Discussion');
    await ben.seesHeading('Nobody has the floor yet');
  });

  await scene('Ana has the floor, and her page is reloaded in mid-turn', async () => {
    await nora.press('Give Ana the floor');
    await ana.hasTheFloor();
    await ben.isNext();
    await headed('Ana', [ben.page, display]);
    const [begun, rest] = STORY.first.anaSays;
    await ana.words().fill(begun);
    await ana.sees('Kept on this phone. Only you see it');
    await ben.seesNothingOf(begun);
    await ana.reloads();
    await ana.hasTheFloor();
    await patient(ana.words()).toHaveValue(begun);
    await ana.words().press('ControlOrMeta+End');
    await ana.words().pressSequentially(rest);
    await ana.showsToAll();
    await ben.sees(begun + rest);
    await ana.isDone();
  });

  await scene('Ben’s phone is without a network for twenty seconds while he types', async () => {
    await ben.hasTheFloor();
    await ben.losesTheNetwork();
    await ben.words().pressSequentially(STORY.first.benSays);
    await ben.showsToAll();
    await ben.sees(
      'No connection. What you write is kept here.',
      'Kept on this phone until the network is back',
    );
    await nora.seesTheTurnGoOnBy(20);
    await nora.seesNothingOf(STORY.first.benSays);
    await ben.hasTheNetworkAgain();
    await ben.sees('Saved');
    await ben.seesNothingOf('No connection.');
    await ana.sees(STORY.first.benSays);
    await ben.isDone();
  });

  await scene('The server dies while Chloé speaks, and comes back', async () => {
    await headed('Chloé', [ana.page, ben.page, display]);
    await server.kill();
    await ana.sees('Trying to reach the room again');
    await ana.raisesHand();
    await server.startAgain();
    for (const phone of phones) await phone.seesNothingOf('Trying to reach the room again');
    await headed('Chloé', [ana.page, ben.page, display]);
    await nora.sees('1st hand');
    await nora.writesFor('Chloé', STORY.first.chloeSays);
    await ana.sees(STORY.first.chloeSays, 'said aloud');
  });

  await scene('The floor is open, Nora asks a question of all, and ends the step early', async () => {
    await headed('The floor is open', [ben.page]);
    await nora.press('Give Ana the floor');
    await ana.hasTheFloor();
    await nora.press(STORY.first.prompt);
    await seen(STORY.first.prompt, [ana.page, ben.page, display]);
    await nora.pressUnderMore('Go on to Resources');
    await patient(nora.page.getByRole('dialog', { name: 'End Discussion early?' })).toContainText('Ana');
    await nora.press('End early, go on to Resources');
    await patient(nora.page.getByRole('heading', { name: 'You narrate. Step: Resources' })).toBeFocused();
  });

  await scene('Fatou sees how far they are', async () => {
    await seen('Round 1: Resources', [fatou.page]);
    await seen(STORY.first.title, [fatou.page]);
  });

  await scene('Nora reads a resource to all; Ben reads on by himself', async () => {
    await nora.press(`Open: ${STORY.first.resource}`);
    await headed(STORY.first.resource, everyone);
    await ben.readsAlone(STORY.first.resourceOfBen);
  });

  await scene('They vote to go on: secret until the close, Chloé aloud', async () => {
    await nora.press('Open the vote');
    await ana.votes('Go on');
    await ben.votes('Stop here');
    await ben.votes('Go on');
    await nora.votesFor('Chloé', 'Talk first');
    await seen('3 of 3 have voted', everyone);
    await ana.seesNothingOf('You go on');
    await nora.press('Close the vote');
    await headed('You go on', everyone);
    await ana.sees('One ballot was given aloud');
    await nora.press('Go on to Action');
  });

  await scene('Nora explains the levels', async () => {
    for (const level of ['Individual', 'Team', 'Organisation', 'Policy']) {
      await nora.press(`Explain: ${level}`);
      await headed(level, everyone);
    }
    await nora.press('Levels explained: on to proposals');
  });

  await scene('They propose in silence, and nobody sees it before all do', async () => {
    await nora.asksForProposals('In silence');
    await ana.sees('You propose in silence');
    await ana.proposes(STORY.first.anaProposes);
    await ben.proposes(STORY.first.benProposes);
    await seen('2 proposals', [display]);
    await ben.seesNothingOf(STORY.first.anaProposes.text);
    await nora.seesNothingOf(STORY.first.anaProposes.text);
    await nora.press('Reveal all 2 proposals');
    await seen(STORY.first.anaProposes.text, everyone);
    await seen(STORY.first.benProposes.text, everyone);
  });

  await scene('Chloé proposes through Nora, and they back each other', async () => {
    await nora.proposesFor('Chloé', STORY.first.chloeProposes);
    await ana.backs(STORY.first.chloeProposes.text);
    await ben.backs(STORY.first.anaProposes.text);
    await nora.backsFor('Chloé', STORY.first.anaProposes.text);
    await ana.sees('2 back it');
  });

  await scene(
    'Ben opens the page where there is no network, and reads the board, the resource and the card',
    async () => {
      await ben.losesTheNetwork();
      await ben.reloads();
      await ben.sees('As you last saw it', STORY.first.anaProposes.text);
      await ben.looksBackAt('Resources');
      await ben.page.getByText(STORY.first.resource).first().click();
      await ben.sees(STORY.first.resourceSays);
      await ben.looksBackAt('Situation', STORY.first.title);
      await ben.hasTheNetworkAgain();
      await ben.seesNothingOf('As you last saw it');
      await nora.press('Go on to the end');
    },
  );

  await scene('Ben takes the pen while the others watch', async () => {
    await ben.takesThePen();
    await patient(ben.pen()).toHaveValue(new RegExp(STORY.first.anaProposes.text));
    await ben.writesOn(STORY.benWrites);
    await seen(STORY.benWrites.trim(), [nora.page, ana.page, display]);
    await ben.sees('Saved');
  });

  const drawn = await test.step('Nora starts another round with a card drawn by chance', async () => {
    await nora.press('Another round');
    await nora.press('Draw a card');
    const heading = ana.page.getByRole('heading', { level: 1 });
    await patient(heading).not.toHaveText(/^The card is/);
    const title = (await heading.textContent()) ?? '';
    expect(title).not.toBe(STORY.first.title);
    await headed(title, everyone);
    return title;
  });

  await scene('Ben, who still has the pen, writes on in his summary', async () => {
    await ben.page.getByRole('button', { name: 'Me and this room' }).click();
    await ben.page.getByRole('button', { name: 'Write the summary' }).click();
    await patient(ben.pen()).toHaveValue(new RegExp(`${STORY.benWrites.trim()}$`));
    await ben.writesOn(STORY.benWritesOn);
    await ben.sees('Saved');
    const sheet = ben.page.getByRole('dialog', { name: 'The summary so far' });
    await sheet.getByRole('button', { name: 'Close' }).first().click();
    await ben.page.getByRole('button', { name: 'Close' }).first().click();
  });

  await scene('All pass, and they vote to stop', async () => {
    await nora.press('Go on to Discussion');
    await nora.press('Give Ana the floor');
    await ana.passes();
    await ben.hasTheFloor();
    await ben.passes();
    await nora.passesFor('Chloé');
    await nora.press('Go on to Resources');
    await nora.press('Open the vote');
    await ana.votes('Stop here');
    await ben.votes('Stop here');
    await nora.votesFor('Chloé', 'Go on');
    await nora.press('Close the vote');
    await headed('You stop here', everyone);
    await nora.press('Go on to the end');
    await ana.sees('You chose to stop here.');
  });

  await scene('Ben hands the pen to Ana', async () => {
    await ben.handsThePenTo('Ana');
    await ana.sees('You have the pen.');
    await ana.writesOn(STORY.anaWrites);
    await seen('And we look again in spring', [nora.page, ben.page, display]);
    await ana.sees('Saved');
  });

  await scene('Nora closes the room', async () => {
    await nora.closesTheRoom();
    await seen('This room is closed', everyone);
    for (const { page } of phones) {
      await patient(page.getByText('This room is closed').first()).toBeInViewport();
    }
  });

  await test.step('Fatou downloads what they leave with: it is what was done', async () => {
    const summary: unknown = JSON.parse(await fatou.downloads('Data (JSON)'));
    expect(summary).toMatchObject(expectedSummary(drawn));
    const markdown = await fatou.downloads('Text (Markdown)');
    for (const words of STORY.inMarkdown) expect(markdown).toContain(words);
    const print = await fatou.opensPageToPrint();
    await patient(print.getByRole('heading', { name: `What we leave with: ${STORY.session}` })).toBeVisible();
    await patient(print.getByText(STORY.first.anaProposes.text).first()).toBeVisible();
  });

  await scene('Fatou deletes everything, and nothing is left on any screen', async () => {
    await fatou.deletesEverything();
    await headed('This session has been deleted', everyone);
  });

  expect(elsewhere.flat()).toEqual([]);
});

/** As a person types what was said aloud: small, in two blocks. */
const spokenCode = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase();

async function seen(words: string, screens: readonly Page[]): Promise<void> {
  for (const screen of screens) await patient(wordsOn(screen, words).first()).toBeVisible();
}

async function headed(name: string, screens: readonly Page[]): Promise<void> {
  for (const screen of screens) {
    await patient(screen.getByRole('heading', { name, exact: true }).first()).toBeVisible();
  }
}
