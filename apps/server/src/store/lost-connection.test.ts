import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommitUnknown, Unavailable } from './errors.ts';
import { openStore } from './open-store.ts';
import { A_DECK, noteOf, recorded, writing } from './testing/a-session.ts';
import { type LossyLine, lossyLine } from './testing/lossy-line.ts';
import { type OpenedStore, openedStore, openRoom, openRooms } from './testing/opened-store.ts';
import type { Store } from './types.ts';

describe('a connection that breaks', () => {
  let opened: OpenedStore;
  let line: LossyLine;
  let far: Store;
  beforeAll(async () => {
    opened = await openedStore();
    line = await lossyLine(opened.url);
    far = await openStore(line.url, { connections: 5, patience: 1_000 });
  });
  afterAll(async () => {
    await far.close();
    await line.close();
    await opened.close();
  });

  const hello = [noteOf('ana', 'hello')];
  const theAnswer = {
    answers: [{ participantId: 'ana', client: 'phone', n: 1, answer: { ok: true, seq: 2 } as const }],
  };

  it('before the commit was heard: the write is stored at the second try', async () => {
    const room = await openRoom(opened.store, 'unheard');
    line.loseNextCommit('question');
    expect(await far.append(writing(room, 1, hello, theAnswer))).toEqual({ kind: 'stored' });
    expect(await opened.store.read(room, 1, 10)).toEqual(recorded(1, hello));
  });

  it('after the commit: the write is found out to be stored, and is not stored again', async () => {
    const room = await openRoom(opened.store, 'unanswered');
    line.loseNextCommit('answer');
    expect(await far.append(writing(room, 1, hello, theAnswer))).toEqual({ kind: 'stored' });
    expect(await opened.store.read(room, 1, 10)).toEqual(recorded(1, hello));
  });

  it('at the commit, and for good: says that it does not know', async () => {
    const room = await openRoom(opened.store, 'unknown');
    line.loseNextCommit('line');
    await expect(far.append(writing(room, 1, hello, theAnswer))).rejects.toThrow(CommitUnknown);
    line.down(false);
    expect(await opened.store.read(room, 1, 10)).toEqual(recorded(1, hello));
    // Asked once more, the command is found to be answered: so the promise holds all the same.
    expect(await far.append(writing(room, 2, hello, theAnswer))).toMatchObject({ kind: 'answered' });
  });

  it('for good: nothing is stored, and the store says so', async () => {
    const room = await openRoom(opened.store, 'unreachable');
    line.down(true);
    await expect(far.append(writing(room, 1, hello))).rejects.toThrow(Unavailable);
    await expect(far.room(room)).rejects.toThrow(Unavailable);
    await expect(far.read(room, 0, 1)).rejects.toThrow(Unavailable);
    expect(await far.check()).toEqual({ database: false, migrations: false, durable: false });
    line.down(false);
    expect(await opened.store.read(room, 1, 10)).toEqual([]);
    expect(await far.append(writing(room, 1, hello))).toEqual({ kind: 'stored' });
  });

  it('without a word: what is asked on it is given up, and what is asked next is answered on another', async () => {
    const room = await openRoom(opened.store, 'silent');
    const alone = await openStore(line.url, { connections: 4 }); // one for reading
    expect(await alone.heads([room])).toEqual(new Map([[room, 1]]));
    line.silence();
    await expect(alone.heads([room])).rejects.toThrow(Unavailable);
    expect(await alone.heads([room])).toEqual(new Map([[room, 1]]));
    // In a transaction, too, which ends by itself.
    line.silence();
    const change = () => alone.setSessionDeck('silent', A_DECK, 0);
    await expect(change()).rejects.toThrow(Unavailable);
    await expect.poll(() => change().catch(() => 'not yet'), { timeout: 20_000 }).toBe('stored');
    await alone.close();
  });

  it('again and again, by the database’s own hand: loses nothing and doubles nothing', async () => {
    const rooms = await openRooms(opened.store, 'terminated', 8);
    const each = 40;
    let kills = 0;
    const kill = () =>
      opened.ask(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'reflextics-append'`,
      );
    const outcomes = await Promise.all(
      rooms.map(async (room, index) => {
        const kinds: string[] = [];
        for (let seq = 1; seq <= each; seq++) {
          const append = opened.store.append(writing(room, seq, [noteOf('ana', `${seq}`)]));
          if (index === 0) kills += (await kill()).length;
          kinds.push((await append).kind);
        }
        return kinds;
      }),
    );
    expect(kills).toBeGreaterThan(10);
    expect(new Set(outcomes.flat())).toEqual(new Set(['stored']));
    const notes = Array.from({ length: each }, (_, index) => noteOf('ana', `${index + 1}`));
    for (const room of rooms) expect(await opened.store.read(room, 1, 100)).toEqual(recorded(1, notes));
  });

  it('because the database ends it in the middle of a question: says that it is away, not that it is broken', async () => {
    const room = await openRoom(opened.store, 'ended');
    const beside = new pg.Client({ connectionString: opened.url });
    await beside.connect();
    await beside.query('BEGIN');
    await beside.query('LOCK TABLE answer');
    const asked = expect(far.lastAnswer(room, 'ana', 'phone')).rejects.toThrow(Unavailable);
    const ending = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await opened.ask(ending)).length === 0);
    await asked;
    await beside.query('ROLLBACK');
    await beside.end();
  });
});
