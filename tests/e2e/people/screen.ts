import { expect, type Locator, type Page } from '@playwright/test';

/** Two cores run a server, a database and five browsers. */
export const patient = expect.configure({ timeout: 20_000 });

/** Words that stand on the screen: what is only told to screen readers as it happens is left out. */
export function wordsOn(page: Page, words: string): Locator {
  return page.getByText(words).and(page.locator(':not([role="log"] *)'));
}

/** Who sent a form with a mistake is in the field that is wrong, and it says what happened and what to do. */
export async function isToldAt(field: Locator, words: string): Promise<void> {
  await patient(field).toBeFocused();
  await patient(field).toHaveAttribute('aria-invalid', 'true');
  await patient(field).toHaveAccessibleDescription(new RegExp(words));
}
