import { foundIn, type Path, placeOf, readJsonText } from '@reflextics/decks';
import type { z } from 'zod';
import type { Summary } from '../summary.ts';
import { FRAMEWORK_FORMAT, FRAMEWORK_VERSION, type FrameworkTold } from './framework-file.ts';
import { SUMMARY_FORMAT, SUMMARY_VERSION } from './summary-file.ts';
import { frameworkToldSchema, LEFT_OUT, summarySchema } from './summary-schema.ts';

/** What may be wrong with a file, as a word that each language has a sentence for. */
export const SUMMARY_FLAWS = [
  'too-large',
  'not-json',
  'not-a-summary',
  'newer',
  'missing',
  'wrong-kind',
  'not-one-of',
  'out-of-range',
] as const;
export type SummaryFlawCode = (typeof SUMMARY_FLAWS)[number];

/** A place in a file that is not as it should be. */
export interface SummaryFlaw {
  /** From 1. Null: the file as a whole. */
  readonly line: number | null;
  /** `rounds[2].situation.title`, counted from 1. Empty: the file as a whole. */
  readonly place: string;
  readonly code: SummaryFlawCode;
  /** Null where the code says it all. */
  readonly expected: string | number | null;
  /** Cut short. */
  readonly found: string | number | null;
}

/** All of the file, room by room, or everything that is wrong with it: nothing is taken by halves. */
type Read<Room> = { readonly rooms: readonly [Room, ...Room[]] } | { readonly flaws: readonly SummaryFlaw[] };

export type ReadSummary = Read<Summary>;
export type ReadFramework = Read<FrameworkTold>;

const MOST_BYTES = 5_000_000; // twenty rooms of two hundred proposals; a phone reads that within a second

/** Reads what `toJson` wrote, of this version and those before. */
export function readSummary(json: string): ReadSummary {
  return readRooms(json, {
    format: SUMMARY_FORMAT,
    version: SUMMARY_VERSION,
    parse: (room) => summarySchema.safeParse(asKnown(room)),
  });
}

/** Reads what `frameworkToJson` wrote, likewise. */
export function readFramework(json: string): ReadFramework {
  return readRooms(json, {
    format: FRAMEWORK_FORMAT,
    version: FRAMEWORK_VERSION,
    parse: (room) => frameworkToldSchema.safeParse(room),
  });
}

interface Kind<Room> {
  format: string;
  version: number;
  parse: (room: unknown) => z.ZodSafeParseResult<Room>;
}

function readRooms<Room>(json: string, { format, version, parse }: Kind<Room>): Read<Room> {
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > MOST_BYTES) return whole('too-large', MOST_BYTES, bytes);
  const text = readJsonText(json);
  if (!('value' in text))
    return { flaws: [{ line: text.line, place: '', code: 'not-json', expected: null, found: text.found }] };
  const { value, lineOf } = text;
  if (!isObject(value) || value.format !== format || !isVersion(value.version))
    return whole('not-a-summary', format, isObject(value) ? foundIn(value.format ?? '') : null);
  if (value.version > version) return whole('newer', version, value.version);
  const told = Array.isArray(value.rooms)
    ? value.rooms.map((room: unknown, at) => ({ room, path: ['rooms', at] }))
    : [{ room: value, path: [] }];
  const read = told.map(({ room, path }) => ({ path, room, parsed: parse(room) }));
  const flaws = read.flatMap(({ path, room, parsed }) =>
    parsed.success ? [] : parsed.error.issues.map((issue) => flawOf(issue, room, path, lineOf)),
  );
  const [first, ...others] = read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));
  if (flaws.length > 0) return { flaws };
  if (first === undefined) return whole('not-a-summary', format, null);
  return { rooms: [first, ...others] };
}

/** Without the reasons to leave something out that only a later version has words for. */
function asKnown(room: unknown): unknown {
  if (!isObject(room) || !Array.isArray(room.leftOut)) return room;
  return { ...room, leftOut: room.leftOut.filter((one: unknown) => LEFT_OUT.some((known) => known === one)) };
}

function whole(
  code: SummaryFlawCode,
  expected: SummaryFlaw['expected'],
  found: SummaryFlaw['found'],
): { flaws: readonly SummaryFlaw[] } {
  return { flaws: [{ line: null, place: '', code, expected, found }] };
}

function flawOf(
  issue: z.core.$ZodIssue,
  room: unknown,
  before: Path,
  lineOf: (path: Path) => number,
): SummaryFlaw {
  const inside = issue.path.filter((part) => typeof part !== 'symbol');
  const value = inside.reduce<unknown>((within, part) => (isObject(within) ? within[part] : undefined), room);
  const path = [...before, ...inside];
  return { line: lineOf(path), place: placeOf(path), ...saidOf(issue, value) };
}

function saidOf(issue: z.core.$ZodIssue, value: unknown): Pick<SummaryFlaw, 'code' | 'expected' | 'found'> {
  const found = value === undefined ? null : foundIn(value);
  if (value === undefined) return { code: 'missing', expected: null, found };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-kind', expected: issue.expected, found };
    case 'invalid_value':
      return { code: 'not-one-of', expected: issue.values.join(', '), found };
    default:
      return { code: 'out-of-range', expected: null, found };
  }
}

const isVersion = (value: unknown): value is number => typeof value === 'number' && value >= 1;

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;
