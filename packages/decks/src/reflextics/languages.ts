import { words as el } from './el/index.ts';
import { words as en } from './en/index.ts';
import { words as fr } from './fr/index.ts';
import { words as ro } from './ro/index.ts';
import type { DeckWords } from './words.ts';

/** One line a language; its words are the folder of the same name. */
export const WORDS = { en, fr, el, ro } as const satisfies Record<string, DeckWords>;

export type Language = keyof typeof WORDS;
export const LANGUAGES: readonly Language[] = Object.keys(WORDS) as Language[];
