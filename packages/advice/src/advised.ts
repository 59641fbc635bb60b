import { ages, type Span } from './ages.ts';
import type { Kind } from './found.ts';
import { identifying } from './identifying.ts';

/** What could be better at one place of what somebody writes. */
export interface Advised<Part extends string, Code extends string> {
  readonly code: Code;
  readonly part: Part;
  /** Which question, from 0; null: the part as a whole. */
  readonly index: number | null;
  /** Where in the part or question; null: all of it. */
  readonly span: Span | null;
  /** The limit that is passed, in words for a text and a question, in characters for title and aspect; null: none is. */
  readonly most: number | null;
  /** What the words at `span` give away; null: they identify nobody. */
  readonly kind: Kind | null;
}

/** Details about people that do not matter. */
export type DetailCode = 'family-name' | 'address' | 'birth' | 'number' | 'age';

/** First names are invented on a card, so that they are no advice here. */
const DETAIL: Readonly<Record<Kind, DetailCode | null>> = {
  name: 'family-name',
  'first-name': null,
  address: 'address',
  birth: 'birth',
  phone: 'number',
  mail: 'number',
  account: 'number',
  iban: 'number',
  'national-number': 'number',
  'file-number': 'number',
  plate: 'number',
};

/** A part as it is written; a question has its place in `index`. */
export interface Piece<Part extends string> {
  readonly part: Part;
  readonly index: number | null;
  readonly text: string;
}

export function advised<Part extends string, Code extends string>(
  code: Code,
  { part, index = null }: { part: Part; index?: number | null },
  more: Partial<Pick<Advised<Part, Code>, 'span' | 'most' | 'kind'>> = {},
): Advised<Part, Code> {
  return { code, part, index, span: null, most: null, kind: null, ...more };
}

/** What could identify someone. */
export function details<Part extends string>(piece: Piece<Part>): Advised<Part, DetailCode>[] {
  return identifying(piece.text).flatMap(({ kind, start, end }) => {
    const code = DETAIL[kind];
    return code === null ? [] : [advised(code, piece, { span: { start, end }, kind })];
  });
}

/** Ages of one person, besides what was found already. */
export function agesBeside<Part extends string>(
  piece: Piece<Part>,
  found: readonly Advised<Part, DetailCode>[],
): Advised<Part, DetailCode>[] {
  return ages(piece.text)
    .filter(({ start, end }) => !found.some(({ span }) => span && span.start < end && start < span.end))
    .map((span) => advised('age', piece, { span }));
}
