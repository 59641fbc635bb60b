import type { Found } from '@reflextics/advice';
import { useEffect, useState } from 'react';

/** A word or number that could identify someone, as it stands in the text. */
export interface Hint {
  readonly kind: Found['kind'];
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Hint[] = [];

/** Each words once, at the first place where they stand. */
function onceEach(text: string, found: readonly Found[]): Hint[] {
  const hints = new Map<string, Hint>();
  for (const { kind, start, end } of found) {
    const words = text.slice(start, end);
    if (!hints.has(words)) hints.set(words, { kind, words, start, end });
  }
  return [...hints.values()];
}

/**
 * What could identify someone in a text. The rules are fetched with the first text that there is; the text goes nowhere. Where they
 * cannot be fetched there is no advice, and nothing else is different.
 */
export function useIdentifying(text: string, known: readonly string[], read: string): readonly Hint[] {
  const [hints, setHints] = useState(NONE);
  const names = known.join('\n');
  useEffect(() => {
    if (text.trim() === '') {
      setHints(NONE);
      return;
    }
    let isCurrent = true;
    import('@reflextics/advice').then(
      ({ identifying }) => {
        if (isCurrent) setHints(onceEach(text, identifying(text, names.split('\n'), read)));
      },
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [text, names, read]);
  return hints;
}
