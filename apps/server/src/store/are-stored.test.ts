import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areStored } from './batch.ts';
import { prepare } from './prepared-write.ts';
import { noteOf, writing } from './testing/a-session.ts';
import { type OpenedStore, openedStore, openRoom } from './testing/opened-store.ts';

/** A database that crashed may give the number of a lost transaction to another, and call that committed. */
describe('whether a write is stored is seen in the tables', () => {
  let opened: OpenedStore;
  let pool: pg.Pool;
  beforeAll(async () => {
    opened = await openedStore();
    pool = new pg.Pool({ connectionString: opened.url, max: 1 });
  });
  afterAll(async () => {
    await pool.end();
    await opened.close();
  });

  const answerTo = (participantId: string, seq: number) => ({
    answers: [{ participantId, client: 'phone', n: 1, answer: { ok: true, seq } as const }],
  });
  async function found(write: Parameters<typeof prepare>[0]): Promise<boolean> {
    const client = await pool.connect();
    const stored = await areStored(client, [prepare(write)]);
    client.release();
    return stored;
  }

  it('where it is', async () => {
    const room = await openRoom(opened.store, 'there');
    const write = writing(room, 1, [noteOf('ana', 'hello')], answerTo('ana', 2));
    await opened.store.append(write);
    expect(await found(write)).toBe(true);
  });

  it('not where nothing is, nor where somebody else’s stands in its place', async () => {
    const room = await openRoom(opened.store, 'elsewhere');
    const write = writing(room, 1, [noteOf('ana', 'hello')], answerTo('ana', 2));
    expect(await found(write)).toBe(false);
    await opened.store.append(writing(room, 1, [noteOf('ben', 'good morning')], answerTo('ben', 2)));
    expect(await found(write)).toBe(false);
  });

  it('of a refusal, by its answer', async () => {
    const room = await openRoom(opened.store, 'refused');
    const write = writing(room, 1, [], answerTo('ana', 1));
    expect(await found(write)).toBe(false);
    await opened.store.append(write);
    expect(await found(write)).toBe(true);
  });
});
