import { el } from './el.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { PageWords } from './page-words.ts';
import { ro } from './ro.ts';

export type { PageWords };

/** One line a language. */
const WORDS: Readonly<Record<string, PageWords>> = { en, fr, ro, el };

/** The words of a language; English where that language has none. */
export function pageWords(language: string): PageWords {
  return Object.hasOwn(WORDS, language) ? (WORDS[language] ?? en) : en;
}

/** Those that the pages can be told in. */
export const PAGE_LANGUAGES: readonly string[] = Object.keys(WORDS);
