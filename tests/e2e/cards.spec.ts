import { expect } from '@playwright/test';
import { expectNoBarriers, expectNothingCutOff } from './barriers.ts';
import { test } from './fixtures.ts';
import { patient } from './people/screen.ts';

test('a printed card leads to its page on a phone without script, in the reader’s language, and on from there', async ({
  server,
  phone,
  phoneWithoutScript,
}) => {
  const page = await phoneWithoutScript('fr-BE');
  await page.goto(`${server.address}/cards/reflextics/netiquette-2`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un message pendant les vacances');
  await expectNothingCutOff(page, 'a card without script');

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A message during the holidays');
  await page.getByRole('link', { name: 'Communication tools: children' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Communication tools: children');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectNothingCutOff(page, 'a resource without script');

  await page.getByRole('link', { name: 'Cards and resources' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cards and resources');
  await expectNothingCutOff(page, 'all cards without script');
  // The field of a theme goes from edge to edge, as on a card's own page.
  expect(await page.locator('[data-theme] > header').first().boundingBox()).toMatchObject({
    x: 0,
    width: page.viewportSize()?.width,
  });
  const list = await page.content();
  await page.getByRole('link', { name: 'Papers by WhatsApp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers by WhatsApp');

  // What looks for barriers is a script itself: it is shown the same pages on a phone that runs it.
  const scripted = await phone();
  for (const id of ['netiquette-2', 'ethical-posture-4', 'tools-children']) {
    await scripted.goto(`${server.address}/cards/reflextics/${id}`);
    await expectNoBarriers(scripted, id);
  }
  await scripted.setContent(list.replace(/<\/?noscript>|<script[^>]*><\/script>/g, ''));
  await expect(scripted.getByRole('heading', { level: 1 })).toHaveText('Cards and resources');
  await expectNoBarriers(scripted, 'all cards without script');
});

test('Fatou looks for a card with the keyboard alone, is told what was found, and opens its own page', async ({
  server,
  phone,
}) => {
  const page = await phone();
  await page.goto(`${server.address}/cards`);
  await patient(page.getByRole('heading', { name: '23 situations' })).toBeVisible();
  await expectNoBarriers(page, 'all cards');

  await page.getByRole('searchbox', { name: 'Search the cards and resources' }).focus();
  await page.keyboard.type('KEVIN');
  await patient(page.getByRole('status')).toHaveText('Found: 1 situation');
  await expect(page).toHaveURL(/\?q=KEVIN$/);
  await expectNoBarriers(page, 'cards found');
  const found = page.locator('summary');
  await expect(found).toHaveCount(1);
  await found.focus();
  await page.keyboard.press('Enter');
  await patient(page.getByText('Fatima has a duty to help Kévin')).toBeVisible();
  await page.getByRole('link', { name: 'On a page of its own' }).focus();
  await page.keyboard.press('Enter');
  await patient(page.getByRole('heading', { level: 1 })).toHaveText('A past that may count against him');

  await page.goBack();
  await patient(page.getByRole('status')).toHaveText('Found: 1 situation');
  await page.getByRole('searchbox').fill('nothing like this');
  await patient(page.getByRole('status')).toHaveText('Nothing found. Try fewer words, or all themes.');
  await page.getByRole('button', { name: 'Show everything again' }).click();
  await patient(page.getByRole('heading', { name: '23 situations' })).toBeVisible();
  await page.getByLabel('Dilemmas only').check();
  await patient(page.getByRole('status')).toHaveText('Found: 4 situations');
});
