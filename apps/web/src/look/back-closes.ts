import { useEffect, useEffectEvent } from 'react';

/**
 * The browser's Back closes the sheet on top and leaves the page where it is. While a sheet is open, an entry of the same
 * address lies on the history for Back to take away. It stays when the sheet is closed otherwise, since going back by
 * ourselves could undo where somebody is just going; the next sheet uses it, and a Back that finds no sheet goes on by itself.
 */
const MARK = 'sheet';

const open: (() => void)[] = [];
/** Of the entry that lies there for Back: its address. Null: none lies under the page as we know it. */
let guarded: string | null = isMarked() ? location.href : null;

function isMarked(): boolean {
  const state: unknown = globalThis.history?.state;
  return typeof state === 'object' && state !== null && MARK in state;
}

function guard(): void {
  if (open.length === 0) return;
  if (!isMarked()) history.pushState({ [MARK]: true }, '');
  guarded = location.href;
}

function wentBack(): void {
  const left = guarded;
  guarded = isMarked() ? location.href : null;
  if (guarded !== null || left !== location.href) return;
  const close = open.at(-1);
  if (close === undefined) history.back();
  else close();
  // Where another sheet is still open, or this one stays, the next Back is for it.
  setTimeout(guard);
}

globalThis.addEventListener?.('popstate', wentBack);

/** Tells that another page is shown: what lies under it is another entry. */
export function pageChanged(): void {
  guarded = isMarked() ? location.href : null;
}

/** While this is drawn, Back does that instead of leaving the page. */
export function useBackCloses(onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const entry = () => close();
    open.push(entry);
    guard();
    return () => {
      open.splice(open.indexOf(entry), 1);
    };
  }, []);
}
