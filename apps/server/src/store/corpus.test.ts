import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changedLogs,
  corpusNames,
  expectedOf,
  foldOf,
  type OldLog,
  oldLog,
} from '../../../../tests/corpus/corpus.ts';
import { recordedOf } from './event-rows.ts';
import { EVENT_TYPES } from './event-types.ts';
import { type OpenedStore, openedStore, openRoom } from './testing/opened-store.ts';
import { versionOf } from './upcasts.ts';

const kindOf = ({ type, version }: { type: string; version: number }): string => `${type} ${version}`;

const MOST = 10_000; // events: more than any log of the corpus has

/** Puts the rows where the store of that day left them. The room's id. */
async function restored({ store, ask }: OpenedStore, { name, rows, names }: OldLog): Promise<string> {
  const room = await openRoom(store, name);
  await ask('DELETE FROM event WHERE room_id = $1', [room]);
  const column = <T>(of: (row: (typeof rows)[number]) => T) => rows.map(of);
  await ask(
    `INSERT INTO event (room_id, seq, at, type, version, data)
     SELECT $1, * FROM unnest($2::int[], $3::timestamptz[], $4::text[], $5::int[], $6::json[])`,
    [
      room,
      column(({ seq }) => seq),
      column(({ at }) => at),
      column(({ type }) => type),
      column(({ version }) => version),
      column(({ data }) => JSON.stringify(data)),
    ],
  );
  await ask('UPDATE room SET head_seq = $2 WHERE id = $1', [room, rows.length]);
  await ask('INSERT INTO participant (room_id, id, name) SELECT $1, * FROM unnest($2::text[], $3::text[])', [
    room,
    [...names.keys()],
    [...names.values()],
  ]);
  return room;
}

describe('a room that was played before', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  });
  afterAll(() => opened.close());

  it.each(corpusNames())('is today what it was: %s, after every event', async (name) => {
    const log = oldLog(name);
    const stored = await opened.store.read(await restored(opened, log), 0, MOST);
    const { digests, room } = foldOf(stored);
    const expected = expectedOf(name);
    expect(stored.map(({ seq }) => seq)).toEqual(log.rows.map(({ seq }) => seq));
    // The whole room first: where it differs, that tells more than a digest.
    expect(room).toEqual(expected.room);
    const changed = digests.findIndex((digest, index) => digest !== expected.digests[index]);
    const event = changed === -1 ? null : `${log.rows[changed]?.type}, event ${changed + 1}`;
    expect({ foldsOtherwiseAt: event }).toEqual({ foldsOtherwiseAt: null });
    expect(digests).toHaveLength(expected.digests.length);
  });

  it('has in its logs every event there is, as it is written now', () => {
    const told = new Set(corpusNames().flatMap((name) => oldLog(name).rows.map(kindOf)));
    const missing = EVENT_TYPES.map((type) => kindOf({ type, version: versionOf(type) })).filter(
      (kind) => !told.has(kind),
    );
    const advice = 'npx tsx tests/corpus/write.ts logs <label>; never change a log that is there';
    expect(missing, `to be added by: ${advice}`).toEqual([]);
  });

  it('lies in files that nobody has changed since', () => {
    expect(changedLogs()).toEqual([]);
  });
});

describe('the corpus finds', () => {
  const [name = ''] = corpusNames();

  it('a field that is read otherwise than it was written', () => {
    const log = oldLog(name);
    const rows = log.rows.map((row) =>
      row.type === 'turn-ended' ? { ...row, data: { ...row.data, spoken: 1 } } : row,
    );
    const { digests } = foldOf(rows.map((row) => recordedOf(row, log.names)));
    const first = log.rows.findIndex(({ type }) => type === 'turn-ended');
    expect(first).toBeGreaterThan(0);
    expect(digests[first - 1]).toBe(expectedOf(name).digests[first - 1]);
    expect(digests[first]).not.toBe(expectedOf(name).digests[first]);
  });

  it('a name that is not filled in', () => {
    const { room } = foldOf(oldLog(name).rows.map((row) => recordedOf(row, new Map())));
    expect(room).not.toEqual(expectedOf(name).room);
  });
});
