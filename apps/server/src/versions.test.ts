import { PROTOCOL_VERSION, SPOKEN_VERSIONS, VERSION_HEADER } from '@reflextics/protocol';
import { io, type Socket } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newToken } from './secrets.ts';
import { phone, Screen } from './testing/phone.ts';
import { afterwards, http, openedSession, type TestServer, testServer } from './testing/test-server.ts';

/** What the pages of version 1 read, as it was when they were made; never to be brought up to date. */
const you = z.union([
  z.strictObject({ kind: z.literal('participant'), id: z.string() }),
  z.strictObject({ kind: z.enum(['display', 'facilitator']) }),
]);
const events = z.array(
  z.strictObject({ seq: z.int(), at: z.int(), event: z.looseObject({ type: z.string() }).nullable() }),
);
const mine = z.strictObject({
  ballots: z.record(z.string(), z.string()),
  silent: z.array(z.unknown()),
  spoken: z.record(z.string(), z.number()),
});
const view = z.looseObject({ seq: z.int(), stage: z.string(), participants: z.array(z.looseObject({})) });
const VERSION_1 = {
  welcome: z.strictObject({ v: z.literal(1), you, seq: z.int(), now: z.int() }),
  told: z.strictObject({ events, now: z.int() }),
  mine: z.strictObject({ asOf: z.int(), mine }),
  presence: z.strictObject({ present: z.array(z.string()) }),
  writing: z.strictObject({ participants: z.array(z.string()) }),
  gone: z.strictObject({ why: z.enum(['removed', 'left', 'purged']) }),
  'come-back': z.strictObject({ in: z.int() }),
};
const ANSWER_1 = z.union([
  z.strictObject({ client: z.string(), n: z.int(), ok: z.literal(true), seq: z.int() }),
  z.strictObject({
    client: z.string(),
    n: z.int(),
    ok: z.literal(false),
    refusal: z.strictObject({ code: z.string(), message: z.string() }),
  }),
]);
const LOG_1 = z.strictObject({
  v: z.literal(1),
  now: z.int(),
  seq: z.int(),
  events: events.nullable(),
  view: view.nullable(),
  mine: mine.nullable(),
  you,
  present: z.array(z.string()),
});

/** A page of version 1: its requests name no version, and it looks for Socket.IO's polling where a WebSocket fails. */
class OldPage {
  readonly socket: Socket;
  readonly heard: { name: string; message: unknown }[] = [];
  readonly server: TestServer;
  readonly code: string;
  readonly token: string;
  #n = 0;

  constructor(server: TestServer, code: string, token: string) {
    this.server = server;
    this.code = code;
    this.token = token;
    this.socket = io(server.url, {
      auth: { v: 1, code, token },
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      forceNew: true,
      reconnection: false,
    } as Parameters<typeof io>[1]);
    afterwards(async () => this.socket.close());
    this.socket.onAny((name: string, message: unknown) => this.heard.push({ name, message }));
  }

  hears(name: keyof typeof VERSION_1): Promise<unknown> {
    const earlier = this.heard.find((one) => one.name === name);
    if (earlier !== undefined) return Promise.resolve(earlier.message);
    return new Promise((resolve) => this.socket.once(name, resolve));
  }

  async does(command: object): Promise<unknown> {
    this.#n += 1;
    return this.socket.emitWithAck('command', { client: 'old-page-1', n: this.#n, command });
  }

  async log(after: number) {
    return http(this.server, 'GET', `/api/rooms/${this.code}/log?after=${after}`, { token: this.token });
  }
}

async function anOldPage(server: TestServer, code: string, name: string): Promise<OldPage> {
  const token = newToken();
  const joined = await http(server, 'POST', `/api/rooms/${code}/join`, { body: { name, token } });
  expect(Object.keys(joined.json).sort()).toEqual(['participant', 'seq']);
  return new OldPage(server, code, token);
}

describe('a page of version 1, opened before the server was replaced,', () => {
  it('plays on beside those of today, and reads nothing that it does not know', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const ana = await anOldPage(server, code, 'Ana');
    await ana.hears('presence');
    const ben = await phone(server, code, 'Ben');
    expect(ANSWER_1.parse(await ana.does({ type: 'stand' }))).toMatchObject({ ok: true });
    expect(ANSWER_1.parse(await ana.does({ type: 'stand' }))).toMatchObject({ ok: false });
    await ben.until(() => ben.now.candidates.length === 1);
    await ben.does({ type: 'rename', name: 'Benjamin' });
    const whole = await ana.log(0);
    expect(LOG_1.parse(whole.json).view?.participants).toHaveLength(2);
    const rest = await ana.log(2);
    expect(LOG_1.parse(rest.json).events?.at(-1)?.seq).toBe(ben.now.seq);
    // The same command over HTTP, as it was.
    const body = { client: 'old-page-1', n: 3, command: { type: 'decline' } };
    const posted = await http(server, 'POST', `/api/rooms/${code}/commands`, { token: ana.token, body });
    expect(ANSWER_1.parse(posted.json)).toMatchObject({ ok: true });
    const seat = whole.json.you.id;
    await http(server, 'DELETE', `/api/rooms/${code}/participants/${seat}`, { token: facilitatorToken });
    await ana.hears('gone');
    for (const { name, message } of ana.heard) {
      const schema = VERSION_1[name as keyof typeof VERSION_1];
      expect(schema?.safeParse(message).success, `${name}: ${JSON.stringify(message)}`).toBe(true);
    }
    expect(new Set(ana.heard.map(({ name }) => name))).toEqual(
      new Set(['welcome', 'presence', 'mine', 'told', 'gone']),
    );
  });

  it('narrates, and is told when to come back', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const nora = await anOldPage(server, code, 'Nora');
    const { you: who } = VERSION_1.welcome.parse(await nora.hears('welcome'));
    if (who.kind !== 'participant') throw new Error('expected a seat');
    await http(server, 'POST', `/api/rooms/${code}/narrator`, {
      token: facilitatorToken,
      body: { participant: who.id },
    });
    const ben = await phone(server, code, 'Ben');
    ben.socket?.emit('writing', { on: true });
    await ben.until(() => ben.now.narrator === who.id);
    expect(VERSION_1.writing.safeParse(await nora.hears('writing')).success).toBe(true);
    await server.stop();
    expect(VERSION_1['come-back'].safeParse(await nora.hears('come-back')).success).toBe(true);
  });
});

describe('a version', () => {
  it('is told in the welcome and over HTTP: the one spoken, and the newest', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    expect(ana.welcome).toMatchObject({ v: PROTOCOL_VERSION, newest: PROTOCOL_VERSION });
    expect(await ana.log()).toMatchObject({ v: PROTOCOL_VERSION, newest: PROTOCOL_VERSION });
    for (const [path, code] of [
      ['/api/time', 200],
      ['/api/nothing', 404],
    ] as const) {
      const { status, headers } = await http(server, 'GET', path);
      expect([status, headers.get(VERSION_HEADER)]).toEqual([code, String(PROTOCOL_VERSION)]);
    }
  });

  it('that is neither the present nor the one before is refused, and which are spoken is said', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    expect(SPOKEN_VERSIONS).toEqual([PROTOCOL_VERSION - 1, PROTOCOL_VERSION]);
    const expected = `${PROTOCOL_VERSION - 1} or ${PROTOCOL_VERSION}`;
    for (const v of [PROTOCOL_VERSION - 2, PROTOCOL_VERSION + 1]) {
      const page = await new Screen(server, code, ana.token).connect({ v });
      expect(page.refused).toMatchObject({ code: 'wrong-version', expected, found: v });
      const asked = await http(server, 'GET', `/api/rooms/${code}/log`, {
        token: ana.token,
        headers: { [VERSION_HEADER]: String(v) },
      });
      expect([asked.status, asked.json.error]).toMatchObject([
        400,
        { code: 'wrong-version', expected, found: v },
      ]);
    }
    for (const v of ['newest', undefined]) {
      const page = await new Screen(server, code, ana.token).connect({ v });
      expect(page.refused).toMatchObject({ code: 'wrong-version', expected, found: 'none' });
    }
  });

  it('needs no server to remember anything: Socket.IO’s own polling is not spoken', async () => {
    const server = await testServer();
    const { status } = await http(server, 'GET', '/socket.io/?EIO=4&transport=polling');
    expect(status).toBe(400);
  });
});
