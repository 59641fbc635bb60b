import { type RefObject, useEffect, useRef } from 'react';

/** Whether a person is in the middle of something that a moving focus would break. */
function isBusy(): boolean {
  const active = document.activeElement;
  if (document.querySelector('dialog[open]') !== null) return true;
  if (active instanceof HTMLTextAreaElement) return true;
  return active instanceof HTMLInputElement && !['radio', 'checkbox'].includes(active.type);
}

/** The focus follows what happened: to the heading, and the page to its top, whenever `moment` changes. Never while typing. */
export function useFocusOn(moment: string, heading: RefObject<HTMLElement | null>): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current === moment) return;
    const isFirst = before.current === null;
    before.current = moment;
    // A screen that comes takes the focus only if what had it went with the screen before.
    if (isFirst ? document.activeElement !== document.body : isBusy()) return;
    heading.current?.focus({ preventScroll: true });
    if (!isFirst) window.scrollTo({ top: 0 });
  }, [moment, heading]);
}
