import { useSyncExternalStore } from 'react';

/** As in `look/board.css`: where the board is drawn as nested quarter circles and its lanes are narrow. */
const WIDE = '(min-width: 64rem) and (min-height: 34rem)';

function query(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(WIDE) : null;
}

function subscribe(changed: () => void): () => void {
  const media = query();
  media?.addEventListener('change', changed);
  return () => media?.removeEventListener('change', changed);
}

/** Whether the screen has room for the wide layout of the board. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false);
}
