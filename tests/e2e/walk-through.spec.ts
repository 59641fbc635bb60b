import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { Player } from './people/player.ts';
import { patient } from './people/screen.ts';

test('Ana sees the game in three pictures once, is in nobody’s way with it, and finds it again', async ({
  server,
  phone,
}) => {
  const { link } = await new Facilitator(await phone()).opensSession(server.address, {
    name: 'Tuesday group',
    themes: ['Netiquette'],
  });
  const ana = new Player('Ana', await phone());
  await ana.joinsByLink(link);
  const card = ana.page.getByRole('region', { name: 'The game in three pictures' });
  await card.getByRole('button', { name: 'Show me' }).click();
  await patient(card.getByRole('heading', { name: 'One speaks, the others listen' })).toBeFocused();
  await card.getByRole('button', { name: 'Next' }).click();
  await patient(card.getByRole('heading', { name: 'Nobody sees how you vote' })).toBeFocused();
  // It lies over nothing: what the lobby asks is still under her thumb.
  await ana.choosesTheme('Netiquette');
  await card.getByRole('button', { name: 'Next' }).click();
  await card.getByRole('button', { name: 'Got it' }).click();
  await expect(card).toBeHidden();

  await ana.page.reload();
  await patient(ana.page.getByRole('button', { name: 'Me and this room' })).toBeVisible();
  await patient(
    ana.page.getByRole('heading', { name: 'Who is here' }).or(ana.page.getByText('How we talk')).first(),
  ).toBeVisible();
  await expect(card).toBeHidden();
  await ana.page.getByRole('button', { name: 'Me and this room' }).click();
  await ana.page.getByRole('menuitem', { name: 'How a game goes' }).click();
  await ana.page.getByRole('dialog').getByText('The game in three pictures').click();
  await patient(ana.page.getByRole('dialog').getByText('One speaks, the others listen')).toBeVisible();
});
