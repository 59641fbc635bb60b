import type { Advised } from '@reflextics/advice';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useSettled } from './use-settled.ts';

/** Where in a form something stands. */
export interface Place {
  readonly part: string;
  /** Which question, from 0; null: the part as a whole. */
  readonly index: number | null;
}

/** What could be better, as it was at the last pause. */
export interface PlacedHint<Part extends string, Code extends string> extends Advised<Part, Code> {
  /** As they stood; null: it is about the whole. */
  readonly words: string | null;
  /** All that stood at its place. */
  readonly of: string;
}

export interface Hints<Part extends string, Code extends string> {
  /** What holds still, and was not left as it is. */
  readonly all: readonly PlacedHint<Part, Code>[];
  /** The form, so that leaving one of its boxes need not wait for a pause. */
  readonly around: RefObject<HTMLFormElement | null>;
  readonly at: (place: Place) => readonly PlacedHint<Part, Code>[];
  /** They are not shown again for these words. */
  readonly leave: (hints: readonly PlacedHint<string, string>[]) => void;
}

type Rules = typeof import('@reflextics/advice');

export interface HintsOf<Written, Part extends string, Code extends string> {
  advise: (rules: Rules, written: Written) => readonly Advised<Part, Code>[];
  textAt: (written: Written, place: Place) => string;
  /** Everything that is written, to tell when it changed; nothing but spaces: nothing was written yet. */
  textOf: (written: Written) => string;
}

const keyOf = ({ code, part, words, of }: PlacedHint<string, string>) => `${code}\n${part}\n${words ?? of}`;

/** What could be better in what is written, place by place. Fetched and kept to itself as in `useIdentifying`. `how`: constant. */
export function useHints<Written, Part extends string, Code extends string>(
  written: Written,
  how: HintsOf<Written, Part, Code>,
): Hints<Part, Code> {
  const around = useRef<HTMLFormElement>(null);
  const [found, setFound] = useState<readonly PlacedHint<Part, Code>[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const current = useRef(written);
  useEffect(() => {
    current.current = written;
  });
  const settled = useSettled(how.textOf(written).trim(), around);
  useEffect(() => {
    if (settled === '') {
      setFound([]);
      setLeft(new Set());
      return;
    }
    let isCurrent = true;
    import('@reflextics/advice').then(
      (rules) => {
        if (!isCurrent) return;
        const now = current.current;
        setFound(onceEach(how.advise(rules, now).map((one) => placed(one, how.textAt(now, one)))));
      },
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [settled, how]);

  // What was mended, or has moved, since the last pause is not kept up.
  const all = found.filter((hint) => {
    const now = how.textAt(written, hint);
    if (hint.words !== null && !now.includes(hint.words)) return false;
    return (hint.index === null || now === hint.of) && !left.has(keyOf(hint));
  });
  return {
    all,
    around,
    at: ({ part, index }) => all.filter((hint) => hint.part === part && hint.index === index),
    leave: (hints) => setLeft(new Set([...left, ...hints.map(keyOf)])),
  };
}

/** Each words once a box, at the first place where they stand: once they are mended there, the next is found. */
function onceEach<Part extends string, Code extends string>(
  hints: readonly PlacedHint<Part, Code>[],
): PlacedHint<Part, Code>[] {
  const seen = new Set<string>();
  return hints.filter((hint) => {
    const key = `${keyOf(hint)}\n${hint.index}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function placed<Part extends string, Code extends string>(
  one: Advised<Part, Code>,
  of: string,
): PlacedHint<Part, Code> {
  return { ...one, of, words: one.span === null ? null : of.slice(one.span.start, one.span.end) };
}
