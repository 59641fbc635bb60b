import { el } from './el.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ro } from './ro.ts';
import type { SummaryWords } from './summary-words.ts';

/** One line a language. */
const WORDS: Readonly<Record<string, SummaryWords>> = {
  en,
  fr,
  el,
  ro,
};

/** Those that a summary can be told in. */
export const LANGUAGES: readonly string[] = Object.keys(WORDS);

/** The words of a language; English where that language has none. */
export function summaryWords(language: string): SummaryWords {
  return Object.hasOwn(WORDS, language) ? (WORDS[language] ?? en) : en;
}
