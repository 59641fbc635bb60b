import type { Answer } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import type { LiveRoom } from './live/live-room.ts';
import { hashOf, newToken } from './secrets.ts';
import { http, openedSession, type TestServer, testServer } from './testing/test-server.ts';

it('people come into more rooms at once than the server keeps in memory', async () => {
  const server = await testServer({ limits: { rooms: 2 } });
  const { rooms } = await openedSession(server, { rooms: 12 });
  const answers = await Promise.all(
    rooms.map(({ code }) =>
      http(server, 'POST', `/api/rooms/${code}/join`, { body: { name: 'Ana', token: newToken() } }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(rooms.map(() => 201));
});

it('a room that nobody uses nor asks for any more makes room for another', async () => {
  const server = await testServer({ limits: { rooms: 1, roomRest: -1 } });
  const { rooms } = await openedSession(server, { rooms: 3 });
  for (const { code } of rooms) await http(server, 'GET', `/api/rooms/${code}`);
  expect(server.app.rooms.inMemory().map(({ code }) => code)).toEqual([rooms.at(-1)?.code]);
});

describe('a command that comes to a room just as that is let go of', () => {
  const stands = (room: LiveRoom) =>
    new Promise<Answer>((reply) => {
      room.command(
        'ana',
        { client: 'ana-tab-1', n: 1, command: { type: 'stand' } },
        reply,
        'a request',
        room.state.seq,
      );
    });
  const problemOf = (answer: Answer) => ('problem' in answer ? answer.problem.code : null);

  /** A request has it in hand. */
  async function roomInHand({ app }: TestServer, code: string): Promise<LiveRoom> {
    const room = await app.rooms.byCode(code);
    if (room === null) throw new Error('expected the room, found none');
    await room.join({
      id: 'ana',
      tokenHash: hashOf(newToken()),
      name: 'Ana',
      asNarrator: false,
      facilitator: false,
    });
    return room;
  }

  it('is to be sent again, and happens then: nobody loses a seat that is there', async () => {
    const server = await testServer({ limits: { rooms: 1, roomRest: -1 } });
    const { rooms } = await openedSession(server, { rooms: 2 });
    const [one = { code: '' }, two = { code: '' }] = rooms;
    const inHand = await roomInHand(server, one.code);
    await server.app.rooms.byCode(two.code);
    expect(server.app.rooms.holds(inHand)).toBe(false);
    expect(problemOf(await stands(inHand))).toBe('unavailable');
    const asItIs = await server.app.rooms.byCode(one.code);
    expect(asItIs === null ? null : await stands(asItIs)).toMatchObject({ ok: true });
  });

  it('is told that the seat is gone where the room was deleted', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const inHand = await roomInHand(server, code);
    server.app.rooms.deleted([inHand.id]);
    expect(problemOf(await stands(inHand))).toBe('gone');
  });
});
