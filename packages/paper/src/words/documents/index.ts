import type { Language } from '@reflextics/decks';
import type { DocumentWords } from './document-words.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ro } from './ro.ts';

/** One line a language. */
export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = { en, fr, ro, el };

/** The words of a language; English where it has none. */
export const documentWords = (language: string): DocumentWords =>
  Object.hasOwn(DOCUMENT_WORDS, language) ? DOCUMENT_WORDS[language as Language] : en;
