/** What a piece of text may give away. A first name alone is told apart: it says less, and a card may have an invented one. */
export const KINDS = [
  'name',
  'first-name',
  'address',
  'birth',
  'phone',
  'mail',
  'account',
  'iban',
  'national-number',
  'file-number',
  'plate',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Found {
  /** Offsets in UTF-16 units, as `slice` takes them. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** Every match of a global pattern; its first group where it took part, else the whole. */
export function matches(text: string, pattern: RegExp, kind: Kind): Found[] {
  return [...text.matchAll(pattern)].map((match) => {
    const said = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(said);
    return { start, end: start + said.length, kind };
  });
}
