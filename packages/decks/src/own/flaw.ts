import type { ResourceId } from '@reflextics/game';
import type { Path } from '../json-text.ts';
import { isShelvedResource } from '../shelved-resources.ts';
import { isOwnId, type OwnItems } from './own-deck.ts';

/** What may be wrong with a file, as a word that each language has a sentence for. */
export const FLAWS = [
  'too-large',
  'not-json',
  'not-csv',
  'not-text',
  'nothing-in-it',
  'not-this-format',
  'unknown-field',
  'repeated-field',
  'extra-cell',
  'missing',
  'wrong-kind',
  'empty',
  'too-long',
  'too-many',
  'not-one-of',
  'bad-id',
  'bad-language',
  'bad-characters',
  'repeated-id',
  'no-such-resource',
] as const;
export type FlawCode = (typeof FLAWS)[number];

/** A place in a file that is not as it should be. */
export interface Flaw {
  /** From 1; of a spreadsheet, its row. Null: the file as a whole. */
  readonly line: number | null;
  /** `situations[2].title`; of a spreadsheet, its column. Empty: the file as a whole. */
  readonly place: string;
  readonly code: FlawCode;
  /** What it should be: a measure, or words of the format. Null where the code says it all. */
  readonly expected: string | number | null;
  /** What it is; cut short. */
  readonly found: string | number | null;
}

/** A flaw before its line is known. */
export interface FlawAt extends Omit<Flaw, 'line' | 'place'> {
  readonly path: Path;
}

/** What no single item can tell: ids twice, links that lead nowhere. */
export function disagreementsIn({ situations, resources }: OwnItems): FlawAt[] {
  const flaws: FlawAt[] = [];
  const seen = new Set<string>();
  const all = [
    ...situations.map(({ id }, at) => ({ id, path: ['situations', at, 'id'] })),
    ...resources.map(({ id }, at) => ({ id, path: ['resources', at, 'id'] })),
  ];
  for (const { id, path } of all) {
    if (seen.has(id)) flaws.push({ path, code: 'repeated-id', expected: null, found: id });
    seen.add(id);
  }
  const own = new Set(resources.map(({ id }) => id));
  const exists = (id: ResourceId) => (isOwnId(id) ? own.has(id) : isShelvedResource(id));
  for (const [at, situation] of situations.entries())
    for (const [place, id] of situation.resources.entries())
      if (!exists(id))
        flaws.push({
          path: ['situations', at, 'resources', place],
          code: 'no-such-resource',
          expected: null,
          found: id,
        });
  return flaws;
}
