import { en } from './en.ts';
import type { SummaryWords } from './summary-words.ts';

const WORDS: Readonly<Record<string, SummaryWords>> = { en };

/** The words of a language; English where that language has none yet. */
export function summaryWords(language: string): SummaryWords {
  return Object.hasOwn(WORDS, language) ? (WORDS[language] ?? en) : en;
}
