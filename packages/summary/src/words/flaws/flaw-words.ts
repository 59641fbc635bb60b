import type { SummaryFlawCode } from '../../json/read-summary.ts';

/** What is wrong with a file that somebody wants to go on from, and what to do. One object a language. */
export interface FlawWords {
  readonly at: (line: number, place: string, said: string) => string;
  readonly said: Readonly<Record<SummaryFlawCode, (expected: string, found: string) => string>>;
  /** What the kinds of values are called; others keep the name that JSON gives them. */
  readonly kinds: Readonly<Record<'string' | 'number' | 'int' | 'boolean' | 'array' | 'object', string>>;
}
