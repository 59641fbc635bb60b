import { expect, it } from 'vitest';
import { newToken } from './secrets.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';

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
