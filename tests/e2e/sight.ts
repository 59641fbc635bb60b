import type { Page } from '@playwright/test';

/** Least side of anything one presses, in CSS pixels; a little less, since boxes are rounded. */
const TARGET = 43.5;

/** What is pressed and is smaller than a thumb, other than links within a sentence (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const pressed =
      'a[href], button, select, textarea, input:not(.heard), summary, [role="menuitem"], [role="tab"]';
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    for (const element of top.querySelectorAll<HTMLElement>(pressed)) {
      const { display, visibility } = getComputedStyle(element);
      const isInText = element.tagName === 'A' && display === 'inline';
      if (isInText || visibility === 'hidden' || !element.checkVisibility()) continue;
      // A box and the words beside it are one target.
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const boxes = [element, label].filter((one) => one != null).map((one) => one.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      if (width >= least && height >= least) continue;
      found.push(`${width.toFixed()}×${height.toFixed()}: ${element.outerHTML.slice(0, 160)}`);
    }
    return found;
  }, TARGET);
}

/** Words that stand on other words, or are cut off by a box that does not scroll. */
export function lostWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const texts: { element: HTMLElement; box: DOMRect }[] = [];
    for (const element of top.querySelectorAll<HTMLElement>('*')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const isMeant = element.closest('.heard, svg, [aria-hidden="true"], .bar, option, textarea');
      if (!hasText || isMeant !== null || !element.checkVisibility()) continue;
      const range = document.createRange();
      const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
      range.setStart(own[0] ?? element, 0);
      range.setEndAfter(own.at(-1) ?? element);
      const whole = own.length === 1 ? range.getBoundingClientRect() : element.getBoundingClientRect();
      let { left, top: high, right, bottom: low } = whole;
      for (let around: HTMLElement | null = element; around !== null; around = around.parentElement) {
        const { overflowX, overflowY, webkitLineClamp, textOverflow } = getComputedStyle(around);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const edge = around.getBoundingClientRect();
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
        high = Math.max(high, edge.top);
        low = Math.min(low, edge.bottom);
        if (around.matches('.display-fit-outer')) break; // what is beyond its edge is on a page that comes
        // A name that is shortened stands whole where it is the matter.
        if (
          textOverflow === 'ellipsis' ||
          webkitLineClamp !== 'none' ||
          /auto|scroll/.test(overflowX + overflowY)
        )
          continue;
        const isCut =
          (/hidden|clip/.test(overflowX) && whole.right > edge.right + 2) ||
          (/hidden|clip/.test(overflowY) && whole.bottom > edge.bottom + 2);
        if (isCut) found.push(`cut off: ${element.textContent}`);
      }
      // A paragraph that goes on over the pages of a display has a box as wide as all of them.
      if (right - left > 2 && low - high > 2 && element.closest('.display-paged') === null)
        texts.push({ element, box: new DOMRect(left, high, right - left, low - high) });
    }
    for (const [at, one] of texts.entries()) {
      for (const other of texts.slice(at + 1)) {
        if (one.element.contains(other.element)) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 3 && high > 5)
          found.push(`on one another: ${one.element.textContent} / ${other.element.textContent}`);
      }
    }
    return found;
  });
}

/** What runs although the person asked for no motion. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ effect, playState }) =>
          playState === 'running' && Number(effect?.getComputedTiming().duration) > 1,
      )
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'a transition')),
  );
}

/** With the system's few colours: what shows no focus, what is chosen and looks like what is not, and icons that cannot be seen. */
export function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const short = (element: Element) => element.outerHTML.slice(0, 140);
    const looks = (element: Element): string =>
      [element, ...element.querySelectorAll('*')]
        .flatMap((each) =>
          [undefined, '::before', '::after'].map((pseudo) => {
            const style = getComputedStyle(each, pseudo);
            if (pseudo !== undefined && style.content === 'none') return '';
            return `${style.backgroundColor} ${style.borderTopColor} ${style.borderTopWidth} ${style.borderBottomWidth} ${style.outlineStyle} ${style.textDecorationLine} ${style.color} ${style.display} ${style.visibility} ${style.opacity} ${style.width} ${style.transform}`;
          }),
        )
        .join('|');
    for (const element of top.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    )) {
      if (!element.checkVisibility() || element.matches(':disabled, [tabindex="-1"]')) continue;
      element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      if (document.activeElement !== element) continue;
      const shown = [element, element.parentElement, element.nextElementSibling, element.closest('label')];
      const hasRing = shown.some((one) => {
        if (one == null) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      if (!hasRing) found.push(`no focus: ${short(element)}`);
      element.blur();
    }
    const chosen = '[aria-pressed="true"], [aria-current]:not([aria-current="false"]), [aria-checked="true"]';
    for (const element of top.querySelectorAll(chosen)) {
      const same = (other: Element) =>
        other !== element &&
        other.tagName === element.tagName &&
        !other.matches(chosen) &&
        other.checkVisibility();
      const rest = element.closest('ul, ol, nav, fieldset, [role="radiogroup"]') ?? element.parentElement;
      const other = [...(rest?.querySelectorAll(element.tagName) ?? [])].find(same);
      const shape = (text: string) => text.replaceAll(/[\d.]+px/g, '');
      if (other !== undefined && looks(element) === looks(other) && shape(looks(element)) !== '')
        found.push(`chosen, and looks like the others: ${short(element)}`);
    }
    const bright = (colour: string): number | null => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      if (!colour.startsWith('rgb') || a < 0.2) return null;
      const [lr = 0, lg = 0, lb = 0] = [r, g, b].map((v) =>
        v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
    };
    const groundOf = (element: Element | null): number => {
      for (let at = element; at !== null; at = at.parentElement) {
        const own = bright(getComputedStyle(at).backgroundColor);
        if (own !== null) return own;
      }
      return 1;
    };
    for (const svg of top.querySelectorAll('svg')) {
      if (!svg.checkVisibility()) continue;
      const ground = groundOf(svg);
      const drawn = [...svg.querySelectorAll('path, circle, rect, polygon, line, ellipse')].flatMap(
        (part) => {
          const { fill, stroke } = getComputedStyle(part);
          return [bright(fill), bright(stroke)].filter((one) => one !== null);
        },
      );
      const best = Math.max(
        0,
        ...drawn.map((ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)),
      );
      if (drawn.length > 0 && best < 3)
        found.push(
          `not seen (${best.toFixed(1)}:1): ${svg.getAttribute('class')} in ${svg.parentElement?.className}`,
        );
    }
    return [...new Set(found)];
  });
}
