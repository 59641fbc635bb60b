import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { Facilitator } from './people/facilitator.ts';
import { Player } from './people/player.ts';
import { patient } from './people/screen.ts';

const WISHES = { name: 'Tuesday group', themes: ['Netiquette'] };

const speaks = (page: Page, language: string) =>
  patient(page.locator('html')).toHaveAttribute('lang', language);
const heading = (page: Page, name: string) => patient(page.getByRole('heading', { name }).first());

test('each person in a room reads in a language of their own, and may change it', async ({
  server,
  phone,
  projector,
}) => {
  const { link, display: address } = await new Facilitator(await phone()).opensSession(
    server.address,
    WISHES,
  );
  const ana = new Player('Ana', await phone('fr-BE'));
  const ben = new Player('Ben', await phone('en-GB'));

  await test.step('the browser’s preference comes first', async () => {
    await ana.page.goto(link);
    await speaks(ana.page, 'fr');
    await ana.page.getByLabel('Votre nom dans cette salle').fill('Ana');
    await ana.page.getByRole('button', { name: 'Entrer', exact: true }).click();
    await heading(ana.page, 'Qui sera la narratrice').toBeVisible();
    await ben.joinsByLink(link);
    await speaks(ben.page, 'en');
    await heading(ben.page, 'Who will be the narrator?').toBeVisible();
  });

  await test.step('the words of the deck come in the person’s language too', async () => {
    await patient(ana.page.getByText('Une seule parle à la fois')).toBeVisible();
    await patient(ben.page.getByText('One of us speaks at a time')).toBeVisible();
  });

  await test.step('Ben changes his in the menu; it holds after a reload, and nobody else’s changes', async () => {
    await ben.page.getByRole('button', { name: 'Me and this room' }).click();
    await ben.page.getByRole('menuitem', { name: 'Language' }).click();
    await ben.page.getByRole('button', { name: 'Français' }).click();
    await heading(ben.page, 'Langue').toBeVisible();
    await ben.reloads();
    await heading(ben.page, 'Qui sera la narratrice').toBeVisible();
    await patient(ben.page.getByText('Une seule parle à la fois')).toBeVisible();
    await speaks(ana.page, 'fr');
  });

  await test.step('a display has a language of its own, also in somebody’s own browser', async () => {
    const display = await projector();
    await display.goto(address);
    await heading(display, 'Who is here').toBeVisible();
    await display.getByRole('combobox', { name: 'Language' }).selectOption('Français');
    await heading(display, 'Qui est là').toBeVisible();
    const home = await display.context().newPage();
    await home.goto(server.address);
    await speaks(home, 'en');
    await display.reload();
    await heading(display, 'Qui est là').toBeVisible();
  });
});

test('a browser that prefers none of our languages is spoken to in English, and the languages stand at the foot', async ({
  server,
  phone,
}) => {
  const page = await phone('tlh');
  await page.goto(server.address);
  await speaks(page, 'en');
  const languages = page.getByRole('navigation', { name: 'Language' });
  await languages.getByRole('button', { name: 'Français' }).click();
  await speaks(page, 'fr');
  await expect(
    page.getByRole('navigation', { name: 'Langue' }).getByRole('button', { name: 'Français' }),
  ).toHaveAttribute('aria-current', 'true');
});
