import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const LAWS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** CSS pixels: a phone of 1280 at 400 %, as WCAG 1.4.10 has it. */
const NARROWEST = 320;

/** Looks for barriers on what stands on the screen now: by WCAG 2.2 AA in light and dark, and for what is cut off on a narrow phone. */
export async function expectNoBarriers(page: Page, screen: string): Promise<void> {
  await test.step(screen, async () => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await barriersOn(page, (axe) => axe.withTags(LAWS)), `${screen}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The page is the same: only its colours are others.
    expect
      .soft(await barriersOn(page, (axe) => axe.withRules('color-contrast')), `${screen}, dark`)
      .toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    const size = page.viewportSize();
    if (size === null || size.width > 1000) return; // a projector is never narrow
    await expectNothingCutOff(page, screen);
    await page.setViewportSize(size);
  });
}

/** Looks at what stands on the screen now on a narrow phone, and leaves the page that narrow. */
export async function expectNothingCutOff(page: Page, screen: string): Promise<void> {
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  expect.soft(await cutOff(page), `${screen}, ${NARROWEST} px wide`).toEqual([]);
}

async function barriersOn(page: Page, law: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await law(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** Texts that reach beyond the right edge, other than in rows that are made to scroll sideways. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.body.querySelectorAll('*')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (!hasText || element.closest('.heard') !== null || scrolls(element)) continue;
      const { right } = element.getBoundingClientRect();
      if (right > width + 1) found.push(`${element.tagName.toLowerCase()}: ${element.textContent}`);
    }
    return found;
  });
}
