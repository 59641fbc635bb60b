import type { Found } from '../found.ts';
import { identifying } from '../identifying.ts';
import type { Sentence } from './sentences.ts';

export interface Measured {
  readonly sentences: number;
  readonly innocent: number;
  /** Innocent sentences in which something was found. */
  readonly disturbed: number;
  /** Expected words of which something of the same kind was found. */
  readonly hits: number;
  readonly expected: number;
  readonly found: number;
  /** Of what was found, the share that was right; 1 where nothing was found. */
  readonly precision: number;
  /** Of what should have been found, the share that was; 1 where there was nothing. */
  readonly recall: number;
  /** What went wrong, a line each: for who mends a rule. */
  readonly wrong: readonly string[];
}

const meets = (a: Found, b: Found) => a.kind === b.kind && a.start < b.end && b.start < a.end;

/** A hit is the same kind at an overlapping place: advice points at it either way. */
export function measure(sentences: readonly Sentence[]): Measured {
  let [innocent, disturbed, hits, right, expected, found] = [0, 0, 0, 0, 0, 0];
  const wrong: string[] = [];
  for (const { text, expected: due } of sentences) {
    const got = identifying(text);
    const said = ({ start, end, kind }: Found) => `${kind} “${text.slice(start, end)}” in: ${text}`;
    if (due.length === 0) innocent++;
    if (due.length === 0 && got.length > 0) disturbed++;
    const missed = due.filter((one) => !got.some((other) => meets(one, other)));
    const extra = got.filter((one) => !due.some((other) => meets(one, other)));
    expected += due.length;
    found += got.length;
    hits += due.length - missed.length;
    right += got.length - extra.length;
    wrong.push(...missed.map((one) => `missed ${said(one)}`), ...extra.map((one) => `wrongly ${said(one)}`));
  }
  return {
    sentences: sentences.length,
    innocent,
    disturbed,
    hits,
    expected,
    found,
    precision: found === 0 ? 1 : right / found,
    recall: expected === 0 ? 1 : hits / expected,
    wrong,
  };
}
