/** Letters that cannot be taken for one another or for a digit: no I, L, O. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 6;

/** What is not in the alphabet, and the letter of it that it was most likely meant to be. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  I: 'J',
  L: 'J',
  '1': 'J',
  O: 'Q',
  '0': 'Q',
  '2': 'Z',
  '5': 'S',
  '8': 'B',
};

const DROPPED = /[\s\p{Pd}_.·]/gu;

/**
 * The code that was meant: any case, with or without spaces and dashes, look-alikes put right (I, L, 1 → J; O, 0 → Q;
 * 2 → Z; 5 → S; 8 → B). Null: not a code.
 */
export function normaliseCode(input: string): string | null {
  const typed = input.normalize('NFKC').toUpperCase().replace(DROPPED, '');
  if (typed.length !== CODE_LENGTH) return null;
  let code = '';
  for (const sign of typed) {
    const letter = LOOK_ALIKES[sign] ?? sign;
    if (!CODE_LETTERS.includes(letter)) return null;
    code += letter;
  }
  return code;
}

/** As people read it: `HKR VTE`. */
export function showCode(code: string): string {
  const half = CODE_LENGTH / 2;
  return `${code.slice(0, half)} ${code.slice(half)}`;
}

/** A new code. `below(n)`: a whole number from 0 to n - 1 from a cryptographic source. */
export function newCode(below: (n: number) => number): string {
  let code = '';
  while (code.length < CODE_LENGTH) code += CODE_LETTERS.charAt(below(CODE_LETTERS.length));
  return code;
}
