import type { Kind } from '@reflextics/advice';
import { useCallback, useEffect, useState } from 'react';
import type { Written } from './contents.ts';

const BESIDE = 40; // characters on each side: enough to know the place again

/** Words that could identify someone, where they stand. */
export interface Noticed extends Omit<Written, 'text'> {
  kind: Kind;
  before: string;
  words: string;
  after: string;
}

/** null: still being looked for. Where the rules cannot be fetched nothing is noticed, and that is said too. */
export interface Noticing {
  noticed: readonly Noticed[] | null;
  failed: boolean;
  again: () => void;
}

const LOOKING = { noticed: null, failed: false } as const;

/** Looks through all texts on this device; the rules are fetched for it, the texts go nowhere. */
export function useNoticed(written: readonly Written[], known: readonly string[], read: string): Noticing {
  const [noticing, setNoticing] = useState<Omit<Noticing, 'again'>>(LOOKING);
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` rises when somebody wants it tried again
  useEffect(() => {
    let isCurrent = true;
    setNoticing((before) => (before.failed ? LOOKING : before));
    import('@reflextics/advice').then(
      ({ identifying }) => {
        if (!isCurrent) return;
        const noticed = written.flatMap(({ text, ...place }) =>
          identifying(text, known, read).map(({ start, end, kind }) => ({
            ...place,
            kind,
            before: cut(text.slice(0, start), -BESIDE),
            words: text.slice(start, end),
            after: cut(text.slice(end), BESIDE),
          })),
        );
        setNoticing({ noticed, failed: false });
      },
      () => {
        if (isCurrent) setNoticing({ noticed: [], failed: true });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [written, known, read, asked]);
  return { ...noticing, again };
}

/** The first so many characters on one line, or the last where `length` is negative. */
function cut(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= Math.abs(length)) return line;
  return length < 0 ? `…${line.slice(length)}` : `${line.slice(0, length)}…`;
}
