import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { answers, asksTheGroup, carries, rewords, seesAnswered } from './people/carrying.ts';
import { switchOnProjector, takePhone } from './people/devices.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { patient, wordsOn } from './people/screen.ts';
import { storyOn } from './scenes.ts';
import { type Server, startServer } from './server.ts';

test.use({ actionTimeout: 20_000 });

let server: Server;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.remove());

const CARD = 'Anecdotes on TikTok';
const HOURS = 'We answer from eight to six';
const READER = 'A colleague reads each post';
const LETTER = 'We write to the federation';
const PROBLEM = 'Who reads when she is away?';
const REWORDED = 'A colleague reads each post, and another when she is away';

test('Ana, Ben and Chloé carry three proposals: one has a problem, is reworded and asked about again', async ({
  browser,
}) => {
  const fatou = new Facilitator(await takePhone(browser));
  const nora = new Narrator('Nora', await takePhone(browser));
  const ana = new Player('Ana', await takePhone(browser));
  const ben = new Player('Ben', await takePhone(browser));
  const chloe = new Player('Chloé', await takePhone(browser));
  const display = await switchOnProjector(browser);
  const players = [ana, ben, chloe];
  const scene = storyOn({ nora: nora.page, ana: ana.page, ben: ben.page, chloe: chloe.page, display });

  await scene('They come to the end of a round with three proposals', async () => {
    const invitation = await fatou.opensSession(server.address, { name: 'Carriers', themes: ['Netiquette'] });
    await display.goto(invitation.display);
    for (const who of [nora, ...players]) await who.joinsByLink(invitation.link);
    await nora.standsAsNarrator();
    for (const player of players) await player.approves('Nora');
    await nora.takesTheChair();
    await ana.choosesTheme('Netiquette');
    await nora.press('Start');
    await nora.picksCard(CARD);
    await nora.press('Go on to Discussion');
    await nora.pressUnderMore('Go on to Resources');
    await nora.press('End early, go on to Resources');
    await nora.press('Open the vote');
    for (const player of players) await player.votes('Go on');
    await nora.press('Close the vote');
    await nora.press('Go on to Action');
    await ana.proposes({ text: HOURS, levels: ['Team'] });
    await ben.proposes({ text: READER, levels: ['Team'] });
    await chloe.proposes({ text: LETTER, levels: ['Policy'], whoDecides: 'the federation' });
    await nora.pressUnderMore('Go on to the end');
    await ana.seesHeading('What we want to carry');
  });

  await scene('They put them on the list, and Nora asks', async () => {
    await ana.page.evaluate(() => window.scrollTo(0, 0));
    await carries(ana, HOURS, READER);
    await carries(chloe, LETTER);
    await ben.sees(LETTER);
    await asksTheGroup(nora);
    for (const player of players) await player.seesHeading('Can you live with it?');
    await patient(wordsOn(display, 'Can everyone live with it?').first()).toBeVisible();
  });

  await scene('They answer in secret, Chloé sees a problem, and nobody knows who', async () => {
    await answers(ana, null, null, null);
    await seesAnswered(ben, '1 of 3 have answered everything');
    await answers(chloe, null, PROBLEM, null);
    await ben.seesNothingOf(PROBLEM);
    await patient(wordsOn(display, PROBLEM)).toHaveCount(0);
    await chloe.reloads();
    await chloe.sees('You have answered everything');
    await answers(ben, null, null, null);
    await nora.press('Show the result');
    for (const who of [nora, ...players]) await who.sees('At least one person sees a problem.', PROBLEM);
    await patient(wordsOn(display, PROBLEM).first()).toBeVisible();
  });

  await scene('Ben rewords it, Nora asks again about that alone, and all can live with it', async () => {
    await rewords(ben, READER, REWORDED, 'Monday’s meeting');
    await nora.sees('Reworded: to be asked about again');
    await asksTheGroup(nora);
    for (const player of players) await answers(player, null);
    await nora.press('Show the result');
    for (const who of [nora, ...players]) {
      await patient(wordsOn(who.page, 'Acceptable to all')).toHaveCount(3);
      await who.seesNothingOf('Not acceptable to all yet');
    }
  });

  await scene('Nora sets the day to look again, and closes', async () => {
    const day = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
    await nora.page.getByLabel('When do we look again?').fill(day);
    await nora.press('Set the day');
    await ben.sees('We look at it again on');
    await nora.closesTheRoom();
    await ana.seesHeading('Our netiquette');
  });

  await test.step('Ana takes the framework home', async () => {
    await ana.page.getByRole('button', { name: 'Download our netiquette' }).click();
    const sheet = ana.page.getByRole('dialog', { name: 'Take our netiquette home' });
    await patient(sheet.getByText('3 proposals that all can live with')).toBeVisible();
    await patient(sheet.getByText('Nothing was noticed in the texts.')).toBeVisible();
    await sheet.getByRole('radio', { name: 'Text (Markdown)', exact: true }).check();
    const download = ana.page.waitForEvent('download');
    await sheet.getByRole('button', { name: 'Download', exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/^netiquette-[A-Z0-9]+\.md$/);
    const framework = await readFile(await (await download).path(), 'utf8');
    expect(framework).toContain('# Our netiquette: Carriers');
    expect(framework).toContain(`${REWORDED} |  | Monday’s meeting`);
    expect(framework).toContain(`${LETTER} | the federation`);
    expect(framework).toContain('We look at it again on');
    expect(framework).not.toMatch(/Ana|Ben|Chloé|Who reads/);
  });
});
