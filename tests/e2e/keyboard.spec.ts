import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { patient } from './people/screen.ts';
import { Typist } from './people/typist.ts';

// Hundreds of keys: pictures of the page before and after each would take longer than the game.
test.use({
  actionTimeout: 20_000,
  trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
});

const CARD = 'Papers by WhatsApp';
const FIRST = 'Ask before a group is made';
const SECOND = 'A number that someone always answers';

test('Fatou, Nora and Ana open, play, end and take home a whole game by keyboard alone, with Chloé who has no device', async ({
  server,
  phone,
  projector,
}) => {
  const fatou = new Typist('Fatou', await phone());
  const nora = new Typist('Nora', await phone());
  const ana = new Typist('Ana', await phone());
  const { screen } = ana;
  const display = await projector();
  const shows = (heading: string) =>
    patient(display.getByRole('heading', { name: heading }).first()).toBeVisible();

  const link = await test.step('Fatou opens a session', async () => {
    await fatou.opens(server.address);
    await fatou.press('Open a session', 'link');
    await fatou.press('Open the session');
    await fatou.sees('Give the group a name');
    await fatou.writes('Name of the group', 'Evening class');
    await fatou.press('Open the session');
    await fatou.isAt('heading', 'Your session is open');
    const shown = fatou.screen.getByRole('link', { name: 'Show on a big screen' });
    await display.goto(new URL((await shown.getAttribute('href')) ?? '', server.address).href);
    return fatou.screen.getByLabel('Link to join').inputValue();
  });

  await test.step('Ana joins by the code, Nora by the link', async () => {
    await ana.opens(server.address);
    await ana.writes('Code of your room', new URL(link).pathname.split('/').at(-1) ?? '');
    await ana.key('Enter');
    await ana.writes('Your name in this room', 'Ana');
    await ana.key('Enter');
    await ana.seesHeading('Who will be the narrator?');
    await nora.opens(link);
    await nora.writes('Your name in this room', 'Nora');
    await nora.press('Join');
    await nora.seesHeading('Who will be the narrator?');
  });

  await test.step('they appoint Nora, who seats Chloé, and Ana chooses a theme', async () => {
    await nora.press('I will narrate');
    await nora.press('Approve myself');
    await ana.press('Approve Nora');
    await ana.isAt('heading', 'Nora narrates');
    await ana.ticks('Netiquette');
    await nora.press('I take the chair');
    await nora.isAt('heading', 'You narrate');
    await nora.press('Seat someone');
    await nora.writes('Their name', 'Chloé');
    await nora.press('Give them a seat');
    await nora.isBack();
    await nora.press('Start');
  });

  await test.step('Nora picks a card, and Ana reacts to it', async () => {
    await nora.press('Pick a card');
    await nora.press(new RegExp(CARD));
    await nora.press('Open it on every screen');
    await nora.isBack();
    await ana.isAt('heading', CARD);
    await ana.writes('In a line', 'It simply works');
    await ana.press('Caught my interest');
    await nora.sees('It simply works');
    await nora.writes('Sum up: Situation', 'They are moved.');
    await nora.press('Show it to all');
    await ana.sees('They are moved.');
  });

  await test.step('Ana has her turn', async () => {
    await nora.press('Go on to Discussion');
    await ana.isAt('heading', 'Nobody has the floor yet');
    await nora.press('Give Ana the floor');
    await ana.isAt('heading', 'Your turn');
    await ana.writes('Write it too, if you wish', 'Who decided on this network?');
    await ana.press('Show it to all');
    await nora.sees('Who decided on this network?');
    await shows('Ana');
    await ana.key('?');
    await ana.isAt('heading', 'Keyboard shortcuts');
    await ana.key('d'); // under the list nothing is pressed
    await ana.key('Escape');
    await ana.seesHeading('Your turn');
    await ana.key('d');
    await ana.seesHeading('Chloé');
    await shows('Chloé');
  });

  await test.step('Ana raises her hand by one key, until she switches the keys off', async () => {
    const lower = screen.getByRole('button', { name: 'Lower hand' });
    await ana.key('h');
    await patient(lower).toHaveAttribute('aria-keyshortcuts', 'H');
    await ana.key('w');
    await ana.isAt('textbox', 'For your turn');
    await ana.types('h');
    await expect(screen.getByRole('textbox')).toHaveValue('h');
    await ana.key('Backspace');
    await ana.press('Me and this room');
    await ana.press('This phone: tone, screen, another phone');
    await ana.unticks('Keyboard shortcuts');
    await ana.key('Escape');
    await ana.key('Escape');
    await ana.isBack();
    await expect(lower).not.toHaveAttribute('aria-keyshortcuts');
    await ana.key('h');
    await ana.press('Lower hand');
    await patient(screen.getByRole('button', { name: 'Raise hand' })).toBeVisible();
  });

  await test.step('the display, loaded again, shows what it showed, and no pointer', async () => {
    await display.reload();
    await shows('Chloé');
    await expect(display.locator('html')).toHaveAttribute('data-cursor', 'still');
    await expect(display.locator('body')).toBeFocused();
    await expect(display.getByRole('main')).toHaveCSS('cursor', 'none');
    await nora.press('More');
    await nora.press(/^What the displays show/);
    await nora.press('The card');
    await shows('Papers by WhatsApp');
    await display.reload();
    await shows('Papers by WhatsApp');
    await nora.press(/^On the displays: The card/);
    await shows('Chloé');
  });

  await test.step('Nora enters what Chloé says, and opens a resource, which Ana reads', async () => {
    await nora.picks('Enter what Chloé says', 'What to do with Chloé');
    await nora.writes('A note of what they say', 'It was me.');
    await nora.press('Put it on the table');
    await nora.press('Is done');
    await nora.isBack();
    await ana.sees('It was me.');
    await nora.press('Go on to Resources');
    await ana.isAt('heading', 'What do law and colleagues say?');
    await nora.press(/^Open: /);
    await ana.sees('On every screen.');
    await ana.press('All resources');
    await ana.key('Escape');
    await ana.isBack();
  });

  await test.step('they vote, and Ana changes her mind', async () => {
    await nora.press('Open the vote');
    await ana.isAt('heading', 'Shall we look for courses of action?');
    await ana.chooses('Stop here');
    await ana.sees('Your ballot is in.');
    await ana.key('ArrowUp');
    await patient(screen.getByRole('radio', { name: 'Go on' })).toBeChecked();
    await nora.press(/the vote of Chloé/);
    await nora.chooses('Go on');
    await nora.press('Done');
    await nora.isBack();
    await nora.press('Close the vote');
    await ana.isAt('heading', 'You go on');
  });

  await test.step('Nora explains a level, and they propose, in silence until she reveals it', async () => {
    await nora.press('Go on to Action');
    await nora.press('Explain: Individual');
    await ana.sees('The narrator explains');
    await nora.press('More');
    await nora.press(/^How you propose/);
    await nora.chooses('In silence');
    await nora.press('Done');
    await nora.isBack();
    for (const level of ['Team', 'Organisation', 'Policy']) await nora.press(`Explain: ${level}`);
    await nora.press('Levels explained: on to proposals');
    await ana.press('Make a proposal');
    await ana.writes('What could be done?', FIRST);
    await ana.ticks('Team');
    await ana.press('Put it on the board');
    await ana.isBack();
    await nora.press('Chloé proposes');
    await nora.writes('What could be done?', SECOND);
    await nora.ticks('Organisation');
    await nora.press('Put it on the board');
    await nora.isBack();
    await nora.press('Reveal all 2 proposals');
    await ana.sees(SECOND);
  });

  await test.step('Ana moves hers by a menu and backs the other', async () => {
    await ana.picks('Move to other levels', 'Move, edit or merge');
    await ana.ticks('Individual');
    await ana.press('Move it');
    await ana.isBack();
    await ana.press(/Back this proposal$/);
  });

  await test.step('the end: the list, the answers in secret, the result', async () => {
    await nora.press('Go on to the end');
    await ana.isAt('heading', CARD);
    await ana.press('Put a proposal on the list');
    await ana.press(`Put on the list: ${FIRST}`);
    await ana.press('Close');
    await nora.press('Ask the group');
    await nora.press('Ask');
    await nora.isBack();
    await ana.press('Answer');
    await ana.chooses('I can live with it');
    await ana.seesHeading('You have answered everything');
    await ana.press('Close');
    await nora.press('Enter: Chloé');
    await nora.chooses('I can live with it');
    await nora.press('Close');
    await nora.press('Show the result');
    await ana.sees('Acceptable to all');
  });

  await test.step('Ana writes the text, Nora closes the room', async () => {
    await ana.press('Take the pen');
    await ana.isAt('textbox', 'You have the pen');
    await ana.key('ControlOrMeta+End');
    await ana.types(' We begin with our own team.');
    await nora.sees('We begin with our own team.');
    await nora.press('Close the room');
    await nora.press('Close the room');
    await ana.sees('This room is closed');
  });

  await test.step('each takes it home', async () => {
    await ana.press('Download the summary');
    await ana.chooses('Text (Markdown)');
    expect(await ana.downloads('Download')).toContain(FIRST);
    await ana.key('Escape');
    await ana.isBack();
    await fatou.press('To my session', 'link');
    await fatou.press('Download the summary');
    await fatou.chooses('Data (JSON)');
    expect(await fatou.downloads('Download')).toContain(SECOND);
  });

  for (const { name, stops } of [fatou, nora, ana])
    test.info().annotations.push({ type: 'Tab', description: `${name} pressed it ${stops} times` });
});
