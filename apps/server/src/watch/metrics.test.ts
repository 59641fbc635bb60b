import { describe, expect, it } from 'vitest';
import { newId, newToken } from '../secrets.ts';
import { askingPhone, LONG } from '../testing/asking-phone.ts';
import { phone, Screen, seatedRoom } from '../testing/phone.ts';
import { http, openedSession, type TestServer, testServer } from '../testing/test-server.ts';
import { losingHints, NEVER, twoServers } from '../testing/two-servers.ts';

/** The figures by name and labels, as the text has them. */
async function figures(server: TestServer): Promise<Map<string, number>> {
  const { status, body } = await http(server, 'GET', '/metrics');
  expect(status).toBe(200);
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line): [string, number] => {
      const at = line.lastIndexOf(' ');
      return [line.slice('reflextics_'.length, at), Number(line.slice(at + 1))];
    }),
  );
}

describe('what /metrics tells', () => {
  it('what became of commands, and how long it took', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    const before = await figures(server);
    await nora.does({ type: 'start-round' });
    const n = { client: ana.client, n: ana.n + 1 };
    const refused = await ana.ask({ type: 'start-round' }, n);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-the-narrator' } });
    expect(await ana.ask({ type: 'start-round' }, n)).toEqual(refused);
    await ana.ask({ type: 'fly' }, { ...n, n: n.n + 1 });
    await ana.ask({ type: 'hand-back' }, { ...n, n: n.n + 5 });
    await new Screen(server, code, newToken()).connect();
    await http(server, 'GET', `/api/rooms/${code}/log`, { token: newToken() });
    const after = await figures(server);
    const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect({
      done: grown('commands_done_total'),
      refused: grown('refusals_total{code="not-the-narrator"}'),
      repeated: grown('repeats_total'),
      malformed: grown('problems_total{where="socket",code="malformed"}'),
      outOfOrder: grown('problems_total{where="room",code="out-of-order"}'),
      atTheDoor: grown('problems_total{where="door",code="unauthorised"}'),
      overHttp: grown('problems_total{where="http",code="unauthorised"}'),
      committed: grown('command_to_commit_seconds_count'),
      told: grown('commit_to_told_seconds_count'),
      commits: grown('commits_total'),
      writes: grown('batch_writes_sum'),
    }).toEqual({
      done: 1,
      refused: 2,
      repeated: 1,
      malformed: 1,
      outOfOrder: 1,
      atTheDoor: 1,
      overHttp: 1,
      // A repeat has none.
      committed: 2,
      told: 1,
      commits: 2,
      writes: 2,
    });
  });

  it('what there is at this moment', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    await phone(server, code, 'Ana');
    await phone(server, code, 'Ben');
    const chloe = await askingPhone(server, code, 'Chloé');
    // What is refused catches up on nothing; the first of many questions does.
    await http(server, 'GET', `/api/rooms/${code}/log`, { token: newToken() });
    expect((await chloe.request(server, { after: chloe.seq, wait: LONG })).status).toBe(200);
    const hears = chloe.held(server);
    await expect.poll(() => server.app.held.count, { interval: 5 }).toBe(1);
    const now = await figures(server);
    for (const [name, level] of [
      ['sockets', 2],
      ['rooms_in_memory', 1],
      ['commands_waiting', 0],
      ['writes_waiting', 0],
      ['writes_held', 0],
      ['hears_others', 1],
      ['answers_held', 1],
    ] as const)
      expect([name, now.get(name)]).toEqual([name, level]);
    expect(now.get('event_loop_delay_seconds{quantile="0.99"}')).toBeGreaterThanOrEqual(0);
    expect(now.get('catch_up_seconds_count')).toBe(4);
    expect(now.get('room_opened_seconds_count')).toBe(1);
    await server.stop();
    await hears;
  });

  it('how late the news of other servers was, and which of it came by looking alone', async () => {
    const { one, two } = await twoServers({ limits: { headsEvery: NEVER } });
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    await ben.reached(await ana.does({ type: 'stand' }));
    expect((await figures(two)).get('hint_lag_seconds_count')).toBeGreaterThan(0);
    expect((await figures(two)).get('hints_missed_total')).toBe(0);

    const deaf = await twoServers({ limits: { headsEvery: 50 }, busThrough: losingHints });
    const opened = await openedSession(deaf.one);
    const chloe = await phone(deaf.one, opened.code, 'Chloé');
    const dan = await phone(deaf.two, opened.code, 'Dan');
    await dan.reached(await chloe.does({ type: 'stand' }));
    expect((await figures(deaf.two)).get('hints_missed_total')).toBeGreaterThan(0);
  });

  it('how often a command met a room that had gone on, and was decided anew', async () => {
    const { one, two } = await twoServers({ limits: { headsEvery: NEVER }, busThrough: losingHints });
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    await ben.does({ type: 'stand' });
    await ana.does({ type: 'stand' });
    const now = await figures(one);
    expect([now.get('conflicts_total'), now.get('retries_total')]).toEqual([1, 1]);
  });

  it('no room, person, token or text, whatever was played and tried', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server, { name: 'Canary group' });
    const { nora, ana } = await seatedRoom(server, code);
    await nora.does({ type: 'start-round' });
    await ana.ask({ type: 'canary' }, { client: 'canary-outbox', n: 1 });
    await ana.socket?.emitWithAck('canary' as 'command', {} as never);
    await http(server, 'GET', '/api/canary');
    await http(server, 'GET', '/api/rooms/CANARY');
    const { body } = await http(server, 'GET', '/metrics');
    const room = server.app.rooms.inMemory()[0]?.id ?? '';
    for (const secret of [
      'anary',
      'Ana',
      'Nora',
      code,
      room,
      ana.id,
      ana.token,
      facilitatorToken,
      session.id,
    ])
      expect(body).not.toContain(secret);
  });
});

describe('/metrics is read by', () => {
  it('whoever asks from this machine, and not through a proxy on it', async () => {
    const server = await testServer();
    expect((await http(server, 'GET', '/metrics')).status).toBe(200);
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip']) {
      const passedOn = await http(server, 'GET', '/metrics', { headers: { [name]: '203.0.113.7' } });
      expect([passedOn.status, passedOn.json.error.code]).toEqual([404, 'no-such-page']);
    }
    const elsewhere = await server.app.fastify.inject({ url: '/metrics', remoteAddress: '203.0.113.7' });
    expect(elsewhere.statusCode).toBe(404);
  });

  it('who shows the token, where there is one, from anywhere', async () => {
    const metricsToken = newId() + newId();
    const server = await testServer({ metricsToken });
    const status = async (token?: string) => (await http(server, 'GET', '/metrics', { token })).status;
    expect(await status()).toBe(401);
    expect(await status(newId())).toBe(401);
    expect(await status(metricsToken)).toBe(200);
    const elsewhere = await server.app.fastify.inject({
      url: '/metrics',
      remoteAddress: '203.0.113.7',
      headers: { authorization: `Bearer ${metricsToken}`, 'x-forwarded-for': '198.51.100.1' },
    });
    expect(elsewhere.statusCode).toBe(200);
  });
});
