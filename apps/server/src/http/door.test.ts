import { describe, expect, it } from 'vitest';
import { newToken } from '../secrets.ts';
import { display, phone } from '../testing/phone.ts';
import { http, openedSession, testServer } from '../testing/test-server.ts';

describe('a token at the door', () => {
  it('is not the facilitator’s, who would lock herself out of her session', async () => {
    const server = await testServer();
    const { code, facilitatorToken, session } = await openedSession(server);
    const other = await openedSession(server);
    for (const where of [code, other.code]) {
      for (const [path, body] of [
        ['join', { name: 'Nora', token: facilitatorToken }],
        ['displays', { token: facilitatorToken }],
      ] as const) {
        const { status, json } = await http(server, 'POST', `/api/rooms/${where}/${path}`, { body });
        expect([status, json.error.code, json.error.expected]).toEqual([
          401,
          'unauthorised',
          'a token that is new',
        ]);
      }
    }
    const seen = await http(server, 'GET', `/api/sessions/${session.id}`, { token: facilitatorToken });
    expect(seen.json.rooms[0].participants).toEqual([]);
    const log = await http(server, 'GET', `/api/rooms/${code}/log`, { token: facilitatorToken });
    expect(log.json.you).toEqual({ kind: 'facilitator' });
  });

  it('serves one room and one kind', async () => {
    const server = await testServer();
    const { code, rooms } = await openedSession(server, { rooms: 2 });
    const ana = await phone(server, code, 'Ana');
    const wall = await display(server, code);
    const elsewhere = rooms[1]?.code ?? '';
    const refused: [string, string, object][] = [
      [elsewhere, 'join', { name: 'Ana', token: ana.token }],
      [elsewhere, 'displays', { token: wall.token }],
      [code, 'displays', { token: ana.token }],
      [code, 'join', { name: 'Wall', token: wall.token }],
    ];
    for (const [where, path, body] of refused) {
      expect((await http(server, 'POST', `/api/rooms/${where}/${path}`, { body })).status).toBe(401);
    }
  });

  it('gives the same seat again, under the name that it has, and says how far the room has come', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const seq = await ana.does({ type: 'stand' });
    const again = await http(server, 'POST', `/api/rooms/${code}/join`, {
      body: { name: 'Someone else', token: ana.token },
    });
    expect([again.status, again.json]).toEqual([200, { participant: ana.id, seq }]);
    expect((await ana.log()).view?.participants.map(({ name }) => name)).toEqual(['Ana']);
  });
});

describe('once too many wrong codes came from an address', () => {
  it('the facilitator joins, and who has a seat or a display gets the answer again', async () => {
    const server = await testServer({ limits: { guesses: { burst: 1, perSecond: 0.0001 } } });
    const { code, facilitatorToken } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const wall = await display(server, code);
    expect((await http(server, 'GET', '/api/rooms/ZZZZZZ')).status).toBe(404);
    const post = (path: string, body: object, token?: string) =>
      http(server, 'POST', `/api/rooms/${code}/${path}`, { body, ...(token === undefined ? {} : { token }) });

    const nora = await post('join', { name: 'Nora', token: newToken(), asNarrator: true }, facilitatorToken);
    expect(nora.status).toBe(201);
    const again = await post('join', { name: 'Ana', token: ana.token });
    expect([again.status, again.json.participant]).toEqual([200, ana.id]);
    expect((await post('displays', { token: wall.token })).status).toBe(201);
    expect((await http(server, 'GET', `/api/rooms/${code}`, { token: facilitatorToken })).status).toBe(200);

    const other = await openedSession(server);
    for (const guess of [
      () => post('join', { name: 'Ben', token: newToken() }),
      () => post('join', { name: 'Ben', token: newToken() }, newToken()),
      () => post('join', { name: 'Ben', token: newToken() }, other.facilitatorToken),
      () => http(server, 'GET', `/api/rooms/${code}`, { token: newToken() }),
    ]) {
      const { status, json } = await guess();
      expect([status, json.error.code]).toEqual([429, 'too-many-requests']);
    }
  });

  it('a wrong facilitator’s token at the door counts as well', async () => {
    const server = await testServer({ limits: { guesses: { burst: 2, perSecond: 0.0001 } } });
    const { code } = await openedSession(server);
    const join = () =>
      http(server, 'POST', `/api/rooms/${code}/join`, {
        body: { name: 'Eve', token: newToken(), asNarrator: true },
        token: newToken(),
      });
    expect((await join()).status).toBe(401);
    expect((await join()).status).toBe(401);
    expect((await join()).status).toBe(429);
  });

  it('is shut for one display more than a room may have, and open for those that it has', async () => {
    const server = await testServer({ limits: { displays: 1 } });
    const { code } = await openedSession(server);
    const wall = await display(server, code);
    const look = (token: string) => http(server, 'POST', `/api/rooms/${code}/displays`, { body: { token } });
    expect((await look(wall.token)).status).toBe(201);
    const { status, json } = await look(newToken());
    expect([status, json.error]).toEqual([
      403,
      expect.objectContaining({ code: 'forbidden', expected: 'at most 1 displays in a room' }),
    ]);
  });
});
