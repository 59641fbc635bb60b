import type { SummaryFlaw } from '../../json/read-summary.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import type { FlawWords } from './flaw-words.ts';
import { fr } from './fr.ts';
import { ro } from './ro.ts';

const WORDS: Readonly<Record<string, FlawWords>> = { en, fr, ro, el };

export const flawWords = (language: string): FlawWords =>
  Object.hasOwn(WORDS, language) ? (WORDS[language] ?? en) : en;

/** A sentence for people: where, what is wrong, and what to do. English where the language has no words. */
export function tellFlaw({ line, place, code, expected, found }: SummaryFlaw, language: string): string {
  const words = flawWords(language);
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const said = words.said[code](kinds[`${expected}`] ?? `${expected ?? ''}`, `${found ?? ''}`);
  return line === null ? said : words.at(line, place === '' ? 'JSON' : place, said);
}
