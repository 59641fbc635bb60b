import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { newToken } from './secrets.ts';
import { Phone, phone, Screen, seatedRoom } from './testing/phone.ts';
import { http, openedSession, testServer } from './testing/test-server.ts';
import { deaf, losingHints, NEVER, twoServers } from './testing/two-servers.ts';

interface At {
  url: string;
}

const codeFor = (at: At, room: string, token: string, participant?: string) =>
  http(at, 'POST', `/api/rooms/${room}/seat-codes`, {
    token,
    body: participant === undefined ? {} : { participant },
  });

const look = (at: At, room: string, seatCode: string) =>
  http(at, 'POST', `/api/rooms/${room}/seat-codes/look`, { body: { seatCode } });

const take = (at: At, room: string, seatCode: string, token = newToken()) =>
  http(at, 'POST', `/api/rooms/${room}/seat`, { body: { seatCode, token } });

describe('Ana goes on on another phone', () => {
  it('with a code from the old one: she is asked first, keeps her seat, and the old phone is signed off', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    const given = await codeFor(server, code, ana.token);
    expect(given.status).toBe(201);
    expect(given.json.seatCode).toMatch(/^[A-Z]{6}$/);

    const typed = `${given.json.seatCode.slice(0, 3)}-${given.json.seatCode.slice(3).toLowerCase()}`;
    expect((await look(server, code, typed)).json).toEqual({ participant: ana.id, name: 'Ana' });
    expect(ana.gone).toBeNull();

    const token = newToken();
    const taken = await take(server, code, typed, token);
    expect([taken.status, taken.json.participant]).toEqual([200, ana.id]);
    await ana.until(() => ana.disconnected !== null);
    expect(ana.gone).toEqual({ why: 'replaced' });
    const old = await http(server, 'GET', `/api/rooms/${code}/log`, { token: ana.token });
    expect([old.status, old.json.error.found]).toEqual([410, 'replaced']);

    const onNew = await new Phone(server, code, token, ana.id).connect();
    await onNew.does({ type: 'rename', name: 'Ana on a tablet' });
    await nora.reached(onNew.now.seq);
    expect(nora.now.participants.map(({ name }) => name)).toContain('Ana on a tablet');
    expect(nora.told.filter(({ event }) => event === null)).toHaveLength(1);
    expect(server.logged()).not.toContain(given.json.seatCode);
  });

  it('whose answer was lost asks again with the same token, and has the same seat', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const { seatCode } = (await codeFor(server, code, ana.token)).json;
    const token = newToken();
    expect((await take(server, code, seatCode, token)).status).toBe(200);
    expect((await take(server, code, seatCode, token)).json.participant).toBe(ana.id);
    // To anyone else the code is used.
    const other = await take(server, code, seatCode);
    expect([other.status, other.json.error.code]).toEqual([404, 'no-such-seat-code']);
  });

  it('asking twice at once has the one seat', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const { seatCode } = (await codeFor(server, code, ana.token)).json;
    const token = newToken();
    const asked = [take(server, code, seatCode, token), take(server, code, seatCode, token)];
    expect((await Promise.all(asked)).map(({ status, json }) => [status, json.participant])).toEqual([
      [200, ana.id],
      [200, ana.id],
    ]);
  });

  it('whose move could not be stored still has the code, and has the seat by it later', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const { seatCode } = (await codeFor(server, code, ana.token)).json;
    const token = newToken();
    // As long as somebody else has the room, nothing is stored.
    const holder = new Client({ connectionString: server.database.url });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT id FROM room FOR NO KEY UPDATE');
    expect((await take(server, code, seatCode, token)).json.error.code).toBe('unavailable');
    await holder.query('COMMIT');
    await holder.end();
    const again = await take(server, code, seatCode, token);
    expect([again.status, again.json.participant]).toEqual([200, ana.id]);
  });

  it('from one server to the other: the old phone is cut off there, and nobody else', async () => {
    const { one, two } = await twoServers();
    const { code } = await openedSession(one);
    const ana = await phone(two, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    const { seatCode } = (await codeFor(two, code, ana.token)).json;
    const token = newToken();
    expect((await take(one, code, seatCode, token)).status).toBe(200);
    await ana.until(() => ana.gone !== null);
    expect(ana.gone).toEqual({ why: 'replaced' });
    // Also on the server that hears of it last.
    expect((await new Screen(two, code, token).connect()).refused).toBeNull();
    expect(ben.gone).toBeNull();
  });

  it('and on the old phone nothing happens any more, though its server has heard nothing of it', async () => {
    const { one, two } = await twoServers({ limits: { headsEvery: NEVER }, busThrough: losingHints });
    const { code } = await openedSession(one);
    const ana = await phone(two, code, 'Ana');
    const rename = { type: 'rename', name: 'Anna' } as const;
    const seq = await ana.does(rename);
    const { seatCode } = (await codeFor(two, code, ana.token)).json;
    const token = newToken();
    expect((await take(one, code, seatCode, token)).status).toBe(200);
    expect(ana.gone).toBeNull();
    // What happened before is told again all the same.
    expect(await ana.ask(rename, { client: ana.client, n: ana.n })).toMatchObject({ ok: true, seq });
    // It is cut off before an answer.
    await expect(ana.try({ type: 'stand' })).rejects.toThrow('disconnected');
    expect(ana.gone).toEqual({ why: 'replaced' });
    const onNew = await new Phone(two, code, token, ana.id).connect();
    expect(onNew.now.candidates).toEqual([]);
    await onNew.does({ type: 'stand' });
    expect(onNew.now.candidates).toMatchObject([{ participant: ana.id }]);
  });

  it('but not once its time is over', async () => {
    const server = await testServer({ limits: { seatCodeLasts: 0 } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const { seatCode } = (await codeFor(server, code, ana.token)).json;
    expect((await look(server, code, seatCode)).json.error.code).toBe('no-such-seat-code');
    expect((await take(server, code, seatCode)).json.error.code).toBe('no-such-seat-code');
    expect(ana.gone).toBeNull();
  });

  it('and whoever guesses is stopped, for this room, while those with a token play on', async () => {
    const server = await testServer({ limits: { guesses: { burst: 3, perSecond: 0.001 } } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const { seatCode } = (await codeFor(server, code, ana.token)).json;
    for (const guess of ['AAAAAA', 'BBBBBB', 'CCCCCC'])
      expect((await take(server, code, guess)).status).toBe(404);
    const right = await take(server, code, seatCode);
    expect([right.status, right.json.error.code]).toEqual([429, 'too-many-requests']);
    expect(await ana.try({ type: 'stand' })).toMatchObject({ ok: true });
  });
});

describe('the narrator gives a code for a seat whose phone is lost', () => {
  it('and for no seat that somebody holds in their hand, neither when it is given nor when it is taken', async () => {
    const server = await testServer({ limits: { presenceGrace: 0, requestPresence: 0 } });
    const { code } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    expect((await codeFor(server, code, nora.token, ana.id)).json.error.code).toBe('forbidden');

    ana.socket?.close();
    await nora.until(() => !nora.present.includes(ana.id));
    const { seatCode } = (await codeFor(server, code, nora.token, ana.id)).json;
    const back = await new Phone(server, code, ana.token, ana.id).connect();
    await nora.until(() => nora.present.includes(ana.id));
    expect((await take(server, code, seatCode)).json.error.code).toBe('forbidden');

    back.socket?.close();
    await nora.until(() => !nora.present.includes(ana.id));
    expect((await take(server, code, seatCode)).json.participant).toBe(ana.id);
  });

  it('nor where the server cannot hear whether somebody holds it', async () => {
    const limits = { presenceGrace: 0, requestPresence: 0 };
    const one = await testServer({ limits });
    const two = await testServer({ limits, database: one.database, busThrough: deaf });
    const { code } = await openedSession(one);
    const { nora, ana } = await seatedRoom(one, code);
    expect((await codeFor(two, code, nora.token, ana.id)).json.error.code).toBe('forbidden');
    ana.socket?.close();
    await nora.until(() => !nora.present.includes(ana.id));
    const { seatCode } = (await codeFor(one, code, nora.token, ana.id)).json;
    expect((await take(two, code, seatCode)).json.error.code).toBe('forbidden');
    expect((await take(one, code, seatCode)).json.participant).toBe(ana.id);
  });

  it('and nobody else gives one for another, nor for a seat without a device', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    await nora.does({ type: 'seat-player', name: 'Dan' });
    const dan = nora.now.participants.find(({ name }) => name === 'Dan')?.id ?? '';
    for (const [token, seat] of [
      [ben.token, ana.id],
      [nora.token, dan],
      [nora.token, 'nobody'],
      [facilitatorToken, ana.id],
    ] as const) {
      const refused = await codeFor(server, code, token, seat);
      expect([refused.status, refused.json.error.code]).toEqual([403, 'forbidden']);
    }
  });
});
