import { type Refused, refuse } from './decision.ts';

const HALF_CHARACTER = /\p{Surrogate}/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Zero width, direction marks, fillers: they let two names look the same, or like none. */
const UNSEEN = /\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;
/** What may keep its joiners and its variation sign: a pictograph, alone or joined with others. */
const PICTOGRAPHS =
  /\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?(?:\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)*/u;
/** Within a word, where the script writes with joiners: Persian, Sinhala, Hindi and others. */
const JOINED_LETTERS =
  /(?:(?!\p{Default_Ignorable_Code_Point})\p{M}|\p{Script=Arabic})[\u200C\u200D](?=\p{L}|\p{M})/u;
const SEEN_OR_UNSEEN = new RegExp(`(${PICTOGRAPHS.source}|${JOINED_LETTERS.source})|${UNSEEN.source}`, 'gu');
/** The blank Braille cell is a sign to computers and a space to readers. */
const SPACES = /[\s\u2800]+/gu;

/** The same length in UTF-16 units; half characters and zero bytes, which no store keeps, become U+FFFD (L16). */
export function wellFormed(text: string): string {
  return text.replace(HALF_CHARACTER, '\uFFFD').replaceAll('\0', '\uFFFD');
}

export function trimmed(text: string): string {
  return wellFormed(text).trim();
}

/** null: nothing was written. */
export function trimmedOrNull(text: string | null): string | null {
  return text === null ? null : trimmed(text) || null;
}

export function tooLong(text: string | null, most: number): Refused | null {
  return text !== null && text.length > most ? refuse('text-too-long') : null;
}

export function emptyOrTooLong(text: string, most: number): Refused | null {
  return text === '' ? refuse('text-empty') : tooLong(text, most);
}

/** A name as it is kept: one space between words, and nothing that cannot be seen (L2). `''` if nothing in it can be. */
export function nameOf(written: string): string {
  const seen = wellFormed(written).replace(SEEN_OR_UNSEEN, (_, joined?: string) => joined ?? '');
  const name = seen.normalize('NFC').replace(SPACES, ' ').trim();
  return VISIBLE.test(name) ? name : '';
}

/** Two names with the same key are the same name to a reader (L3). */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKC').replace(UNSEEN, '').replace(SPACES, ' ').trim();
  // Down and up again: ẞ becomes ß, and ß becomes SS.
  return plain.toLowerCase().toUpperCase().normalize('NFKC');
}
