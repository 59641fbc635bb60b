import { useLayoutEffect, useState, useSyncExternalStore } from 'react';

interface Line {
  /** Rises, so that the same words said twice are read twice. */
  n: number;
  words: string;
  /** When it was said, in ms of this page. */
  at: number;
  /** The region that says it; undefined: none was there. */
  by: object | undefined;
}

/** ms: a screen reader fetches a line a moment after it came; what is said meanwhile must not take its place. */
const STAYS = 2000;
/** ms: what was said and then closed its own dialog may not have been fetched yet. */
const UNHEARD = 250;

let said: readonly Line[] = [];
let count = 0;
/** Those on the page, the last on top: what lies below a dialog is out of reach for a screen reader as well. */
const regions: object[] = [];
const listeners = new Set<() => void>();

function say(lines: readonly Line[]): void {
  said = lines;
  for (const listener of listeners) listener();
}

/** Tells screen readers, once and politely: turns, steps, votes. */
export function announce(words: string): void {
  const at = performance.now();
  count += 1;
  say([...said.filter((line) => at - line.at < STAYS), { n: count, words, at, by: regions.at(-1) }]);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The live region: one for the page and one in each dialog. The uppermost says what is to be told. It holds what was said last. */
export function LiveRegion() {
  const [me] = useState(() => ({}));
  const lines = useSyncExternalStore(subscribe, () => said);
  useLayoutEffect(() => {
    regions.push(me);
    return () => {
      regions.splice(regions.indexOf(me), 1);
      const now = performance.now();
      say(
        said.map((line) =>
          line.by === me && now - line.at < UNHEARD ? { ...line, by: regions.at(-1) } : line,
        ),
      );
    };
  }, [me]);
  return (
    <div className="heard" role="log" aria-live="polite" aria-relevant="additions" data-live="">
      {lines
        .filter(({ by }) => by === me)
        .map(({ n, words }) => (
          <p key={n}>{words}</p>
        ))}
    </div>
  );
}
