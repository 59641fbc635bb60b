import { evolveView, type Told, type View } from '@reflextics/game';
import { logSchema, MAX_CATCH_UP, MAX_INSERT_LENGTH, PROTOCOL_VERSION } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { TAIL_LENGTH } from './limits.ts';
import { type AskingPhone, askingPhone } from './testing/asking-phone.ts';
import { display, phone, playedTo, Screen, seatedRoom } from './testing/phone.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';

const many = { burst: 2_000, perSecond: 100 };

const folded = (view: View, told: readonly Told[]): View => told.reduce(evolveView, view);

describe('catching up', () => {
  it('gives the same as having been there', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const early = (await ana.log()).view as View;
    const ben = await phone(server, code, 'Ben');
    await ben.does({ type: 'rename', name: 'Benjamin' });
    const seq = await ben.does({ type: 'stand' });
    await ana.reached(seq);

    const missed = await ana.log(early.seq);
    expect(missed).toMatchObject({
      v: PROTOCOL_VERSION,
      seq,
      view: null,
      you: { kind: 'participant', id: ana.id },
    });
    expect(missed.events).toEqual(ana.told.filter((told) => told.seq > early.seq));
    expect(folded(early, missed.events ?? [])).toEqual((await ana.log()).view);
    expect(folded(early, missed.events ?? [])).toEqual(ana.now);
    expect(logSchema.safeParse(missed).success).toBe(true);
  });

  it('gives the same on the line as over HTTP, to everyone their own', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    const wall = await display(server, code);
    for (const one of [nora, ana, wall]) {
      for (const after of [0, 1]) {
        const onLine = await one.socket?.emitWithAck('log', { after });
        expect({ ...onLine, now: 0 }).toEqual({ ...(await one.log(after)), now: 0 });
      }
    }
    const refused = await ana.socket?.emitWithAck('log', { after: -1 });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'malformed' } });
  });

  it('gives one connection so many whole views, and what comes after an event all the same', async () => {
    const server = await testServer({ limits: { wholeViews: { burst: 2, perSecond: 0 } } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    const asks = async ({ socket }: typeof ana, after: number) => {
      const answer = await socket?.emitWithAck('log', { after });
      return answer !== undefined && 'seq' in answer ? answer.seq : answer?.problem.code;
    };
    const { seq } = ben.now;
    expect([await asks(ana, 0), await asks(ana, seq + 7), await asks(ana, 0)]).toEqual([
      seq,
      seq,
      'too-fast',
    ]);
    expect(await asks(ana, seq)).toBe(seq);
    expect(await asks(ben, 0)).toBe(seq);
  });

  it('gives so many whole views to one token over HTTP as well, and what comes after an event all the same', async () => {
    const server = await testServer({ limits: { wholeViews: { burst: 2, perSecond: 1 / 3_600 } } });
    const { code } = await openedSession(server);
    const ana = await askingPhone(server, code, 'Ana');
    const ben = await askingPhone(server, code, 'Ben');
    const asks = async (one: AskingPhone, after: number) => {
      const { status, json, headers } = await one.request(server, { after });
      return status === 200 ? json.seq : [status, json.error.code, Number(headers.get('retry-after')) > 0];
    };
    // She looked once as she came.
    const { seq } = ben;
    expect([await asks(ana, 0), await asks(ana, 0)]).toEqual([seq, [429, 'too-fast', true]]);
    expect(await asks(ana, seq)).toBe(seq);
    expect(await asks(ben, 0)).toBe(seq);
  });

  it('has nothing to give to who has everything, and the whole view to who is elsewhere', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const { seq } = await ana.log();
    expect(await ana.log(seq)).toMatchObject({ seq, events: [], view: null });
    expect(await ana.log(seq + 7)).toMatchObject({ seq, events: null, view: { seq } });
    const { status, json } = await http(server, 'GET', `/api/rooms/${code}/log?after=-1`, {
      token: ana.token,
    });
    expect([status, json.error.code]).toEqual([400, 'malformed']);
    const worded = await http(server, 'GET', `/api/rooms/${code}/log?after=last`, { token: ana.token });
    expect(worded.json.error.code).toBe('malformed');
  });

  it('gives the whole view to who is too far behind', async () => {
    const server = await testServer({ limits: { commands: many, messages: many } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    let seq = 0;
    for (let turn = 0; turn <= MAX_CATCH_UP / 2; turn += 1) {
      await ana.does({ type: 'stand' });
      seq = await ana.does({ type: 'decline' });
    }
    expect((await ana.log(1)).view?.seq).toBe(seq);
    expect((await ana.log(seq - MAX_CATCH_UP)).events).toHaveLength(MAX_CATCH_UP);
    expect((await ana.log(seq - MAX_CATCH_UP - 1)).events).toBeNull();
    // A server that has just read the room from its log gives the same.
    await server.stop();
    const next = await testServer({ database: server.database });
    const again = new Screen(next, code, ana.token);
    expect((await again.log(seq - MAX_CATCH_UP)).events).toHaveLength(MAX_CATCH_UP);
    expect((await again.log(seq - 3)).events).toEqual(ana.told.slice(-3));
  });

  it('gives the whole view, which is counted, to who would get more text than that', async () => {
    // Over HTTP one when Ben connects, and one more.
    const wholeViews = { burst: 2, perSecond: 0 };
    const server = await testServer({ limits: { commands: many, messages: many, wholeViews } });
    const { code } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    await playedTo('action', nora, ana, ben);
    await nora.does({ type: 'go-on', from: 'action', early: false });
    await ana.does({ type: 'take-pen' });
    const seen = ana.now.seq;
    const page = 'x'.repeat(MAX_INSERT_LENGTH);
    const changes = Math.ceil(TAIL_LENGTH / page.length);
    for (let change = 0; change < changes; change += 1) {
      const { revision } = ana.now.summary;
      const remove = change === 0 ? 0 : page.length;
      await ana.does({ type: 'write-summary', revision, at: 0, remove, insert: page });
    }
    const { seq } = ana.now;
    expect((await ben.log(seen)).view).toEqual(ana.now);
    expect((await ben.log(seq - 10)).events).toHaveLength(10);
    const asks = (after: number) => ben.socket?.emitWithAck('log', { after });
    expect(await asks(seen)).toMatchObject({ seq, events: null });
    expect(await asks(seen)).toMatchObject({ seq, events: null });
    expect(await asks(seen)).toMatchObject({ ok: false, problem: { code: 'too-fast' } });
    expect(await asks(seq - 10)).toMatchObject({ seq, view: null });
  });

  it('is the same for a display, without what belongs to a person', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { ana } = await seatedRoom(server, code);
    const wall = await display(server, code);
    const shown = await wall.log();
    expect(shown).toMatchObject({ you: { kind: 'display' }, mine: null, view: { seq: ana.now.seq } });
    expect(shown.view).toEqual((await ana.log()).view);
    expect(wall.bytes).not.toContain('["mine"');
  });

  it('works by HTTP alone: who asks is present, and hears of everything', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    ben.socket?.close();
    const { present } = await ben.log();
    expect(present).toEqual(expect.arrayContaining([ana.id, ben.id]));
    const body = { client: ben.client, n: 1, command: { type: 'stand' } };
    const { json } = await http(server, 'POST', `/api/rooms/${code}/commands`, { token: ben.token, body });
    await ana.reached(json.seq);
    expect((await ben.log(json.seq - 1)).events).toMatchObject([{ event: { type: 'candidate-stood' } }]);
  });
});
