import { type Refused, refuse } from './decision.ts';

const HALF_CHARACTER = /\p{Surrogate}/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

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

/** A name as it is kept: one space between words (L2). `''` if nothing in it can be seen. */
export function nameOf(written: string): string {
  const name = wellFormed(written).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return VISIBLE.test(name) ? name : '';
}

/** Two names with the same key are the same name to a reader (L3). */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toUpperCase();
}
