import type { z } from 'zod';
import { foundIn, placeOf, readJsonText, shortened } from '../json-text.ts';
import { disagreementsIn, type Flaw, type FlawAt, type FlawCode } from './flaw.ts';
import { OWN_DECK_FORMAT, OWN_DECK_VERSION, OWN_ID_PREFIX, type OwnDeck } from './own-deck.ts';
import { OWN_LIMITS } from './own-limits.ts';
import { ownDeckSchema } from './own-schema.ts';

/** All of the file, or everything that is wrong with it: nothing is taken by halves. */
export type ReadDeck = { readonly deck: OwnDeck } | { readonly flaws: readonly Flaw[] };

/** What `JSON.stringify` made of a deck, indented for people who look into the file. */
export const writeOwnDeck = (deck: OwnDeck): string => `${JSON.stringify(deck, null, 2)}\n`;

/** `newId` gives the end of an id to whatever comes without one: unique, of small letters, digits and hyphens. */
export function readOwnDeck(json: string, newId: () => string): ReadDeck {
  const text = json.replace(/^\uFEFF/, '');
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > OWN_LIMITS.bytes) return whole('too-large', OWN_LIMITS.bytes, bytes);
  const parsed = readJsonText(text);
  if (!('value' in parsed)) return { flaws: [{ ...nowhere('not-json'), ...parsed }] };
  const { value: read, lineOf, repeated } = parsed;
  if (!isObject(read) || read.format !== OWN_DECK_FORMAT || read.version !== OWN_DECK_VERSION)
    return whole('not-this-format', `${OWN_DECK_FORMAT} ${OWN_DECK_VERSION}`, formatOf(read));
  if (repeated.length > 0)
    return {
      flaws: repeated.map(({ line, path }) => ({
        ...nowhere('repeated-field'),
        line,
        place: placeOf(path),
        found: String(path.at(-1)),
      })),
    };
  const checked = checkDeck(withIds(read, newId));
  if ('deck' in checked) return checked;
  return {
    flaws: checked.flaws.map(({ path, ...flaw }) => ({
      ...flaw,
      line: lineOf(path),
      place: placeOf(path),
    })),
  };
}

/** The same for what is no text any more; paths lead into it. */
export function checkDeck(read: unknown): { readonly deck: OwnDeck } | { readonly flaws: readonly FlawAt[] } {
  const parsed = ownDeckSchema.safeParse(read);
  if (!parsed.success) return { flaws: parsed.error.issues.flatMap((issue) => flawsOf(issue, read)) };
  const flaws = disagreementsIn(parsed.data);
  return flaws.length > 0 ? { flaws } : { deck: parsed.data };
}

const nowhere = (code: FlawCode): Flaw => ({ line: null, place: '', code, expected: null, found: null });

/** Of the file as a whole. */
export function whole(code: FlawCode, expected: Flaw['expected'], found: Flaw['found']): ReadDeck {
  return { flaws: [{ ...nowhere(code), expected, found }] };
}

function flawsOf(issue: z.core.$ZodIssue, read: unknown): FlawAt[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const value = path.reduce<unknown>((inside, part) => (isObject(inside) ? inside[part] : undefined), read);
  const at = { path, expected: null, found: foundIn(value) };
  if (value === '') return [{ ...at, code: 'empty', found: null }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ ...at, path: [...path, key], code: 'unknown-field', found: key }));
    case 'invalid_type':
      if (value === undefined) return [{ ...at, code: 'missing', found: null }];
      return [{ ...at, code: 'wrong-kind', expected: issue.expected }];
    case 'too_big': {
      const found = typeof value === 'string' || Array.isArray(value) ? value.length : null;
      const code = Array.isArray(value) ? 'too-many' : 'too-long';
      return [{ path, code, expected: Number(issue.maximum), found }];
    }
    case 'too_small':
      return [{ ...at, code: 'empty', found: null }];
    case 'invalid_value':
      return [
        { ...at, code: value === undefined ? 'missing' : 'not-one-of', expected: issue.values.join(', ') },
      ];
    case 'invalid_format':
      return path.at(-1) === 'language'
        ? [{ ...at, code: 'bad-language', expected: 'fr, nl, pt-BR' }]
        : [{ ...at, code: 'bad-id', expected: `${OWN_ID_PREFIX}…` }];
    default:
      return [{ ...at, code: 'bad-characters', found: null }];
  }
}

/** What it says of itself; where it says nothing, what is in it. */
function formatOf(read: unknown): string {
  if (!isObject(read) || Array.isArray(read)) return String(foundIn(read));
  const { format, version } = read as { format?: unknown; version?: unknown };
  if (format === undefined) return shortened(`{ ${Object.keys(read).join(', ')} }`);
  const said = typeof version === 'number' ? String(version) : (JSON.stringify(version) ?? '');
  return shortened(`${foundIn(format)} ${said}`.trim());
}

/** Whoever writes a file by hand need not think of ids. */
function withIds(read: Readonly<Record<string, unknown>>, newId: () => string): unknown {
  const named = (items: unknown): unknown =>
    Array.isArray(items)
      ? items.map((item: unknown) =>
          isObject(item) && item.id === undefined ? { ...item, id: OWN_ID_PREFIX + newId() } : item,
        )
      : items;
  const { situations, resources } = read as { situations?: unknown; resources?: unknown };
  return { ...read, situations: named(situations), resources: named(resources) };
}

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;
