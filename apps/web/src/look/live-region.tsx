import { useSyncExternalStore } from 'react';

interface Said {
  /** Rises, so that the same words said twice are read twice. */
  n: number;
  words: string;
}

let said: Said = { n: 0, words: '' };
const listeners = new Set<() => void>();

/** Tells screen readers, once and politely: turns, steps, votes. */
export function announce(words: string): void {
  said = { n: said.n + 1, words };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The one live region, once in the app. */
export function LiveRegion() {
  const { n, words } = useSyncExternalStore(subscribe, () => said);
  return (
    <div className="heard" role="log" aria-live="polite" aria-relevant="additions" data-live="">
      <p key={n}>{words}</p>
    </div>
  );
}
