import { useSyncExternalStore } from 'react';

interface Line {
  /** Rises, so that the same words said twice are read twice. */
  n: number;
  words: string;
  /** When it was said, in ms of this page. */
  at: number;
}

/** ms: a screen reader fetches a line a moment after it came; what is said meanwhile must not take its place. */
const STAYS = 2000;

let said: readonly Line[] = [];
let count = 0;
const listeners = new Set<() => void>();

/** Tells screen readers, once and politely: turns, steps, votes. */
export function announce(words: string): void {
  const at = performance.now();
  count += 1;
  said = [...said.filter((line) => at - line.at < STAYS), { n: count, words, at }];
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The one live region, once in the app. It holds what was said last. */
export function LiveRegion() {
  const lines = useSyncExternalStore(subscribe, () => said);
  return (
    <div className="heard" role="log" aria-live="polite" aria-relevant="additions" data-live="">
      {lines.map(({ n, words }) => (
        <p key={n}>{words}</p>
      ))}
    </div>
  );
}
