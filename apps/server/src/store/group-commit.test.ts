import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Overloaded, Unavailable } from './errors.ts';
import { hashOf, joined, noteOf, writing } from './testing/a-session.ts';
import { type OpenedStore, openedStore, openRooms } from './testing/opened-store.ts';
import type { Appended, Store } from './types.ts';

describe('writes of many rooms', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
  });
  afterAll(() => opened.close());

  const hello = (room: string) => writing(room, 1, [noteOf('ana', 'hello')]);

  it('that come at once share a commit', async () => {
    const rooms = await openRooms(opened.store, 'sharing', 100);
    await Promise.all(rooms.map((room) => opened.store.append(hello(room))));
    const [commits] = await opened.ask<{ count: number }>(
      `SELECT count(DISTINCT xmin::text)::int AS count FROM event WHERE room_id LIKE 'sharing-%' AND seq = 2`,
    );
    expect(commits?.count).toBe(1);
  });

  it('that come while others are being stored share the next commits, so many at a time', async () => {
    const [first = '', ...rooms] = await openRooms(opened.store, 'batching', 601);
    const holder = new pg.Client({ connectionString: opened.url });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE event IN SHARE MODE');
    const lone = opened.store.append(hello(first));
    const waiting = () =>
      opened.ask(`SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'event'::regclass`);
    // A lone write waited for nobody: its transaction is under way before any other came.
    await expect.poll(async () => (await waiting()).length, { timeout: 4_000 }).toBe(1);
    const others = rooms.map((room) => opened.store.append(hello(room)));
    await holder.query('COMMIT');
    await holder.end();
    const appended = await Promise.all([lone, ...others]);
    expect(appended.every(({ kind }) => kind === 'stored')).toBe(true);
    const batches = await opened.ask<{ size: number }>(
      `SELECT count(*)::int AS size FROM event WHERE room_id LIKE 'batching-%' AND seq = 2
       GROUP BY xmin::text`,
    );
    // Two batches go at once: which of them the database numbers first is open.
    expect(batches.map(({ size }) => size).sort((one, other) => one - other)).toEqual([1, 88, 256, 256]);
  });

  it('go on while something holds one of the rooms, whose write waits for it', async () => {
    const [held, free] = (await openRooms(opened.store, 'holding', 2)) as [string, string];
    const holder = new pg.Client({ connectionString: opened.url });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM room WHERE id = $1 FOR UPDATE', [held]);
    let heldIsStored = false;
    const waiting = opened.store.append(hello(held)).then((appended) => {
      heldIsStored = true;
      return appended;
    });
    expect(await opened.store.append(hello(free))).toEqual({ kind: 'stored' });
    expect(heldIsStored).toBe(false);
    await holder.query('COMMIT');
    await holder.end();
    expect(await waiting).toEqual({ kind: 'stored' });
  });

  it('one that gives a token which another room is giving at that moment hears that it is taken', async () => {
    const [here, there] = (await openRooms(opened.store, 'tokens', 2)) as [string, string];
    const tokenHash = hashOf('Ana');
    const joining = (room: string) =>
      writing(room, 1, [joined('ana', 'Ana')], { newcomer: { participantId: 'ana', tokenHash } });
    const other = new pg.Client({ connectionString: opened.url });
    await other.connect();
    await other.query('BEGIN');
    await other.query(`INSERT INTO access (token_hash, room_id, kind) VALUES ($1, $2, 'display')`, [
      tokenHash,
      there,
    ]);
    const appended = opened.store.append(joining(here));
    const waiting = () =>
      opened.ask(`SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'`);
    await expect.poll(async () => (await waiting()).length, { timeout: 4_000 }).toBe(1);
    await other.query('COMMIT');
    await other.end();
    expect(await appended).toEqual({ kind: 'token-taken' });
    expect((await opened.store.room(here))?.seq).toBe(1);
  });

  it('that are more than may wait are refused at once', async () => {
    const store = await opened.another();
    const appends = Array.from({ length: 4_001 }, (_, index) => store.append(hello(`nowhere-${index}`)));
    const done = await Promise.allSettled(appends);
    expect(done.at(-1)).toMatchObject({ status: 'rejected', reason: expect.any(Overloaded) });
    expect(done.slice(0, -1).every((one) => one.status === 'fulfilled' && one.value.kind === 'gone')).toBe(
      true,
    );
  });

  it('that wait when the store closes are stored, and no later ones', async () => {
    const rooms = await openRooms(opened.store, 'closing', 20);
    const store = await opened.another();
    const appends = rooms.map((room) => store.append(hello(room)));
    await Promise.all([store.close(), store.close()]);
    expect((await Promise.all(appends)).every(({ kind }) => kind === 'stored')).toBe(true);
    await expect(store.append(writing(rooms[0] ?? '', 2, [noteOf('ana', 'late')]))).rejects.toThrow(
      Unavailable,
    );
  });
});

describe('three servers on one database', () => {
  it('race over many rooms without deadlocks, holes or doubles', async () => {
    const opened = await openedStore();
    const troubles: string[] = [];
    const onTrouble = ({ message }: { message: string }) => void troubles.push(message);
    const servers = await Promise.all([1, 2, 3].map(() => opened.another({ onTrouble })));
    const rooms = await openRooms(opened.store, 'racing', 30);
    const each = 10;

    /** Asks again from where the room is, as a server does that another one overtook. */
    async function insist(server: Store, room: string, text: string): Promise<number> {
      for (let seq = (await server.room(room))?.seq ?? 0, overtaken = 0; ; overtaken++) {
        const appended: Appended = await server.append(writing(room, seq, [noteOf('ana', text)]));
        if (appended.kind === 'stored') return overtaken;
        if (appended.kind !== 'conflict')
          throw new Error(`expected stored or conflict, found ${appended.kind}`);
        seq = appended.seq;
      }
    }
    const overtaken = await Promise.all(
      servers.flatMap((server, which) =>
        rooms.map(async (room) => {
          let times = 0;
          for (let index = 0; index < each; index++) times += await insist(server, room, `${which}:${index}`);
          return times;
        }),
      ),
    );
    // Else nothing was raced for.
    expect(overtaken.reduce((sum, times) => sum + times, 0)).toBeGreaterThan(0);

    for (const room of rooms) {
      const log = await opened.store.read(room, 1, 1000);
      expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 3 * each }, (_, index) => index + 2));
      const texts = log.map(({ event }) => ('text' in event ? event.text : null));
      expect(new Set(texts).size).toBe(3 * each);
      // Each server's own are in the order in which it asked.
      for (const which of [0, 1, 2]) {
        const own = texts.filter((text) => text?.startsWith(`${which}:`));
        expect(own).toEqual(Array.from({ length: each }, (_, index) => `${which}:${index}`));
      }
    }
    expect(troubles).toEqual([]);
    const [found] = await opened.ask<{ deadlocks: number }>(
      'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
    );
    expect(found?.deadlocks).toBe(0);
    await opened.close();
  });
});
