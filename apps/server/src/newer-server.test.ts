import { describe, expect, it } from 'vitest';
import { onServer } from '../../../tests/database/test-database.ts';
import { phone, Screen } from './testing/phone.ts';
import { http, openedSession, type TestServer, testServer } from './testing/test-server.ts';

/** As a newer server on the same database leaves the room: with an event that this one has never heard of. */
async function writtenByANewerServer({ database }: TestServer, code: string): Promise<void> {
  await onServer(
    `WITH head AS (UPDATE room SET head_seq = head_seq + 1 WHERE code = '${code}' RETURNING id, head_seq)
     INSERT INTO event (room_id, seq, at, type, version, data)
     SELECT id, head_seq, now(), 'chair-painted', 1, '{"colour":"a secret"}' FROM head`,
    database.url,
  );
}

/** As if this server were replaced by one that knows the event. */
const becomesKnown = ({ database }: TestServer) =>
  onServer(`UPDATE event SET type = 'room-locked', data = '{}' WHERE type = 'chair-painted'`, database.url);

const timesIn = (text: string, words: string) => text.split(words).length - 1;

describe('a room in which a newer server wrote what this one does not know', () => {
  it('is left to servers that do: people are sent away instead of sitting in a room that stands still', async () => {
    const server = await testServer({ limits: { headsEvery: 50 } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    await writtenByANewerServer(server, code);
    await ana.until(() => ana.disconnected !== null);
    expect(ana.comeBack).not.toBeNull();
    // As Socket.IO's client takes it: it connects again by itself.
    expect(ana.disconnected).toBe('transport close');
    expect(ana.gone).toBeNull();
  });

  it('answers at the door and over HTTP what makes a page ask again, and never that the seat is gone', async () => {
    const server = await testServer({ limits: { headsEvery: 3_600_000 } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    await writtenByANewerServer(server, code);
    const again = await new Screen(server, code, ana.token).connect();
    expect(again.refused?.code).toBe('unavailable');
    const body = { client: ana.client, n: 1, command: { type: 'stand' } };
    for (const [method, path, sent] of [
      ['GET', `/api/rooms/${code}/log?after=0`, undefined],
      ['POST', `/api/rooms/${code}/commands`, body],
      ['POST', `/api/rooms/${code}/join`, { name: 'Ben', token: again.token }],
    ] as const) {
      const { status, json } = await http(server, method, path, {
        token: ana.token,
        ...(sent === undefined ? {} : { body: sent }),
      });
      expect([path, status, json.error.code]).toEqual([path, 503, 'unavailable']);
    }
  });

  it('disturbs no other room, and is said once and not for every room', async () => {
    const server = await testServer({ limits: { headsEvery: 50 } });
    const [one, two, three] = await Promise.all([
      openedSession(server),
      openedSession(server),
      openedSession(server),
    ]);
    const ana = await phone(server, one.code, 'Ana');
    const ben = await phone(server, two.code, 'Ben');
    const chloe = await phone(server, three.code, 'Chloé');
    await writtenByANewerServer(server, one.code);
    await writtenByANewerServer(server, two.code);
    await ana.until(() => ana.disconnected !== null);
    await ben.until(() => ben.disconnected !== null);
    await chloe.does({ type: 'stand' });
    expect(chloe.disconnected).toBeNull();
    expect(timesIn(server.logged(), 'a newer server wrote what this one cannot read')).toBe(1);
    expect(server.logged()).toContain('chair-painted');
    expect(server.logged()).not.toContain('a secret');
    expect(await server.app.meters.text()).toContain('reflextics_rooms_outgrown_total 2');
  });

  it('is whole again at a server that knows it, with everything that was there before', async () => {
    const server = await testServer({ limits: { headsEvery: 50 } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const stood = await ana.does({ type: 'stand' });
    await writtenByANewerServer(server, code);
    await ana.until(() => ana.disconnected !== null);
    await becomesKnown(server);
    const again = await new Screen(server, code, ana.token).connect();
    expect(again.now).toMatchObject({ seq: stood + 1, locked: true, candidates: [{ participant: ana.id }] });
  });
});
