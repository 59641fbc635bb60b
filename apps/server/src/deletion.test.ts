import { KEPT } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { onServer } from '../../../tests/database/test-database.ts';
import { display, phone, Screen, seatedRoom } from './testing/phone.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';

describe('a session that is deleted', () => {
  it('is gone at once, whole, and everyone in its rooms is told', async () => {
    const server = await testServer();
    const { code, session, facilitatorToken } = await openedSession(server);
    const facilitator = { token: facilitatorToken };
    const { nora, ana } = await seatedRoom(server, code);
    const wall = await display(server, code);
    const deleted = await http(server, 'DELETE', `/api/sessions/${session.id}`, facilitator);
    expect([deleted.status, deleted.body]).toEqual([204, '']);
    for (const screen of [nora, ana, wall]) {
      await screen.until(() => screen.socket?.connected === false);
      expect(screen.gone).toEqual({ why: 'purged' });
    }
    expect((await http(server, 'GET', `/api/rooms/${code}`)).json.error.code).toBe('no-such-room');
    expect((await http(server, 'GET', `/api/sessions/${session.id}`, facilitator)).json.error.code).toBe(
      'no-such-session',
    );
    expect((await http(server, 'DELETE', `/api/sessions/${session.id}`, facilitator)).status).toBe(404);
    expect((await new Screen(server, code, ana.token).connect()).refused?.code).toBe('no-such-room');
    await expect(server.store.read('any', 0, 10)).resolves.toEqual([]);
  });

  it('takes a command that was on its way with it, and says so', async () => {
    const server = await testServer({ limits: { headsEvery: 600_000 } });
    const { code, session, facilitatorToken } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    // By another server, as far as this one knows.
    await server.store.deleteSession(session.id);
    expect(await ana.try({ type: 'stand' })).toMatchObject({ ok: false, problem: { code: 'gone' } });
    await ana.until(() => ana.socket?.connected === false);
    expect(ana.gone).toEqual({ why: 'purged' });
    const { status } = await http(server, 'GET', `/api/sessions/${session.id}`, { token: facilitatorToken });
    expect(status).toBe(404);
  });
});

describe('a session whose time is over', () => {
  it('is purged whole; the others stay', async () => {
    const server = await testServer();
    const over = await openedSession(server, { retentionDays: 1 });
    const kept = await openedSession(server, { retentionDays: 2 });
    const ana = await phone(server, over.code, 'Ana');
    await server.app.purge();
    expect((await http(server, 'GET', `/api/rooms/${over.code}`)).status).toBe(200);

    await onServer(
      `update session set purge_at = now() where id = '${over.session.id}'`,
      server.database.url,
    );
    await server.app.purge();
    await ana.until(() => ana.socket?.connected === false);
    expect(ana.gone).toEqual({ why: 'purged' });
    expect((await http(server, 'GET', `/api/rooms/${over.code}`)).status).toBe(404);
    expect((await http(server, 'GET', `/api/rooms/${kept.code}`)).json.kept).toMatchObject({
      days: 2,
      until: kept.session.purgeAt,
    });
  });

  it('is told with all that is kept before anyone joins, speaking times in the summary only where it tells them', async () => {
    const server = await testServer();
    const keptOf = async (keepSpeakingTimes: boolean): Promise<string[]> => {
      const { code } = await openedSession(server, { keepSpeakingTimes });
      return (await http(server, 'GET', `/api/rooms/${code}`)).json.kept.what;
    };
    expect(await keptOf(false)).toEqual(KEPT.filter((what) => what !== 'speaking-times-in-summary'));
    expect(await keptOf(true)).toEqual([...KEPT]);
  });

  it('is purged when the server starts', async () => {
    const server = await testServer();
    const { code, session } = await openedSession(server);
    await server.stop();
    await onServer(`update session set purge_at = now() where id = '${session.id}'`, server.database.url);
    const next = await testServer({ database: server.database });
    expect((await http(next, 'GET', `/api/rooms/${code}`)).status).toBe(404);
  });
});
