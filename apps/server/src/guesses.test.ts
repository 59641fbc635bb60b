import { describe, expect, it } from 'vitest';
import { newToken } from './secrets.ts';
import { phone, Screen } from './testing/phone.ts';
import { http, openedSession, SESSION, testServer } from './testing/test-server.ts';

describe('guessing is limited by address', () => {
  it('codes and tokens: after some wrong ones no code is told, and who holds a token plays on', async () => {
    const server = await testServer({ limits: { guesses: { burst: 3, perSecond: 0.001 } } });
    const { code, facilitatorToken, session } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    expect((await http(server, 'GET', '/api/rooms/ZZZZZZ')).status).toBe(404);
    expect((await http(server, 'GET', `/api/rooms/${code}/log`, { token: newToken() })).status).toBe(401);
    expect((await new Screen(server, 'ZZZZZZ', newToken()).connect()).refused?.code).toBe('no-such-room');

    const limited = await http(server, 'GET', `/api/rooms/${code}`);
    expect([limited.status, limited.json.error.code]).toEqual([429, 'too-many-requests']);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    const token = newToken();
    for (const path of ['join', 'displays']) {
      const body = path === 'join' ? { name: 'Ben', token } : { token };
      expect((await http(server, 'POST', `/api/rooms/${code}/${path}`, { body })).status).toBe(429);
    }
    expect((await new Screen(server, code, newToken()).connect()).refused?.code).toBe('too-many-requests');
    expect((await http(server, 'GET', '/api/rooms/ZZZZZZ/log', { token })).status).toBe(429);

    expect(await ana.try({ type: 'stand' })).toMatchObject({ ok: true });
    expect((await ana.log()).view?.candidates).toHaveLength(1);
    expect((await new Screen(server, code, ana.token).connect()).refused).toBeNull();
    expect(
      (await http(server, 'GET', `/api/sessions/${session.id}`, { token: facilitatorToken })).status,
    ).toBe(200);
  });

  it('joins, sessions and requests of all kinds have their number too', async () => {
    const server = await testServer({
      limits: {
        joins: { max: 2, window: 60_000 },
        sessions: { max: 1, window: 60_000 },
        requests: { max: 6, window: 60_000 },
      },
    });
    const { code } = await openedSession(server);
    const second = await http(server, 'POST', '/api/sessions', { body: SESSION });
    expect([second.status, second.json.error.code]).toEqual([429, 'too-many-requests']);
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
    const join = (name: string) =>
      http(server, 'POST', `/api/rooms/${code}/join`, { body: { name, token: newToken() } });
    expect((await join('Ana')).status).toBe(201);
    expect((await join('Ben')).status).toBe(201);
    expect((await join('Chloé')).status).toBe(429);
    const statuses = [];
    for (let request = 0; request < 8; request += 1)
      statuses.push((await http(server, 'GET', '/api/time')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
  });

  it('a class of thirty behind one address comes in without noticing', async () => {
    const server = await testServer();
    const { rooms } = await openedSession(server, { rooms: 4 });
    const seats = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const code = rooms[index % 4]?.code ?? '';
        await http(server, 'GET', '/api/rooms/ZZZZZZ'); // everyone mistypes it once
        const preview = await http(server, 'GET', `/api/rooms/${code}`);
        const body = { name: `Person ${index}`, token: newToken() };
        const joined = await http(server, 'POST', `/api/rooms/${code}/join`, { body });
        return [preview.status, joined.status];
      }),
    );
    expect(seats).toEqual(Array.from({ length: 30 }, () => [200, 201]));
  });
});
