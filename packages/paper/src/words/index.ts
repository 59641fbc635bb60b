import type { Language } from '@reflextics/decks';
import { el } from './el.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { PaperWords } from './paper-words.ts';
import { ro } from './ro.ts';

/** One line a language. */
export const WORDS = { en, fr, ro, el };

export const paperWords = (language: Language): PaperWords => WORDS[language];
