import { el } from './el.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { OfficeWords } from './office-words.ts';
import { ro } from './ro.ts';

/** One line a language. */
const WORDS: Readonly<Record<string, OfficeWords>> = {
  en,
  fr,
  el,
  ro,
};

/** Those that an office file can be written in. */
export const LANGUAGES: readonly string[] = Object.keys(WORDS);

/** The words of a language; English where that language has none. */
export function officeWords(language: string): OfficeWords {
  return Object.hasOwn(WORDS, language) ? (WORDS[language] ?? en) : en;
}
