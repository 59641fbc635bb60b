import { describe, expect, it } from 'vitest';
import { newId, newToken } from './secrets.ts';
import { phone, Screen, seatedRoom } from './testing/phone.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';

describe('a command happens once', () => {
  it('an answer that was lost comes again, and nothing happens twice', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora } = await seatedRoom(server, code);
    const id = { client: newId(), n: 1 };
    const command = { type: 'seat-player', name: 'Dan' };
    // As if the line broke before the answer came: nobody waits for it.
    nora.socket?.emit('command', { ...id, command } as never, () => undefined);
    await nora.until(() => nora.now.participants.some(({ name }) => name === 'Dan'));
    nora.socket?.close();

    const again = await new Screen(server, code, nora.token).connect();
    const first = await again.ask(command, id);
    expect(first).toMatchObject({ ...id, ok: true });
    expect(await again.ask(command, id)).toEqual(first);
    const { view } = await again.log();
    expect(view?.participants.filter(({ name }) => name === 'Dan')).toHaveLength(1);
  });

  it('is answered on the connection that it came by before its events are told there', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    // Ben's go along with hers, so that many share a write and a telling.
    const both: Promise<number>[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      both.push(ana.does({ type: 'stand' }), ben.does({ type: 'stand' }));
      const seqs = await Promise.all(both.splice(0));
      for (const [who, seq] of [
        [ana, seqs[0]],
        [ben, seqs[1]],
      ] as const) {
        const answered = who.bytes.indexOf(`"ok":true,"seq":${seq}}`);
        const told = who.bytes.indexOf(`{"seq":${seq},"at"`);
        expect([seq, answered > 0, told > answered]).toEqual([seq, true, true]);
      }
      await Promise.all([ana.does({ type: 'decline' }), ben.does({ type: 'decline' })]);
    }
  });

  it('a refusal is an answer too, and comes again', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const id = { client: newId(), n: 1 };
    const refused = await ana.ask({ type: 'start-round' }, id);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'no-narrator' } });
    expect(await ana.ask({ type: 'start-round' }, id)).toEqual(refused);
    expect(await ana.ask({ type: 'stand' }, { ...id, n: 2 })).toMatchObject({ ok: true });
  });

  it('over the socket and over HTTP it is the same command', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const message = { client: newId(), n: 1, command: { type: 'rename', name: 'Anna' } };
    const post = () =>
      http(server, 'POST', `/api/rooms/${code}/commands`, { token: ana.token, body: message });
    const { status, json } = await post();
    expect([status, json.ok]).toEqual([200, true]);
    expect(await ana.ask(message.command, message)).toEqual(json);
    await ana.reached(json.seq);
    expect(ana.told.filter(({ event }) => event?.type === 'participant-renamed')).toHaveLength(1);
  });

  it('sent twice at once, it still happens once', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora } = await seatedRoom(server, code);
    const id = { client: newId(), n: 1 };
    const command = { type: 'seat-player', name: 'Dan' };
    const body = { ...id, command };
    const [one, two, three] = await Promise.all([
      nora.ask(command, id),
      nora.ask(command, id),
      http(server, 'POST', `/api/rooms/${code}/commands`, { token: nora.token, body }),
    ]);
    expect(one).toEqual(two);
    expect(three.json).toEqual(one);
    expect((await nora.log()).view?.participants).toHaveLength(4);
  });

  it('each page has an outbox of its own', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    expect(await ana.ask({ type: 'stand' }, { client: newId(), n: 1 })).toMatchObject({ ok: true });
    expect(await ana.ask({ type: 'decline' }, { client: newId(), n: 1 })).toMatchObject({ ok: true });
  });

  it('a client that asked for no acknowledgement is answered all the same', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const id = { client: newId(), n: 1 };
    const answered = new Promise((resolve) => ana.socket?.once('answer', resolve));
    ana.socket?.emit('command', { ...id, command: { type: 'stand' } } as never, undefined as never);
    expect(await answered).toMatchObject({ ...id, ok: true });
  });
});

describe('a seat is taken once', () => {
  it('a join that is repeated with the same token gives the same seat', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const token = newToken();
    const join = (name = 'Ana') => http(server, 'POST', `/api/rooms/${code}/join`, { body: { name, token } });
    const first = await join();
    expect(first.status).toBe(201);
    const second = await join();
    expect([second.status, second.json.participant]).toEqual([200, first.json.participant]);
    expect((await join('Someone else')).json.participant).toBe(first.json.participant);
    const ana = await new Screen(server, code, token).connect();
    expect(ana.now.participants.map(({ name }) => name)).toEqual(['Ana']);
  });

  it('even when it comes twice at once', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const token = newToken();
    const body = { name: 'Ana', token };
    const both = await Promise.all(
      [1, 2, 3].map(() => http(server, 'POST', `/api/rooms/${code}/join`, { body })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(both.map(({ json }) => json.participant)).size).toBe(1);
  });

  it('a token opens one thing only', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const other = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const body = { name: 'Ana', token: ana.token };
    const elsewhere = await http(server, 'POST', `/api/rooms/${other.code}/join`, { body });
    expect([elsewhere.status, elsewhere.json.error.code]).toEqual([401, 'unauthorised']);
    const shown = await http(server, 'POST', `/api/rooms/${code}/displays`, { body: { token: ana.token } });
    expect(shown.json.error.code).toBe('unauthorised');
  });
});
