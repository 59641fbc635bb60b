import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposalRowsOf } from './proposal-rows.ts';
import { aProposal, hashOf, joined, noteOf, writing } from './testing/a-session.ts';
import { type OpenedStore, openedStore, openRooms } from './testing/opened-store.ts';
import type { RoomWrite, Store } from './types.ts';

const ROOMS = 12;
const EACH = 12; // of each server in each room

/** What servers do at once where each write touches other tables: seats, tokens, proposals, answers, notes. */
function decision(server: number, room: string, turn: number): Omit<RoomWrite, 'expected' | 'roomId'> {
  const who = `p${server}-${turn}`;
  const name = `${server}:${turn}`;
  switch (turn % 4) {
    case 0:
      return {
        ...writing(room, 0, [joined(who, name), noteOf(who, name)]),
        newcomer: { participantId: who, tokenHash: hashOf(`${who} of ${room}`) },
      };
    case 1:
      return writing(room, 0, [
        { type: 'proposal-submitted', proposal: aProposal(`${server}-${turn}`, who) },
        { type: 'proposal-backed', proposal: `${server}-${turn}`, by: `backer-${name}`, aloud: false },
      ]);
    case 2:
      return writing(room, 0, [
        { type: 'proposal-moved', proposal: `${server}-${turn - 1}`, levels: ['organisation', 'team'] },
      ]);
    default:
      return {
        ...writing(room, 0, [
          { type: 'participant-left', participant: `p${server}-${turn - 3}`, removed: false },
        ]),
        revoke: [`p${server}-${turn - 3}`],
      };
  }
}

/** Decides again from where the room is, as a server does that another one overtook; how often it was. */
async function insist(store: Store, room: string, server: number, turn: number): Promise<number> {
  const { events, ...rest } = decision(server, room, turn);
  const answer = { participantId: `p${server}`, client: 'phone', n: turn + 1 };
  for (let seq = (await store.room(room))?.seq ?? 0, overtaken = 0; ; overtaken += 1) {
    const numbered = writing(
      room,
      seq,
      events.map(({ event }) => event),
    ).events;
    const appended = await store.append({
      ...rest,
      roomId: room,
      expected: seq,
      events: numbered,
      answers: [{ ...answer, answer: { ok: true, seq: seq + events.length } }],
    });
    if (appended.kind === 'stored') return overtaken;
    if (appended.kind !== 'conflict') throw new Error(`expected stored or conflict, found ${appended.kind}`);
    seq = appended.seq;
  }
}

/** As the database counts them. Its processes tell it when they end, so those of the stores have to be gone. */
async function deadlocks({ ask }: OpenedStore): Promise<number> {
  const others = async () =>
    (
      await ask(
        `SELECT pid FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
      )
    ).length;
  await expect.poll(others, { timeout: 10_000 }).toBe(0);
  const [found] = await ask<{ deadlocks: number }>(
    'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
  );
  return found?.deadlocks ?? -1;
}

describe('three servers on one database, each writing to all tables', () => {
  let opened: OpenedStore;
  let rooms: string[];
  const troubles: string[] = [];

  beforeAll(async () => {
    opened = await openedStore();
    rooms = await openRooms(opened.store, 'race', ROOMS);
    const doomed = await openRooms(opened.store, 'doomed', ROOMS);
    const onTrouble = ({ message }: { message: string }) => void troubles.push(message);
    const servers = await Promise.all([0, 1, 2].map(() => opened.another({ onTrouble })));
    // Each begins elsewhere: rooms meet in batches in every order.
    const shifted = (by: number) => [...rooms.slice(by * 4), ...rooms.slice(0, by * 4)];
    const racing = servers.flatMap((store, server) =>
      shifted(server).map(async (room) => {
        let overtaken = 0;
        for (let turn = 0; turn < EACH; turn += 1) overtaken += await insist(store, room, server, turn);
        return overtaken;
      }),
    );
    // Meanwhile displays come, the same token is tried in two rooms at once, and a session with its rooms is deleted.
    const besides = servers.flatMap((store, server) => [
      ...rooms.map((room) => store.addDisplay(room, hashOf(`display ${server} of ${room}`), 9)),
      ...doomed.map((room, index) =>
        store.append(
          writing(room, 1, [joined('ana', 'Ana')], {
            newcomer: { participantId: 'ana', tokenHash: hashOf(`ana ${index % 3}`) },
          }),
        ),
      ),
      store.deleteSession('doomed'),
    ]);
    const overtaken = await Promise.all(racing);
    await Promise.all(besides);
    // Else nothing was raced for.
    expect(overtaken.reduce((sum, times) => sum + times, 0)).toBeGreaterThan(0);
    await Promise.all(servers.map((store) => store.close()));
  });
  afterAll(() => opened.close());

  it('leave no hole, no double and each server’s own in its order', async () => {
    for (const room of rooms) {
      const log = await opened.store.read(room, 0, 10_000);
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
      for (const server of [0, 1, 2]) {
        const own = log.flatMap(({ event }) =>
          event.type === 'note-written' && event.text.startsWith(`${server}:`) ? [event.text] : [],
        );
        expect(own).toEqual([0, 4, 8].map((turn) => `${server}:${turn}`));
        expect(await opened.store.lastAnswer(room, `p${server}`, 'phone')).toMatchObject({ n: EACH });
      }
      expect((await opened.store.room(room))?.seq).toBe(log.length);
    }
  });

  it('leave the proposals as the log tells them, and the tokens of those who left shut', async () => {
    const stored = await opened.ask<{ room_id: string; id: string; levels: string[]; backers: string[] }>(
      `SELECT room_id, id, levels, backers FROM proposal WHERE room_id LIKE 'race-%' ORDER BY room_id, id`,
    );
    const told = await Promise.all(
      [...rooms].sort().map(async (room) => {
        const rows = proposalRowsOf(await opened.store.read(room, 0, 10_000));
        return rows
          .map(({ id, levels, backers }) => ({
            room_id: room,
            id,
            levels: [...levels],
            backers: [...backers],
          }))
          .sort((one, other) => (one.id < other.id ? -1 : 1));
      }),
    );
    expect(stored).toEqual(told.flat());
    const access = await Promise.all(
      [0, 4, 8].map((turn) => opened.store.accessByToken(hashOf(`p1-${turn} of ${rooms[0]}`))),
    );
    expect(access.map((one) => one?.revoked)).toEqual([true, true, true]);
  });

  it('never lock each other out', async () => {
    await opened.store.close();
    expect(await deadlocks(opened)).toBe(0);
    expect(troubles).toEqual([]);
  });
});

it('a deadlock would be counted', async () => {
  const opened = await openedStore();
  const [one = '', two = ''] = await openRooms(opened.store, 'locked', 2);
  const clients = [one, two].map(() => new pg.Client({ connectionString: opened.url }));
  await Promise.all(clients.map((client) => client.connect()));
  const lock = 'SELECT 1 FROM room WHERE id = $1 FOR UPDATE';
  const [first, second] = clients as [pg.Client, pg.Client];
  for (const client of clients) await client.query('BEGIN');
  await first.query(lock, [one]);
  await second.query(lock, [two]);
  const crossed = await Promise.allSettled([first.query(lock, [two]), second.query(lock, [one])]);
  expect(crossed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await Promise.all(clients.map((client) => client.end()));
  await opened.store.close();
  expect(await deadlocks(opened)).toBe(1);
  await opened.close();
});
