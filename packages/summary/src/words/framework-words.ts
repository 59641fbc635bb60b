import type { FrameworkKind } from '@reflextics/game';
import type { AcceptanceState } from '../summary.ts';
import { el } from './framework/el.ts';
import { en } from './framework/en.ts';
import { fr } from './framework/fr.ts';
import { ro } from './framework/ro.ts';

/** What is said around the proposals that a group carries. One object a language. */
export interface FrameworkWords {
  title: Record<FrameworkKind, string>;
  /** Of the document by itself. */
  titleOf: (title: string, session: string) => string;
  what: string;
  none: string;
  state: Record<AcceptanceState, string>;
  answered: (n: number, of: number) => string;
  aloud: (n: number) => string;
  /** Null: fewer than four answered, and nobody is counted. */
  problems: (n: number | null) => string;
  notYet: string;
  asked: string;
  lookAgain: (date: string) => string;
  /** Of a session: what the document holds. */
  rooms: (n: number) => string;
  together: string;
  noneOfAny: string;
}

const LANGUAGES: Readonly<Record<string, FrameworkWords>> = { en, fr, ro, el };

/** In that language; English for one that has none. */
export function frameworkWords(language: string): FrameworkWords {
  return LANGUAGES[language] ?? en;
}
