import { type RefObject, useEffect, useRef } from 'react';

/** Whether a person is in the middle of something that a moving focus would break. */
function isTyping(): boolean {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement) return true;
  return active instanceof HTMLInputElement && !['radio', 'checkbox'].includes(active.type);
}

const openDialog = () => document.querySelector<HTMLDialogElement>('dialog[open]');

/**
 * The focus follows what happened: to the heading, and the page to its top, whenever `moment` changes. Never while typing; and
 * where a dialog is open, e.g. the one that asked whether to go on, once it is closed.
 */
export function useFocusOn(moment: string, heading: RefObject<HTMLElement | null>): void {
  const before = useRef(moment);
  useEffect(() => {
    if (before.current === moment) return;
    before.current = moment;
    const follow = () => {
      if (isTyping()) return;
      heading.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    };
    const dialog = openDialog();
    if (dialog === null) follow();
    else dialog.addEventListener('close', () => openDialog() === null && follow(), { once: true });
  }, [moment, heading]);
}
