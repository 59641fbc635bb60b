import { expect, type Locator, type Page } from '@playwright/test';

/** Two cores run a server, a database and five browsers. */
export const patient = expect.configure({ timeout: 20_000 });

/** Words that stand on the screen: what is only told to screen readers as it happens is left out. */
export function wordsOn(page: Page, words: string): Locator {
  return page.getByText(words).and(page.locator(':not([role="log"] *)'));
}
