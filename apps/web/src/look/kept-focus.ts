/** Of the uppermost sheet, else of the page. Nothing where there is none, e.g. while the page is on its way. */
export function focusHeading(): void {
  const sheet = [...document.querySelectorAll('dialog[open]')].at(-1);
  const heading = (sheet ?? document).querySelector<HTMLElement>(sheet ? 'h2' : 'main h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/**
 * Who uses a keyboard or listens is never thrown back to the beginning of the page: where what had the focus is gone, the heading
 * of what is shown now takes it. Whoever moves the focus as they draw comes first.
 */
export function keepFocus(): void {
  let last: Element | null = null;
  let isAsked = false;
  const look = () => {
    isAsked = false;
    if (last?.isConnected === false && document.activeElement === document.body) focusHeading();
  };
  document.addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  new MutationObserver(() => {
    if (isAsked || last === null || last.isConnected) return;
    isAsked = true;
    requestAnimationFrame(look);
  }).observe(document.body, { childList: true, subtree: true });
}
