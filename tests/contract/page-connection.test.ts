import type { Problem, ServerToClient } from '@reflextics/protocol';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newToken } from '../../apps/server/src/secrets.ts';
import { Diary } from '../../apps/server/src/testing/diary.ts';
import { afterwards, http, openedSession, testServer } from '../../apps/server/src/testing/test-server.ts';
import { type Connection, connect } from '../../apps/web/src/room/connection.ts';
import { tcpLine } from './tcp-line.ts';

/** The page's own connection and a real server. */

type Said = keyof ServerToClient | 'open' | 'lost' | 'mended' | 'refused';

// Both ends would find out by the heartbeat as well: here that comes long after the test is over.
const NO_HEARTBEAT = { pingInterval: 600_000, pingTimeout: 600_000 }; // ms

afterEach(() => vi.unstubAllGlobals());

/** Ana's page, at that address. */
function page(at: { url: string }, seat: { code: string; token: string }) {
  const diary = new Diary<Said>();
  const problems: Problem[] = [];
  const note = (what: Said) => () => diary.note(what);
  vi.stubGlobal('location', new URL(at.url));
  const connection: Connection = connect(seat, {
    open: note('open'),
    lost: note('lost'),
    mended: note('mended'),
    refused(problem) {
      problems.push(problem);
      diary.note('refused');
    },
    welcome: note('welcome'),
    told: note('told'),
    mine: note('mine'),
    presence: note('presence'),
    writing: note('writing'),
    gone: note('gone'),
  });
  afterwards(async () => connection.stop());
  const until = (what: Said, times = 1) =>
    diary.until((entries) => entries.filter((entry) => entry === what).length >= times);
  return { connection, until, problems, diary };
}

async function anasSeat(server: { url: string }) {
  const { code, facilitatorToken } = await openedSession(server);
  const token = newToken();
  const { json } = await http(server, 'POST', `/api/rooms/${code}/join`, { body: { name: 'Ana', token } });
  return { code, token, id: json.participant as string, facilitatorToken };
}

describe('the page’s connection', () => {
  it('finds out by itself that a line went deaf on which nothing is asked, and opens another', async () => {
    const server = await testServer({ limits: NO_HEARTBEAT });
    const line = await tcpLine(server);
    afterwards(() => line.close());
    const ana = page(line, await anasSeat(server));
    await ana.until('welcome');
    line.silence();
    await ana.until('welcome', 2);
  });

  it('finds out when it is probed that its line went deaf in its sleep, and opens another', async () => {
    const server = await testServer({ limits: NO_HEARTBEAT });
    const line = await tcpLine(server);
    afterwards(() => line.close());
    const ana = page(line, await anasSeat(server));
    await ana.until('welcome');
    line.silence();
    expect(ana.connection.isOpen()).toBe(true);
    await ana.connection.probe();
    await ana.until('welcome', 2);
    expect(await ana.connection.time()).toEqual({ now: expect.any(Number) });
  });

  it('finds it out as well by a command that is not answered, which it leaves to be sent again', async () => {
    const server = await testServer({ limits: NO_HEARTBEAT });
    const line = await tcpLine(server);
    afterwards(() => line.close());
    const ana = page(line, await anasSeat(server));
    await ana.until('welcome');
    line.silence();
    const message = { client: 'anas-tab-1', n: 1, command: { type: 'stand' } } as const;
    expect(await ana.connection.command(message)).toBeNull();
    await ana.until('welcome', 2);
    expect(await ana.connection.command(message)).toMatchObject({ n: 1, ok: true });
  });

  it('keeps a line that answers', async () => {
    const server = await testServer();
    const ana = page(server, await anasSeat(server));
    await ana.until('welcome');
    await ana.connection.probe();
    expect(await ana.connection.time()).not.toBeNull();
    expect(ana.diary.entries.filter((entry) => entry === 'welcome')).toHaveLength(1);
    expect(ana.diary.entries).not.toContain('lost');
  });

  it('is told why it is not let in, and does not try on', async () => {
    const server = await testServer();
    const seat = await anasSeat(server);
    const ana = page(server, { ...seat, token: newToken() });
    await ana.until('refused');
    expect(ana.problems).toMatchObject([{ code: 'unauthorised' }]);
  });

  it('is told when what it was told was wrong', async () => {
    const server = await testServer();
    const ana = page(server, await anasSeat(server));
    await ana.until('welcome');
    for (const room of server.app.rooms.inMemory()) room.becomes(room.state);
    await ana.until('mended');
    await ana.until('lost');
  });

  it('is told when its seat ends', async () => {
    const server = await testServer();
    const seat = await anasSeat(server);
    const ana = page(server, seat);
    await ana.until('welcome');
    await http(server, 'DELETE', `/api/rooms/${seat.code}/participants/${seat.id}`, {
      token: seat.facilitatorToken,
    });
    await ana.until('gone');
    await ana.until('refused'); // it came back by itself, and was told the same at the door
    expect(ana.problems).toMatchObject([{ code: 'gone' }]);
  });
});
