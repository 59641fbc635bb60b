import { once } from 'node:events';
import { connect } from 'node:net';
import { logSchema } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { newToken } from './secrets.ts';
import { AskingPhone, askingPhone, LONG } from './testing/asking-phone.ts';
import { phone, type Screen } from './testing/phone.ts';
import { http, openedSession, type TestServer, testServer } from './testing/test-server.ts';
import { losingHints, NEVER, twoServers } from './testing/two-servers.ts';

/** Resolves once so many answers are held there. */
const holds = (server: TestServer, count: number) =>
  expect.poll(() => server.app.held.count, { interval: 5, timeout: LONG }).toBe(count);

const seen = (screen: Screen, ...people: { id: string }[]) =>
  screen.until(
    () => screen.present.length === people.length && people.every(({ id }) => screen.present.includes(id)),
  );

describe('an answer that may be held', () => {
  it('comes when something happens, with that', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ben = await phone(server, code, 'Ben');
    const ana = await askingPhone(server, code, 'Ana');
    const next = ana.hears(server);
    await holds(server, 1);
    const seq = await ben.does({ type: 'stand' });
    const answer = await next;
    expect(answer).toMatchObject({ seq, events: [{ seq, event: { type: 'candidate-stood' } }], view: null });
    expect(logSchema.safeParse(answer).success).toBe(true);
    await holds(server, 0);
  });

  it('comes when the time is over, and says that nothing happened', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await askingPhone(server, code, 'Ana');
    const { seq, tag } = ana;
    expect(await ana.hears(server, { wait: 20 })).toMatchObject({ seq, tag, events: [], comeBack: null });
  });

  it('comes at once to who is behind, or knows nothing yet, or does not wish to wait', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ben = await phone(server, code, 'Ben');
    const ana = await askingPhone(server, code, 'Ana');
    await ben.does({ type: 'stand' });
    expect((await ana.hears(server)).events).toHaveLength(1);
    expect((await ana.request(server, { after: ana.seq, wait: LONG })).json.events).toEqual([]);
    expect((await ana.request(server, { after: ana.seq, tag: ana.tag })).json.events).toEqual([]);
    expect((await ana.held(server, { after: 0 })).json.view).toMatchObject({ seq: ana.seq });
    expect((await ana.held(server, { wait: 60_000 })).json.error.code).toBe('malformed');
  });

  it('tells who comes and goes', async () => {
    const server = await testServer({ limits: { presenceGrace: 30 } });
    const { code } = await openedSession(server);
    const ben = await phone(server, code, 'Ben');
    const ana = await askingPhone(server, code, 'Ana');
    const next = ana.hears(server);
    await holds(server, 1);
    ben.socket?.close();
    expect(await next).toMatchObject({ events: [], present: [ana.id] });
  });

  it('tells the narrator who is writing, and from whom she only hears by it too', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const ana = await askingPhone(server, code, 'Ana');
    const nora = await askingPhone(server, code, 'Nora');
    await http(server, 'POST', `/api/rooms/${code}/narrator`, {
      token: facilitatorToken,
      body: { participant: nora.id },
    });
    await nora.look(server);
    await ana.look(server);
    const next = nora.hears(server);
    await holds(server, 1);
    const typing = ana.held(server, { writing: true });
    expect(await next).toMatchObject({ events: [], writing: [ana.id] });
    const stops = nora.hears(server);
    await holds(server, 2);
    await ana.held(server, { writing: false, wait: 0 });
    expect((await stops).writing).toEqual([]);
    await ana.does(server, { type: 'rename', name: 'Anna' });
    expect((await typing).json.writing).toEqual([]);
  });

  it('holds its asker in the room, until nobody is there to read it', async () => {
    const server = await testServer({ limits: { presenceGrace: 30, requestPresence: 1 } });
    const { code } = await openedSession(server);
    const ben = await phone(server, code, 'Ben');
    const ana = await askingPhone(server, code, 'Ana');
    await seen(ben, ben);
    await ana.look(server);
    const leaving = new AbortController();
    const next = ana.held(server, {}, leaving.signal);
    await seen(ben, ben, ana);
    leaving.abort();
    await expect(next).rejects.toThrow();
    await seen(ben, ben);
    await holds(server, 0);
  });

  it('carries to each what is theirs, and to nobody what is another’s', async () => {
    const server = await testServer();
    const { code, ana, ben, nora } = await voting(server);
    const hears = [ana.hears(server), ben.hears(server)];
    await holds(server, 2);
    await ana.does(server, { type: 'cast-ballot', choice: 'stop' });
    const [anas, bens] = await Promise.all(hears);
    expect(anas?.mine?.ballots).toEqual({ [ana.id]: 'stop' });
    expect(bens?.mine?.ballots).toEqual({});
    expect(JSON.stringify(bens)).not.toContain('stop');
    const noras = await http(server, 'GET', `/api/rooms/${code}/log?after=1`, { token: nora.token });
    expect(noras.json.mine.ballots).toEqual({});
  });
});

describe('an answer held at one server', () => {
  it('comes of what happens at the other, wherever one asked before', async () => {
    const { one, two } = await twoServers({ limits: { headsEvery: NEVER } });
    const { code } = await openedSession(one);
    const ben = await phone(one, code, 'Ben');
    const ana = await askingPhone(one, code, 'Ana');
    for (const server of [two, one, two]) {
      // Whether she is there is heard by the other a moment later: that may be news too.
      const heard = hearsOf(ana, server);
      await ben.does(ben.now.candidates.length === 0 ? { type: 'stand' } : { type: 'decline' });
      await heard;
    }
    expect(ana.seq).toBe(ben.now.seq);
  });

  it('comes also where nobody says so to that server, which had not even read the room', async () => {
    const { one, two } = await twoServers({ limits: { headsEvery: 50 }, busThrough: losingHints });
    const { code } = await openedSession(one);
    const ben = await phone(one, code, 'Ben');
    const ana = await askingPhone(one, code, 'Ana');
    const heard = hearsOf(ana, two);
    await holds(two, 1);
    await ben.does({ type: 'stand' });
    await heard;
  });

  it('makes its asker present at both', async () => {
    const { one, two } = await twoServers();
    const { code } = await openedSession(one);
    const ben = await phone(one, code, 'Ben');
    const ana = await askingPhone(two, code, 'Ana');
    const next = ana.hears(two);
    await seen(ben, ben, ana);
    await ana.does(one, { type: 'stand' });
    await next;
  });
});

describe('the end of a seat, of a room, of a server', () => {
  it('is told to whoever waits, and why', async () => {
    const { one, two } = await twoServers();
    const { code, session, facilitatorToken } = await openedSession(one);
    const ana = await askingPhone(one, code, 'Ana');
    const ben = await askingPhone(one, code, 'Ben');
    await ana.look(two);
    const anas = until(ana, two, 410);
    await http(one, 'DELETE', `/api/rooms/${code}/participants/${ana.id}`, { token: facilitatorToken });
    expect((await anas).json.error).toMatchObject({ code: 'gone' });
    expect((await ana.held(one)).json.error.code).toBe('gone');
    await ben.look(two);
    const bens = until(ben, two, 410);
    await holds(two, 1);
    await http(one, 'DELETE', `/api/sessions/${session.id}`, { token: facilitatorToken });
    expect((await bens).json.error).toMatchObject({ code: 'gone', found: 'purged' });
    expect((await ben.held(one)).json.error.code).toBe('no-such-room');
  });

  it('why a seat ended is said in so many words', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const ana = await askingPhone(server, code, 'Ana');
    const next = ana.held(server);
    await holds(server, 1);
    await http(server, 'DELETE', `/api/rooms/${code}/participants/${ana.id}`, { token: facilitatorToken });
    expect((await next).json.error).toMatchObject({ code: 'gone', found: 'removed' });
  });

  it('a server that stops waits for no connection that was opened ahead of need', async () => {
    const server = await testServer();
    const silent = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(silent, 'connect');
    const closed = once(silent, 'close');
    // It has been accepted once a connection that came after it is answered.
    await http(server, 'GET', '/healthz');
    await server.stop();
    await closed;
  });

  it('a server that stops gives what it holds, and says when to come back', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await askingPhone(server, code, 'Ana');
    const next = ana.hears(server);
    await holds(server, 1);
    await server.stop();
    expect(await next).toMatchObject({ events: [], seq: ana.seq, comeBack: expect.any(Number) });
  });
});

describe('how many answers are held', () => {
  it('for one participant: the oldest is given when there are too many', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await askingPhone(server, code, 'Ana');
    const first = ana.held(server);
    await holds(server, 1);
    const more = [ana.held(server), ana.held(server), ana.held(server)];
    await holds(server, 4);
    more.push(ana.held(server));
    expect((await first).json).toMatchObject({ events: [], seq: ana.seq });
    await ana.does(server, { type: 'stand' });
    for (const { json } of await Promise.all(more)) expect(json.events).toHaveLength(1);
  });

  it('in one room, and for one address: beyond that they are given at once', async () => {
    for (const limits of [{ heldInRoom: 1 }, { heldForAddress: 1 }]) {
      const server = await testServer({ limits });
      const { code } = await openedSession(server);
      const ana = await askingPhone(server, code, 'Ana');
      const ben = await askingPhone(server, code, 'Ben');
      await ana.look(server);
      const first = ana.held(server);
      await holds(server, 1);
      expect((await ben.hears(server)).events).toEqual([]);
      await ben.does(server, { type: 'stand' });
      expect((await first).json.events).toHaveLength(1);
      await server.stop();
    }
  });
});

describe('a room with as many as it may have', () => {
  it('lets go of a display for someone with a seat, and of nobody for a display', async () => {
    const server = await testServer({ limits: { heldInRoom: 1 } });
    const { code } = await openedSession(server);
    const ana = await askingPhone(server, code, 'Ana');
    const wall = await askingDisplay(server, code);
    await ana.look(server);
    const shown = wall.held(server);
    await holds(server, 1);
    const anas = ana.held(server);
    expect((await shown).json).toMatchObject({ events: [], seq: wall.seq });
    await holds(server, 1);
    const atOnce = (await wall.held(server)).json;
    expect(atOnce).toMatchObject({ events: [], seq: wall.seq });
    await ana.does(server, { type: 'stand' });
    expect((await anas).json.events).toHaveLength(1);
  });
});

async function askingDisplay(server: TestServer, code: string): Promise<AskingPhone> {
  const token = newToken();
  await http(server, 'POST', `/api/rooms/${code}/displays`, { body: { token } });
  const wall = new AskingPhone(code, token, '');
  await wall.look(server);
  return wall;
}

/** Asks on until the log has moved. */
async function hearsOf(person: AskingPhone, at: TestServer): Promise<void> {
  for (;;) {
    const { events } = await person.hears(at);
    if (events === null || events.length > 0) return;
  }
}

/** Asks on until an answer has that status. */
async function until(person: AskingPhone, at: TestServer, status: number) {
  for (;;) {
    const spoken = await person.held(at);
    if (spoken.status === status) return spoken;
    person.seq = spoken.json.seq;
    person.tag = spoken.json.tag;
  }
}

/** Nora narrates, Ana and Ben are to vote; nobody has a connection. */
async function voting(server: TestServer) {
  const { code, facilitatorToken } = await openedSession(server);
  const nora = await askingPhone(server, code, 'Nora');
  const ana = await askingPhone(server, code, 'Ana');
  const ben = await askingPhone(server, code, 'Ben');
  await http(server, 'POST', `/api/rooms/${code}/narrator`, {
    token: facilitatorToken,
    body: { participant: nora.id },
  });
  await ana.does(server, { type: 'choose-themes', themes: ['netiquette'] });
  await nora.does(server, { type: 'start-round' });
  await nora.does(server, { type: 'draw-situation', again: false });
  await nora.does(server, { type: 'go-on', from: 'situation', early: false });
  await nora.does(server, { type: 'go-on', from: 'discussion', early: true });
  const opened = await nora.does(server, { type: 'open-vote' });
  expect(opened).toMatchObject({ ok: true });
  await ana.look(server);
  await ben.look(server);
  return { code, nora, ana, ben };
}
