import { expect, type Locator } from '@playwright/test';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { Narrator } from './people/narrator.ts';
import { Player } from './people/player.ts';
import { patient } from './people/screen.ts';

test.use({ actionTimeout: 20_000 });

test('Ana joins, appoints, chooses, has her turn and votes by keyboard alone', async ({
  server,
  phone,
  projector,
}) => {
  const invitation = await new Facilitator(await phone()).opensSession(server.address, {
    name: 'Evening class',
    themes: ['Netiquette', 'Ethical posture'],
  });
  const nora = new Narrator('Nora', await phone());
  const ana = new Player('Ana', await phone());
  const { page } = ana;
  const { keyboard } = page;
  const display = await projector();
  const shows = (heading: string) =>
    patient(display.getByRole('heading', { name: heading }).first()).toBeVisible();
  const press = async (button: string) => {
    await tabTo(page.getByRole('button', { name: button, exact: true }));
    await keyboard.press('Enter');
  };

  await test.step('joins', async () => {
    await display.goto(invitation.display);
    await page.goto(server.address);
    await tabTo(page.getByLabel('Code of your room'));
    await keyboard.type(invitation.code);
    await keyboard.press('Enter');
    await tabTo(page.getByLabel('Your name in this room'));
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Ana');
    await keyboard.press('Enter');
    await ana.seesHeading('Who will be the narrator?');
  });

  await test.step('appoints Nora and chooses a theme', async () => {
    await nora.joinsByLink(invitation.link);
    await nora.standsAsNarrator();
    await nora.press('Approve myself');
    await press('Approve Nora');
    await isFocused(page.getByRole('heading', { name: 'Nora narrates' }));
    await tabTo(page.getByRole('checkbox', { name: 'Netiquette' }));
    await keyboard.press('Space');
    await patient(page.getByRole('checkbox', { name: 'Netiquette' })).toBeChecked();
    await nora.takesTheChair();
    await nora.seats('Chloé');
    await nora.press('Start');
  });

  await test.step('reacts to the card', async () => {
    await nora.picksCard('Papers by WhatsApp');
    await isFocused(page.getByRole('heading', { name: 'Papers by WhatsApp' }));
    await tabTo(page.getByLabel('In a line'));
    await keyboard.type('It simply works');
    await press('Caught my interest');
    await nora.sees('It simply works');
  });

  await test.step('has her turn', async () => {
    await nora.press('Go on to Discussion');
    await isFocused(page.getByRole('heading', { name: 'Nobody has the floor yet' }));
    await nora.press('Give Ana the floor');
    await isFocused(page.getByRole('heading', { name: 'Your turn' }));
    await tabTo(ana.words());
    await keyboard.type('Who decided on this network?');
    await press('Show it to all');
    await nora.sees('Who decided on this network?');
    await shows('Ana');
    await keyboard.press('?');
    await isFocused(page.getByRole('heading', { name: 'Keyboard shortcuts' }));
    await keyboard.press('d'); // under the list nothing is pressed
    await keyboard.press('Escape');
    await ana.hasTheFloor();
    await keyboard.press('d');
    await ana.seesSpeaking('Chloé');
    await shows('Chloé');
  });

  await test.step('raises her hand by one key, until she switches the keys off', async () => {
    const lower = page.getByRole('button', { name: 'Lower hand' });
    await keyboard.press('h');
    await patient(lower).toHaveAttribute('aria-keyshortcuts', 'H');
    await keyboard.press('w');
    await isFocused(page.getByRole('textbox'));
    await keyboard.type('h');
    await expect(page.getByRole('textbox')).toHaveValue('h');
    await keyboard.press('Backspace');
    await press('Me and this room');
    await press('This phone: tone, buzz, screen');
    await tabTo(page.getByRole('checkbox', { name: 'Keyboard shortcuts' }));
    await keyboard.press('Space');
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(lower).not.toHaveAttribute('aria-keyshortcuts');
    await keyboard.press('h');
    await press('Lower hand');
    await patient(page.getByRole('button', { name: 'Raise hand' })).toBeVisible();
  });

  await test.step('the display, loaded again, shows what it showed, and no pointer', async () => {
    await display.reload();
    await shows('Chloé');
    await expect(display.locator('html')).toHaveAttribute('data-cursor', 'still');
    await expect(display.locator('body')).toBeFocused();
    await expect(display.getByRole('main')).toHaveCSS('cursor', 'none');
    await nora.press('More');
    await nora.page.getByRole('button', { name: /^What the displays show/ }).click();
    await nora.press('The card');
    await shows('Papers by WhatsApp');
    await display.reload();
    await shows('Papers by WhatsApp');
    await nora.page.getByRole('button', { name: /^On the displays: The card/ }).click();
    await shows('Chloé');
  });

  await test.step('votes, and changes her mind', async () => {
    await nora.passesFor('Chloé');
    await nora.press('Go on to Resources');
    await isFocused(page.getByRole('heading', { name: 'What do law and colleagues say?' }));
    await nora.press('Open the vote');
    await isFocused(page.getByRole('heading', { name: 'Shall we look for courses of action?' }));
    await tabTo(page.getByRole('radio', { name: 'Go on' }));
    await keyboard.press('Space');
    await ana.sees('Your ballot is in.');
    await keyboard.press('ArrowDown');
    await patient(page.getByRole('radio', { name: 'Stop here' })).toBeChecked();
    await nora.votesFor('Chloé', 'Stop here');
    await nora.press('Close the vote');
    await isFocused(page.getByRole('heading', { name: 'You stop here' }));
  });
});

const MANY = 60; // stops: no screen of a player has more

/** Presses Tab until this has the focus, and sees that the focus shows. */
async function tabTo(target: Locator): Promise<void> {
  await patient(target).toBeVisible();
  for (let stops = 0; stops < MANY; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await target.page().keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  expect(await target.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
}

async function isFocused(target: Locator): Promise<void> {
  await patient(target).toBeFocused();
}
