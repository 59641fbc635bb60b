import { PROTOCOL_VERSION } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { newToken } from './secrets.ts';
import { display, phone, Screen, seatedRoom } from './testing/phone.ts';
import { http, openedSession, SESSION, testServer } from './testing/test-server.ts';

const many = { burst: 500, perSecond: 1 };
const NO_SUCH_CODE = 'ZZZZZZ';

describe('what is not as it should be gets a clear answer over HTTP', () => {
  it('an unknown code, in whatever form', async () => {
    const server = await testServer();
    for (const code of [NO_SUCH_CODE, 'nonsense', '%F0%9F%98%80']) {
      const { status, json } = await http(server, 'GET', `/api/rooms/${code}`);
      expect(status).toBe(404);
      expect(json.error).toEqual({
        code: 'no-such-room',
        message: 'There is no room with this code.',
        do: 'Check the six letters with your narrator.',
      });
    }
    const token = newToken();
    const join = await http(server, 'POST', `/api/rooms/${NO_SUCH_CODE}/join`, {
      body: { name: 'Ana', token },
    });
    expect(join.json.error.code).toBe('no-such-room');
    const shown = await http(server, 'POST', `/api/rooms/${NO_SUCH_CODE}/displays`, { body: { token } });
    expect(shown.json.error.code).toBe('no-such-room');
  });

  it('a code typed in small letters, with a space or with look-alikes is understood', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const typed = `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`
      .replaceAll('Q', '0')
      .replaceAll('J', '1');
    expect((await http(server, 'GET', `/api/rooms/${encodeURIComponent(typed)}`)).json.code).toBe(code);
  });

  it('a token that is missing, malformed, unknown or of another room', async () => {
    const server = await testServer();
    const { code, session } = await openedSession(server);
    const other = await openedSession(server);
    const stranger = await phone(server, other.code, 'Eve');
    for (const token of [undefined, 'short', newToken(), stranger.token, other.facilitatorToken]) {
      const { status, json } = await http(server, 'GET', `/api/rooms/${code}/log`, { token });
      expect([status, json.error.code]).toEqual([401, 'unauthorised']);
    }
    const theirs = await http(server, 'GET', `/api/sessions/${session.id}`, {
      token: other.facilitatorToken,
    });
    expect([theirs.status, theirs.json.error.code]).toEqual([401, 'unauthorised']);
    const none = await http(server, 'GET', '/api/sessions/nothing', { token: other.facilitatorToken });
    expect([none.status, none.json.error.code]).toEqual([404, 'no-such-session']);
  });

  it('what only the facilitator may do, asked by others', async () => {
    const server = await testServer();
    const { code, session } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    const wall = await display(server, code);
    const asked: [string, string, unknown?][] = [
      ['POST', `/api/rooms/${code}/close`],
      ['POST', `/api/rooms/${code}/narrator`, { participant: ana.id }],
      ['DELETE', `/api/rooms/${code}/participants/${ana.id}`],
    ];
    for (const { token } of [nora, ana, wall]) {
      for (const [method, path, body] of asked) {
        expect((await http(server, method, path, { token, body })).json.error.code).toBe('forbidden');
      }
      expect((await http(server, 'DELETE', `/api/sessions/${session.id}`, { token })).status).toBe(401);
    }
    const command = { client: 'outbox-of-a-wall', n: 1, command: { type: 'stand' } };
    const said = await http(server, 'POST', `/api/rooms/${code}/commands`, {
      token: wall.token,
      body: command,
    });
    expect([said.status, said.json.error.code]).toEqual([403, 'forbidden']);
    expect((await http(server, 'GET', `/api/rooms/${code}/summary.md`, { token: wall.token })).status).toBe(
      403,
    );
  });

  it('bodies that are no JSON, too large, of another type, or not as the protocol says', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const post = (body: unknown, headers = {}) =>
      http(server, 'POST', `/api/rooms/${code}/join`, { body, headers });
    expect((await post('{"name":')).json.error.code).toBe('malformed');
    expect((await post('null')).json.error.code).toBe('malformed');
    expect((await post('name=Ana', { 'content-type': 'text/plain' })).json.error.code).toBe('malformed');
    expect((await post({ name: 'Ana', token: 'short' })).json.error).toMatchObject({
      code: 'malformed',
      expected: 'in body, token: the form that the protocol says',
    });
    expect((await post({ name: 'Ana', token: newToken(), admin: true })).json.error.code).toBe('malformed');
    const large = await post({ name: 'A'.repeat(40_000), token: newToken() });
    expect([large.status, large.json.error.code, large.json.error.expected]).toEqual([
      413,
      'too-large',
      32_768,
    ]);
    expect((await post('{"__proto__":{"x":1}}')).json.error.code).toBe('malformed');
  });

  it('a session that cannot be', async () => {
    const server = await testServer();
    const post = (changed: object) =>
      http(server, 'POST', '/api/sessions', { body: { ...SESSION, ...changed } });
    expect((await post({ deck: 'tarot' })).json.error).toMatchObject({
      code: 'no-such-deck',
      expected: expect.stringContaining('reflextics'),
    });
    expect((await post({ language: 'xx' })).json.error.code).toBe('no-such-deck');
    for (const wrong of [
      { themes: [] },
      { themes: ['love'] },
      { rooms: 0 },
      { retentionDays: 400 },
      { name: '' },
    ]) {
      expect((await post(wrong)).json.error.code).toBe('malformed');
    }
    expect((await http(server, 'GET', '/api/decks/tarot')).json.error.code).toBe('no-such-deck');
    expect((await http(server, 'GET', '/api/decks/reflextics?lang=xx')).json.error.code).toBe('no-such-deck');
  });

  it('what the rules refuse at the door', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    await phone(server, code, 'Ana');
    const join = (name: string, more = {}) =>
      http(server, 'POST', `/api/rooms/${code}/join`, { body: { name, token: newToken(), ...more } });
    const taken = await join(' ANA ');
    expect(taken.status).toBe(409);
    expect(taken.json.error).toMatchObject({
      code: 'name-taken',
      message: expect.any(String),
      do: expect.any(String),
    });
    expect((await join('  ')).json.error.code).toBe('name-empty');
    expect((await join('A'.repeat(41))).json.error.code).toBe('name-too-long');
    expect((await join('Nora', { asNarrator: true })).json.error.code).toBe('not-the-facilitator');
    for (let seat = 1; seat < 11; seat += 1) await phone(server, code, `Person ${seat}`);
    expect((await join('One more')).json.error.code).toBe('room-full');
    expect((await http(server, 'GET', `/api/rooms/${code}`)).json.full).toBe(true);

    await http(server, 'POST', `/api/rooms/${code}/close`, { token: facilitatorToken });
    expect((await join('Late')).json.error.code).toBe('room-closed');
  });

  it('an address where nothing is', async () => {
    const server = await testServer();
    for (const [method, path] of [
      ['GET', '/api/nothing'],
      ['GET', '/'],
      ['PUT', '/api/sessions'],
      ['POST', '/healthz'],
    ] as const) {
      const { status, json } = await http(server, method, path);
      expect([status, json.error.code]).toEqual([404, 'no-such-page']);
    }
  });
});

describe('what is not as it should be gets a clear answer over the socket', () => {
  it('at the door', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const refused = async (auth: Record<string, unknown>) =>
      (await new Screen(server, code, ana.token).connect(auth)).refused?.code;
    expect(await refused({ v: PROTOCOL_VERSION + 1 })).toBe('wrong-version');
    expect(await refused({ v: undefined })).toBe('wrong-version');
    expect(await refused({ code: NO_SUCH_CODE })).toBe('no-such-room');
    expect(await refused({ token: newToken() })).toBe('unauthorised');
    expect(await refused({ token: 7 })).toBe('malformed');
    expect(await refused({ admin: true })).toBe('malformed');
    expect(await refused({})).toBeUndefined();
  });

  it('a command that is malformed, too large, or of someone who only watches', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const id = { client: ana.client, n: 1 };
    expect(await ana.ask({ type: 'fly' }, id)).toMatchObject({
      ...id,
      ok: false,
      problem: { code: 'malformed', expected: 'command.type: one of the types of the protocol' },
    });
    expect(await ana.ask({ type: 'rename', name: 7 }, id)).toMatchObject({
      problem: { code: 'malformed', expected: 'command.name: string' },
    });
    expect(await ana.ask(undefined, id)).toMatchObject({ ...id, problem: { code: 'malformed' } });
    expect(await ana.ask({ type: 'rename', name: 'A'.repeat(40_000) }, id)).toMatchObject({
      ...id,
      problem: { code: 'too-large', expected: 32_768 },
    });
    const say = (name: string, ...rest: unknown[]) =>
      ana.socket?.emitWithAck(name as 'command', ...(rest as [never]));
    expect(await say('command')).toMatchObject({
      client: null,
      n: null,
      ok: false,
      problem: { code: 'malformed' },
    });
    expect(await say('command', 'hello')).toMatchObject({ client: null, problem: { code: 'malformed' } });
    expect(await say('dance', {})).toMatchObject({ problem: { code: 'malformed' } });
    // None of these used up the number.
    expect(await ana.ask({ type: 'stand' }, id)).toMatchObject({ ...id, ok: true });

    const wall = await display(server, code);
    expect(await wall.ask({ type: 'stand' }, id)).toMatchObject({ problem: { code: 'forbidden' } });
    const office = await new Screen(server, code, facilitatorToken).connect();
    expect(office.welcome?.you).toEqual({ kind: 'facilitator' });
    expect(await office.ask({ type: 'stand' }, id)).toMatchObject({ problem: { code: 'forbidden' } });
  });

  it('a number that is not the next', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ask = (n: number) => ana.ask({ type: 'stand' }, { client: ana.client, n });
    expect(await ask(2)).toMatchObject({
      n: 2,
      ok: false,
      problem: { code: 'out-of-order', expected: 1, found: 2 },
    });
    expect(await ask(1)).toMatchObject({ n: 1, ok: true });
    expect(await ask(2)).toMatchObject({ n: 2, ok: false, refusal: { code: 'already-a-candidate' } });
    expect(await ask(1)).toMatchObject({ problem: { code: 'out-of-order', expected: 3, found: 1 } });
    expect(await ask(4)).toMatchObject({ problem: { code: 'out-of-order', expected: 3, found: 4 } });
  });

  it('commands that come too fast', async () => {
    const server = await testServer({ limits: { commands: { burst: 2, perSecond: 0.001 } } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    await ana.does({ type: 'stand' });
    await ana.does({ type: 'decline' });
    expect(await ana.try({ type: 'stand' })).toMatchObject({
      n: 3,
      ok: false,
      problem: { code: 'too-fast' },
    });
    const body = { client: ana.client, n: 3, command: { type: 'stand' } };
    const { json } = await http(server, 'POST', `/api/rooms/${code}/commands`, { token: ana.token, body });
    expect(json).toMatchObject({ n: 3, problem: { code: 'too-fast' } });
  });

  it('more commands than a room can have waiting', async () => {
    const server = await testServer({ limits: { commands: many, messages: many } });
    const { code } = await openedSession(server);
    const people = [];
    for (let seat = 0; seat < 4; seat += 1) people.push(await phone(server, code, `Person ${seat}`));
    const answers = await Promise.all(
      people.flatMap((one) =>
        Array.from({ length: 30 }, (_, index) =>
          one.ask({ type: 'stand' }, { client: one.client, n: index + 1 }),
        ),
      ),
    );
    const overloaded = answers.filter(
      (answer) => 'problem' in answer && answer.problem.code === 'overloaded',
    );
    expect(answers).toHaveLength(120);
    expect(overloaded.length).toBeGreaterThan(0);
    // Whatever was not overloaded was answered by the rules or in order; the first came through.
    expect(answers[0]).toMatchObject({ n: 1, ok: true });
    expect((await people[0]?.log())?.view?.candidates).toContainEqual(
      expect.objectContaining({ participant: people[0]?.id }),
    );
  });

  it('a closed room: everything can be read and nothing done', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    await http(server, 'POST', `/api/rooms/${code}/close`, { token: facilitatorToken });
    expect(await ana.try({ type: 'stand' })).toMatchObject({ ok: false, refusal: { code: 'room-closed' } });
    expect((await ana.log()).view?.stage).toBe('closed');
    const again = await new Screen(server, code, ana.token).connect();
    expect(again.now.stage).toBe('closed');
  });

  it('a seat that was taken away or left', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    const removed = await http(server, 'DELETE', `/api/rooms/${code}/participants/${ana.id}`, {
      token: facilitatorToken,
    });
    expect(removed.status).toBe(200);
    await ana.until(() => ana.socket?.connected === false);
    expect(ana.gone).toEqual({ why: 'removed' });
    expect((await http(server, 'GET', `/api/rooms/${code}/log`, { token: ana.token })).json.error.code).toBe(
      'gone',
    );
    expect((await new Screen(server, code, ana.token).connect()).refused?.code).toBe('gone');
    const back = await http(server, 'POST', `/api/rooms/${code}/join`, {
      body: { name: 'Ana', token: ana.token },
    });
    expect([back.status, back.json.error.code]).toEqual([410, 'gone']);
    const command = { client: ana.client, n: 1, command: { type: 'stand' } };
    const said = await http(server, 'POST', `/api/rooms/${code}/commands`, {
      token: ana.token,
      body: command,
    });
    expect(said.json.error.code).toBe('gone');

    expect(await ben.try({ type: 'leave' })).toMatchObject({ ok: true });
    await ben.until(() => ben.socket?.connected === false);
    expect(ben.gone).toEqual({ why: 'left' });
    const unknown = await http(server, 'DELETE', `/api/rooms/${code}/participants/nobody`, {
      token: facilitatorToken,
    });
    expect(unknown.json.error.code).toBe('no-such-participant');
  });
});
