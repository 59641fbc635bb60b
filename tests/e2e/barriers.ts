import { expect, type Page, test } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { smallTargets } from './sight.ts';

const LAWS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** CSS pixels: a screen of 1280 at 400 %, as WCAG 1.4.10 has it. */
const NARROWEST = 320;
/** CSS pixels: a laptop or a projector, which are never narrow. */
const WIDE = 1_000;
const SCHEMES = ['light', 'dark'] as const;

/** Looks for barriers on what stands on the screen now: by WCAG 2.2 AA in light and dark; on a phone for what is too small for a thumb, or cut off. */
export async function expectNoBarriers(page: Page, screen: string): Promise<void> {
  await test.step(screen, async () => {
    await expectLawful(page, screen);
    const size = page.viewportSize();
    if (size === null || size.width > WIDE) return;
    expect.soft(await smallTargets(page), screen).toEqual([]);
    await expectNothingCutOff(page, screen);
    await page.setViewportSize(size);
  });
}

/** By every rule of WCAG 2.2 AA that axe can try but the size of targets, in light and in dark. */
export async function expectLawful(page: Page, screen: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await barriersOn(page), `${screen}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Looks at what stands on the screen now on a narrow phone, and leaves the page that narrow. */
export async function expectNothingCutOff(page: Page, screen: string): Promise<void> {
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  await expectWithinEdges(page, `${screen}, ${NARROWEST} px wide`);
}

/** As the screen stands now. */
export async function expectWithinEdges(page: Page, screen: string): Promise<void> {
  expect.soft(await cutOff(page), screen).toEqual([]);
}

/** Axe is put into a page once and not at each look: over hundreds of states that would take longer than the looks. */
async function barriersOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    {
      runOnly: { type: 'tag', values: LAWS },
      resultTypes: ['violations'],
      // What is half under the bar that stays in its place counts as small there: `smallTargets` measures, and asks for more.
      rules: { 'target-size': { enabled: false } },
    } satisfies RunOptions,
  );
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
