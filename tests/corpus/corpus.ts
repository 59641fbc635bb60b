import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evolve, initialRoom, type ParticipantId, type Recorded, type Room } from '@reflextics/game';
import { type EventRow, recordedOf } from '../../apps/server/src/store/event-rows.ts';

/** A log as it lay in the database when it was written. Its file is never changed. */
export interface OldLog {
  name: string;
  rows: readonly EventRow[];
  /** As the store keeps them, apart from the log. */
  names: ReadonlyMap<ParticipantId, string>;
}

/** What a log is to give. */
export interface Expected {
  /** After each event, a digest of the whole room, secrets included. */
  digests: readonly string[];
  /** After the last event. */
  room: Room;
}

const FOLDER = import.meta.dirname;
const LOG = '.log.ndjson';
const EXPECTED = '.expected.ndjson';
const SUMS = 'sums.txt';

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const linesOf = (file: string) => read(file).trimEnd().split('\n');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export function corpusNames(): string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(LOG));
  return files.map((file) => file.slice(0, -LOG.length)).sort();
}

export function oldLog(name: string): OldLog {
  const [head = '', ...lines] = linesOf(name + LOG);
  const { names } = JSON.parse(head) as { names: Record<string, string> };
  const rows = lines.map((line) => {
    const { at, ...row } = JSON.parse(line) as Omit<EventRow, 'at'> & { at: number };
    return { ...row, at: new Date(at) };
  });
  return { name, rows, names: new Map(Object.entries(names)) };
}

export function expectedOf(name: string): Expected {
  const lines = linesOf(name + EXPECTED);
  return { digests: lines.slice(0, -1), room: JSON.parse(lines.at(-1) ?? 'null') as Room };
}

/** As this version of the rules folds it. */
export function foldOf(log: readonly Recorded[]): Expected {
  const digests: string[] = [];
  let room = initialRoom();
  for (const recorded of log) {
    room = evolve(room, recorded);
    digests.push(sha256(JSON.stringify(sorted(room))).slice(0, 16));
  }
  return { digests, room };
}

/** Files that are not as they were when they were written. */
export function changedLogs(): string[] {
  const sums = new Map(linesOf(SUMS).map((line) => line.split('  ').reverse() as [string, string]));
  return corpusNames().filter((name) => sums.get(name + LOG) !== sha256(read(name + LOG)));
}

/** Throws where a log of that name is there already. */
export function writeLog({ name, rows, names }: OldLog): void {
  const head = JSON.stringify({ names: Object.fromEntries(names) });
  const text = [head, ...rows.map((row) => JSON.stringify({ ...row, at: row.at.getTime() })), ''].join('\n');
  writeFileSync(join(FOLDER, name + LOG), text, { flag: 'wx' });
  writeFileSync(join(FOLDER, SUMS), `${sha256(text)}  ${name}${LOG}\n`, { flag: 'a' });
}

/** What the log gives now, whatever it was before. */
export function recordExpected(name: string): void {
  const { rows, names } = oldLog(name);
  const { digests, room } = foldOf(rows.map((row) => recordedOf(row, names)));
  writeFileSync(join(FOLDER, name + EXPECTED), [...digests, JSON.stringify(room), ''].join('\n'));
}

/** In one order of keys, so that a fold may build its objects in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
