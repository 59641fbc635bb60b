import { FIRST_NAMES, GREEK_FIRST_NAMES } from './first-names.ts';
import { INNOCENT, INNOCENT_GREEK } from './innocent-words.ts';
import { ALSO_WORDS, PARTICLES, SHORTENED } from './name-words.ts';

export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Only a space, or the full stop of an abbreviation, stands between it and the word before. */
  readonly joined: boolean;
  /** A quotation begins with it: Universitatea „Aurel Vlaicu”. */
  readonly quoted: boolean;
  readonly startsSentence: boolean;
  /** One capital letter: the rest of a name left out. */
  readonly isInitial: boolean;
  /** GDPR, DUPONT. */
  readonly isCapitals: boolean;
  /** The small word in « Marie de Villiers ». */
  readonly isParticle: boolean;
}

/** How many a reader counts: what stands between spaces. */
export const words = (text: string): number =>
  text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

/** A word: with hyphens, and with the apostrophe of O’Brien, but without that of « l’amie » and « Kevin’s ». */
const WORD = /(?:[OD]['’](?=\p{Lu}))?\p{L}+(?:-\p{L}+)*/gu;

/** After these marks a capital letter says nothing. */
const SENTENCE_ENDS = /[.!?;:…·\n«“"„(•–—]/;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const before = tokens.at(-1);
    const gap = text.slice(before?.end ?? 0, match.index);
    const isAfterShort =
      before !== undefined && /^\. ?$/.test(gap) && (before.isInitial || SHORTENED.has(lower(before)));
    const word = match[0];
    tokens.push({
      word,
      start: match.index,
      end: match.index + word.length,
      joined: before !== undefined && (isAfterShort || /^[ \u00a0\u202f]$/.test(gap)),
      quoted: /^[ \u00a0\u202f][„«“"][\u00a0\u202f]?$/.test(gap),
      startsSentence: before === undefined || (!isAfterShort && SENTENCE_ENDS.test(gap)),
      isInitial: /^\p{Lu}$/u.test(word),
      isCapitals: /^[\p{Lu}-]{2,}$/u.test(word),
      isParticle: PARTICLES.has(word),
    });
  }
  return tokens;
}

export const lower = (token: Token): string => token.word.toLowerCase();

/** Written as a name is: a capital and small letters, or a family name in capitals. Too short capitals are an abbreviation. */
export const isWritten = (token: Token): boolean =>
  /^(?:[OD]['’])?\p{Lu}\p{Ll}+(?:-?\p{Lu}?\p{Ll}+)*$/u.test(token.word) ||
  (token.isCapitals && token.word.length >= 5);

const GREEK_ENDING = /(?:εια|εις|εων|εως|ους|οι|οσ|ου|ησ|ασ|εσ|ων|ο|ε|η|α|ω)$/;
/** Nobody is called so several times over: « Χρήστες » are users. */
const GREEK_NAME_ENDING = /(?:εια|οσ|ου|ησ|ασ|ο|ε|η|α|ω)$/;
const SHORTEST_WITH_ENDING = 4; // below it what is left is no stem

/** Small letters without accents, the last sigma as any other. */
const plain = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');

const isGreek = (word: string) => /^\p{Script=Greek}/u.test(word);

/** Whether a set of stems has the word in any of its cases. */
function hasStem(stems: ReadonlySet<string>, word: string, ending: RegExp): boolean {
  const bare = plain(word);
  return stems.has(bare) || (bare.length >= SHORTEST_WITH_ENDING && stems.has(bare.replace(ending, '')));
}

/** Of Alexandra, Alexandre and the Romanian Alexandrei the same is left; nothing is taken from a name that is short without. */
const withoutVowels = (name: string) => {
  const stem = name.replace(/[aeiou]{1,3}$/, '');
  return stem.length >= SHORTEST_WITH_ENDING ? stem : name;
};

/** Romanian says of Ana: Anei; of Ionel: Ionelului. */
const nominatives = (name: string) => [name, name.replace(/ei$/, 'a'), name.replace(/(?:ului|ul)$/, '')];

export function isFirstName({ word }: Token): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (isGreek(word)) return hasStem(GREEK_FIRST_NAMES, word, GREEK_NAME_ENDING);
  const [first = '', second] = plain(word).split('-');
  if (second !== undefined) return FIRST_NAMES.has(withoutVowels(first)) || ALSO_WORDS.has(first);
  return nominatives(first).some((form) => FIRST_NAMES.has(withoutVowels(form)));
}

/** Whether the word is capitalised for another reason than that somebody is called so. */
export const isInnocent = (token: Token): boolean =>
  isGreek(token.word) ? hasStem(INNOCENT_GREEK, token.word, GREEK_ENDING) : INNOCENT.has(lower(token));
