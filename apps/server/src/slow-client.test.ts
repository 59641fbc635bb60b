import type { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { newToken } from './secrets.ts';
import { Screen, seatedRoom } from './testing/phone.ts';
import { RawClient } from './testing/raw-client.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';

/** Of as many bytes as one change may have, so that the buffers of the system are soon full. */
const PAGE = '語'.repeat(8_000);
const LIMITS = { unsentPackets: 8, unsentFor: 100, commands: { burst: 100_000, perSecond: 1 } };

it('a screen that takes nothing any more is cut off; the others notice nothing, and it catches up on everything', async () => {
  const server = await testServer({
    limits: { ...LIMITS, messages: LIMITS.commands },
  });
  const { code } = await openedSession(server);
  const { nora, ana, ben } = await seatedRoom(server, code);
  await nora.does({ type: 'start-round' });
  await nora.does({ type: 'draw-situation', again: false });
  await nora.does({ type: 'go-on', from: 'situation', early: false });
  await nora.does({ type: 'go-on', from: 'discussion', early: true });
  await nora.does({ type: 'open-vote' });
  await ana.does({ type: 'cast-ballot', choice: 'go-on' });
  await ben.does({ type: 'cast-ballot', choice: 'go-on' });
  await nora.does({ type: 'close-vote', early: false });
  await nora.does({ type: 'go-on', from: 'resources', early: false });
  await nora.does({ type: 'go-on', from: 'action', early: false });
  await ana.does({ type: 'take-pen' });

  const token = newToken();
  await http(server, 'POST', `/api/rooms/${code}/displays`, { body: { token } });
  const lines: Socket[] = [];
  server.app.fastify.server.on('connection', (line) => lines.push(line));
  const wall = await RawClient.connect(server, { v: 1, code, token });
  const [line] = lines;
  const seen = ana.now.seq;
  expect(await figure('sockets')).toBe(4);
  wall.line.pause();

  // Each of these is answered and told, to Ana and to Ben, while the wall takes nothing.
  for (let remove = 0; line?.destroyed === false; remove = PAGE.length) {
    const { revision } = ana.now.summary;
    const seq = await ana.does({ type: 'write-summary', revision, at: 0, remove, insert: PAGE });
    await ben.reached(seq);
  }
  expect([ana, ben, nora].map(({ disconnected }) => disconnected)).toEqual([null, null, null]);
  // Nothing is kept for it.
  expect([await figure('sockets'), await figure('slow_client_cuts_total')]).toEqual([3, 1]);

  wall.line.resume();
  await wall.until(() => wall.ended);
  const back = await new Screen(server, code, token).connect();
  expect(back.now).toEqual(ben.now);
  // What it missed, event by event, would be many times as long as the whole.
  const missed = await back.log(seen);
  expect([missed.events, missed.view]).toEqual([null, ben.now]);

  async function figure(name: string): Promise<number> {
    const { body } = await http(server, 'GET', '/metrics');
    return Number(new RegExp(`^reflextics_${name} (\\d+)$`, 'm').exec(body)?.[1]);
  }
});
