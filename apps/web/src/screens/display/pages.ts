/** Shares of the largest size, tried one after the other. The last is still read from the back of a room. */
export const FIT_STEPS: readonly number[] = [1, 0.93, 0.87, 0.81, 0.75, 0.7, 0.65, 0.6, 0.56];

/** How many columns of the width of the screen stand side by side, each of which is a page. At least one. */
export function columnsIn(width: number, page: number): number {
  return page === 0 ? 1 : Math.max(1, Math.round(width / page));
}

/** From 0. `turned`: how often a page was turned since the text came. */
export function pageFor(turned: number, pages: number, follow: boolean): number {
  return follow ? pages - 1 : turned % pages;
}
