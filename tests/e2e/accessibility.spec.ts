import { expectNoBarriers } from './barriers.ts';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { patient } from './people/screen.ts';

// Each screen is looked at three times, and a game has many.
// A barrier is told with its element: a trace of so many looks would cost more than the looks.
test.use({ actionTimeout: 20_000, trace: 'off' });

const WISHES = { name: 'Tuesday group', themes: ['Netiquette', 'Ethical posture'] };

test('no barrier before a game: home, opening a session, joining, and what the facilitator sees', async ({
  server,
  phone,
}) => {
  const fatou = new Facilitator(await phone());
  await fatou.page.goto(server.address);
  await expectNoBarriers(fatou.page, 'home');
  await fatou.page.getByRole('link', { name: 'Read the cards' }).click();
  await patient(fatou.page.getByRole('heading', { name: 'Cards and resources' })).toBeVisible();
  await patient(fatou.page.getByText('The cards are on their way')).toHaveCount(0);
  await expectNoBarriers(fatou.page, 'the cards');
  await fatou.page.goto(server.address);
  await fatou.page.getByRole('link', { name: 'Open a session' }).click();
  await fatou.page.getByRole('button', { name: 'Open the session' }).click();
  await patient(fatou.page.getByText('Give the group a name').first()).toBeVisible();
  await expectNoBarriers(fatou.page, 'opening, with an error');
  const { link } = await fatou.opensSession(server.address, WISHES);
  await expectNoBarriers(fatou.page, 'opened');
  const ana = new Player('Ana', await phone());
  await ana.page.goto(link);
  await patient(ana.page.getByLabel('Your name in this room')).toBeVisible();
  await expectNoBarriers(ana.page, 'joining');
  await ana.joinsByLink(link);
  await ana.page.goto(link);
  await ana.seesHeading('You have a seat here');
  await expectNoBarriers(ana.page, 'joining with a seat');
  await fatou.comesBackByHerLink();
  await fatou.page.getByRole('heading', { name: WISHES.name }).waitFor();
  await expectNoBarriers(fatou.page, 'the session');
});

test('no barrier in a game, for a player, the narrator and the display', async ({
  server,
  phone,
  projector,
}) => {
  const invitation = await new Facilitator(await phone()).opensSession(server.address, WISHES);
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  const display = await projector();
  await display.goto(invitation.display);
  await nora.joinsByLink(invitation.link);
  await ana.joinsByLink(invitation.link);
  const all = async (moment: string) => {
    await expectNoBarriers(ana.page, `player: ${moment}`);
    await expectNoBarriers(nora.page, `narrator: ${moment}`);
    await expectNoBarriers(display, `display: ${moment}`);
  };
  /** What lies over a screen, until it is closed again. */
  const sheet = async (who: Player | Narrator, name: string, button = 'Close') => {
    const dialog = who.page.getByRole('dialog', { name });
    await patient(dialog).toBeVisible();
    await expectNoBarriers(who.page, `${who.name}: ${name}`);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await patient(dialog).toBeHidden();
  };

  await nora.standsAsNarrator();
  await ana.approves('Nora');
  await all('appointing');
  await nora.press('Approve myself');
  await sheet(nora, 'You are the narrator now', 'I take the chair');
  await nora.seats('Chloé');
  await ana.choosesTheme('Netiquette');
  await ana.choosesTheme('Ethical posture');
  await all('lobby');
  await nora.press('Invite others');
  await sheet(nora, 'Invite others');

  await nora.press('Start');
  await ana.seesHeading('The card is about to open');
  await all('waiting for the card');
  await nora.press('Pick a card');
  await sheet(nora, 'Cards');
  await nora.picksCard('A message during the holidays'); // with a word of care
  await ana.reacts('A question', 'Who else could she have written to?');
  await all('situation');
  await nora.entersFor('Chloé');
  await sheet(nora, 'For Chloé');
  await nora.sumsUp('Situation', 'They are moved.');

  await nora.press('Go on to Discussion');
  await ana.seesHeading('Nobody has the floor yet');
  await all('discussion, nobody speaks');
  await nora.press('Give Ana the floor');
  await ana.hasTheFloor();
  await nora.press('What is at stake in this situation?');
  await ana.words().fill('That she is heard at once.');
  await all('discussion, the player speaks');
  await ana.isDone();
  await sheet(ana, 'Nobody has seen what you wrote', 'Show it to all, I’m done');
  await ana.seesSpeaking('Chloé');
  await all('discussion, another speaks');
  await ana.page.getByRole('button', { name: 'Me and this room' }).click();
  await sheet(ana, 'Me and this room');
  await ana.looksBackAt('Situation');
  await nora.looksBackAt('Situation');
  await expectNoBarriers(ana.page, 'player: looking back');
  await expectNoBarriers(nora.page, 'narrator: looking back');
  await nora.looksBackAt('Discussion');
  await nora.press('More');
  await sheet(nora, 'More to do');
  await nora.pressUnderMore('Go on to Resources');
  await sheet(nora, 'End Discussion early?', 'End early, go on to Resources');

  await ana.seesHeading('What do law and colleagues say?');
  await all('resources');
  await nora.press('Open: Communication tools: children');
  // Opening it draws Ana's screen anew: a sheet that she had opened a moment before would go with the old one.
  await ana.seesHeading('Communication tools: children');
  await ana.page.getByRole('button', { name: 'All resources' }).click();
  await sheet(ana, 'Resources to read on your own screen');
  await all('resources, one is read');
  await nora.press('Open the vote');
  await ana.votes('Go on');
  await all('vote');
  await nora.votesFor('Chloé', 'Go on');
  await nora.press('Close the vote');
  await ana.seesHeading('You go on');
  await all('vote, its result');

  await nora.press('Go on to Action');
  await nora.press('Explain: Individual');
  await ana.seesHeading('Individual');
  await all('action, a level is explained');
  for (const level of ['Team', 'Organisation', 'Policy']) await nora.press(`Explain: ${level}`);
  await nora.press('Levels explained: on to proposals');
  await nora.press('How to propose');
  await sheet(nora, 'How you propose');
  await ana.proposes({
    text: 'Say on the profile when messages are read, and whom to call at once otherwise',
    levels: ['Individual', 'Team'],
    whoDecides: 'Each of us',
    firstStep: 'Write the line together',
  });
  await nora.proposesFor('Chloé', { text: 'A number that someone always answers', levels: ['Organisation'] });
  await ana.backs('A number that someone always answers');
  await all('action, proposals');
  await ana.page.getByRole('button', { name: 'Make a proposal' }).click();
  await sheet(ana, 'A course of action');
  await ana.page.getByRole('button', { name: 'Move, edit or merge' }).first().click();
  await expectNoBarriers(ana.page, 'player: menu of a proposal');
  await ana.page.keyboard.press('Escape');
  await nora.pressUnderMore('Merge proposals');
  await sheet(nora, 'Merge proposals');

  await nora.press('Go on to the end');
  await patient(ana.page.getByRole('button', { name: 'Take the pen' })).toBeVisible();
  await all('end, nobody has the pen');
  await ana.takesThePen();
  await ana.sees('Saved');
  await all('end, the player writes');
  await nora.press('Close the room');
  await sheet(nora, 'Close this room?', 'Close the room');
  await ana.sees('This room is closed');
  await all('closed');
});
