import { describe, expect, it } from 'vitest';
import { onServer } from '../../../tests/database/test-database.ts';
import { newId, newToken } from './secrets.ts';
import { lossyLine } from './store/testing/lossy-line.ts';
import { Diary } from './testing/diary.ts';
import { type Phone, phone, Screen } from './testing/phone.ts';
import { afterwards, http, openedSession, testServer } from './testing/test-server.ts';
import { deaf, losingHints, NEVER, tellingRestored, twoServers } from './testing/two-servers.ts';

/** Nothing but the bus can bring the news. */
const NO_POLL = { headsEvery: NEVER };
/** Nothing but asking at the door can bring the news. */
const DEAF = { limits: NO_POLL, busThrough: losingHints };

const same = (one: Screen, other: Screen) => expect(one.now).toEqual(other.now);

describe('what one server stored, the other tells', () => {
  it('at once, without anyone asking it for anything', async () => {
    const { one, two } = await twoServers({ limits: NO_POLL });
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    await ana.until(() => ana.now.participants.length === 2);
    await ben.reached(await ana.does({ type: 'stand' }));
    await ana.reached(await ben.does({ type: 'approve', participant: ana.id }));
    same(ana, ben);
    expect(ana.now.candidates).toMatchObject([{ participant: ana.id, approvals: [ben.id] }]);
  });

  it('a moment later where the hint was lost', async () => {
    const { one, two } = await twoServers({ limits: { headsEvery: 50 }, busThrough: losingHints });
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    await ben.reached(await ana.does({ type: 'stand' }));
    await ana.reached(await ben.does({ type: 'stand' }));
    same(ana, ben);
  });

  it('again after the database ended the connections that carry hints', async () => {
    const restored = new Diary<'restored'>();
    const { one, two } = await twoServers({ limits: NO_POLL, busThrough: tellingRestored(restored) });
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    await onServer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'reflextics-wire'`,
      one.database.url,
    );
    await restored.until((times) => times.length === 2);
    await ben.reached(await ana.does({ type: 'stand' }));
    await ana.reached(await ben.does({ type: 'stand' }));
  });

  it('and what came while it was cut off, once it is back', async () => {
    const one = await testServer({ limits: NO_POLL });
    const line = await lossyLine(one.database.url);
    afterwards(() => line.close());
    const two = await testServer({ limits: NO_POLL, database: one.database, through: line });
    afterwards(async () => line.down(false));
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    line.down(true);
    const seq = await ana.does({ type: 'stand' });
    line.down(false);
    await ben.reached(seq);
  });
});

describe('a person who goes from one server to the other', () => {
  it('finds her seat there though that server has heard nothing of her yet', async () => {
    const { one, two } = await twoServers(DEAF);
    const { code } = await openedSession(one);
    const ben = await phone(two, code, 'Ben');
    const ana = await phone(one, code, 'Ana');
    const there = await new Screen(two, code, ana.token).connect();
    expect(there.refused).toBeNull();
    expect(there.now.participants.map(({ name }) => name)).toEqual(['Ben', 'Ana']);
    await ben.until(() => ben.now.participants.length === 2);
  });

  it('is refused where the door was shut at the other server, of which hers has heard nothing', async () => {
    const { one, two } = await twoServers(DEAF);
    const { code, facilitatorToken } = await openedSession(one);
    await phone(two, code, 'Ben');
    const nora = await phone(one, code, 'Nora', { facilitator: facilitatorToken, asNarrator: true });
    await nora.does({ type: 'lock-room' });
    const chloe = await http(two, 'POST', `/api/rooms/${code}/join`, {
      body: { name: 'Chloé', token: newToken() },
    });
    expect([chloe.status, chloe.json.error.code]).toEqual([409, 'room-locked']);
  });

  it('sees nothing older than what she has seen, and nothing that she did is forgotten', async () => {
    const { one, two } = await twoServers(DEAF);
    const { code } = await openedSession(one);
    await phone(two, code, 'Ben');
    const ana = await phone(one, code, 'Ana');
    const seq = await ana.does({ type: 'stand' });
    const at = new Screen(two, code, ana.token);
    expect(await at.log(seq)).toMatchObject({ seq, events: [], view: null });
    expect(await at.log(seq - 1)).toMatchObject({ seq, events: [{ seq }] });
  });

  it('is answered by the room as it is: no refusal is older than what she did before', async () => {
    const { one, two } = await twoServers(DEAF);
    const { code, facilitatorToken } = await openedSession(one);
    const ben = await phone(two, code, 'Ben');
    const ana = await phone(one, code, 'Ana');
    const client = newId();
    const at = (server: { url: string }, n: number, command: object) =>
      http(server, 'POST', `/api/rooms/${code}/commands`, {
        token: ana.token,
        body: { client, n, command },
      });
    expect((await at(one, 1, { type: 'stand' })).json.ok).toBe(true);
    expect((await at(two, 2, { type: 'decline' })).json.ok).toBe(true);
    // A refusal leaves no event behind by which the other server could know that it was given.
    expect((await at(two, 3, { type: 'decline' })).json.refusal.code).toBe('not-a-candidate');
    expect((await at(one, 3, { type: 'stand' })).json.refusal.code).toBe('not-a-candidate');
    expect((await at(one, 4, { type: 'stand' })).json.ok).toBe(true);
    expect((await at(two, 5, { type: 'stand' })).json.refusal.code).toBe('already-a-candidate');
    expect((await at(one, 6, { type: 'decline' })).json.ok).toBe(true);
    // The facilitator, who goes by whichever server takes the request.
    const narrator = await http(two, 'POST', `/api/rooms/${code}/narrator`, {
      token: facilitatorToken,
      body: { participant: ana.id },
    });
    expect(narrator.status).toBe(200);
    await ben.until(() => ben.now.narrator === ana.id);
  });

  it('over her socket, too', async () => {
    const { one, two } = await twoServers(DEAF);
    const { code } = await openedSession(one);
    const ben = await phone(two, code, 'Ben');
    const ana = await phone(one, code, 'Ana');
    await ana.does({ type: 'stand' });
    // As far as two knows there is nobody to approve of.
    expect(ben.now.candidates).toEqual([]);
    await ben.does({ type: 'approve', participant: ana.id });
    expect(ben.now.candidates).toMatchObject([{ participant: ana.id, approvals: [ben.id] }]);
  });
});

describe('a seat or a room that ends on one server', () => {
  async function elsewhere(options: Parameters<typeof twoServers>[0]) {
    const { one, two } = await twoServers(options);
    const opened = await openedSession(one);
    const ana = await phone(two, opened.code, 'Ana');
    const ben = await phone(one, opened.code, 'Ben');
    return { one, two, ana, ben, ...opened };
  }
  const cut = async (screen: Screen, why: string) => {
    await screen.until(() => screen.socket?.connected === false);
    expect(screen.gone).toEqual({ why });
  };

  it('removal cuts the person off who is connected to the other', async () => {
    const { one, two, ana, ben, code, facilitatorToken } = await elsewhere({ limits: NO_POLL });
    await http(one, 'DELETE', `/api/rooms/${code}/participants/${ana.id}`, { token: facilitatorToken });
    await cut(ana, 'removed');
    await ben.until(() => ben.now.participants.some(({ id, left }) => id === ana.id && left !== null));
    expect((await new Screen(two, code, ana.token).connect()).refused?.code).toBe('gone');
  });

  it('so does leaving by another page', async () => {
    const { one, ana, code } = await elsewhere({ limits: NO_POLL });
    const page = await new Screen(one, code, ana.token).connect();
    await page.ask({ type: 'leave' }, { client: newId(), n: 1 });
    await cut(ana, 'left');
    await cut(page, 'left');
  });

  it('deletion cuts off everyone, wherever they are', async () => {
    const { one, two, ana, ben, session, code, facilitatorToken } = await elsewhere({ limits: NO_POLL });
    await http(one, 'DELETE', `/api/sessions/${session.id}`, { token: facilitatorToken });
    await cut(ben, 'purged');
    await cut(ana, 'purged');
    expect((await new Screen(two, code, ana.token).connect()).refused?.code).toBe('no-such-room');
  });

  it('also where nobody was told of it', async () => {
    const options = { limits: { headsEvery: 50 }, busThrough: losingHints };
    const { one, ana, session, facilitatorToken } = await elsewhere(options);
    await http(one, 'DELETE', `/api/sessions/${session.id}`, { token: facilitatorToken });
    await cut(ana, 'purged');
  });

  it('and at the door, where neither word nor look has reached that server', async () => {
    const { one, two, ana, session, code, facilitatorToken } = await elsewhere(DEAF);
    await http(one, 'DELETE', `/api/sessions/${session.id}`, { token: facilitatorToken });
    const log = await http(two, 'GET', `/api/rooms/${code}/log`, { token: ana.token });
    expect(log.json.error.code).toBe('no-such-room');
    await cut(ana, 'purged');
  });
});

describe('who is here, on several servers', () => {
  const SHORT = { presenceGrace: 30, requestPresence: 30, presenceBeat: 50, presenceFade: 1_000 };
  const sees = (screen: Screen, ...people: Phone[]) =>
    screen.until(
      () => screen.present.length === people.length && people.every(({ id }) => screen.present.includes(id)),
    );

  it('is everyone who is connected to any of them', async () => {
    const { one, two } = await twoServers({ limits: SHORT });
    const { code, session, facilitatorToken } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    await sees(ana, ana, ben);
    await sees(ben, ana, ben);
    const overview = await http(two, 'GET', `/api/sessions/${session.id}`, { token: facilitatorToken });
    expect(overview.json.rooms[0].participants).toMatchObject([{ present: true }, { present: true }]);
    ben.socket?.close();
    await sees(ana, ana);
    const back = await new Screen(one, code, ben.token).connect();
    await sees(back, ana, ben);
  });

  it('counts where more than half of those present decide', async () => {
    const { one, two } = await twoServers();
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    await sees(ana, ana, ben);
    await ben.reached(await ana.does({ type: 'stand' }));
    await ben.reached(await ana.does({ type: 'approve', participant: ana.id }));
    expect(ana.now.narrator).toBeNull();
    await ben.does({ type: 'approve', participant: ana.id });
    expect(ben.now.narrator).toBe(ana.id);
  });

  it('is known to a server that is new', async () => {
    const limits = { ...SHORT, presenceBeat: NEVER, presenceFade: NEVER };
    const { one, two } = await twoServers({ limits });
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    await sees(ben, ana, ben);
    const three = await testServer({ limits, database: one.database });
    const chloe = await phone(three, code, 'Chloé');
    await sees(chloe, ana, ben, chloe);
    await sees(ana, ana, ben, chloe);
  });

  it('fades with a server that is no more', async () => {
    const { one, two } = await twoServers({ limits: SHORT });
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    await sees(ana, ana, ben);
    await two.stop();
    await sees(ana, ana);
    expect(ana.now.participants.find(({ id }) => id === ben.id)?.left).toBeNull();
  });

  it('is also told to the narrator of those who write', async () => {
    const { one, two } = await twoServers();
    const { code, facilitatorToken } = await openedSession(one);
    const nora = await phone(one, code, 'Nora', { facilitator: facilitatorToken, asNarrator: true });
    const ben = await phone(two, code, 'Ben');
    ben.socket?.emit('writing', { on: true });
    await nora.until(() => nora.writing.includes(ben.id));
    ben.socket?.emit('writing', { on: false });
    await nora.until(() => nora.writing.length === 0);
  });
});

describe('a narrator on another server', () => {
  const SHORT = {
    presenceGrace: 30,
    requestPresence: 600,
    narratorQuiet: 200,
    presenceBeat: 50,
    presenceFade: 2_000,
  };

  async function narrated() {
    const { one, two } = await twoServers({ limits: SHORT });
    const { code, facilitatorToken } = await openedSession(one);
    // The other server has the room in memory for longer than a narrator may be silent.
    const ben = await phone(two, code, 'Ben');
    const nora = await phone(one, code, 'Nora', { facilitator: facilitatorToken, asNarrator: true });
    await ben.until(() => ben.now.narrator === nora.id);
    return { one, two, code, ben, nora };
  }
  const notedAway = (screen: Screen) =>
    screen.told.filter(({ event }) => event?.type === 'narrator-went-away').length;

  it('is not missed while she is there', async () => {
    const { two, code, ben, nora } = await narrated();
    // Dan only asked once. When he has faded, a narrator whom nobody saw would have been missed three times over.
    const body = { name: 'Dan', token: newToken() };
    const dan = (await http(two, 'POST', `/api/rooms/${code}/join`, { body })).json.participant;
    await ben.until(() => ben.present.includes(dan));
    await nora.until(() => nora.present.includes(dan));
    await ben.until(() => !ben.present.includes(dan));
    await nora.until(() => !nora.present.includes(dan));
    expect(ben.now.narratorAwaySince).toBeNull();
    expect([notedAway(ben), notedAway(nora)]).toEqual([0, 0]);
  });

  it('is missed when she goes, and back wherever she comes back', async () => {
    const { two, code, ben, nora } = await narrated();
    nora.socket?.close();
    await ben.until(() => ben.now.narratorAwaySince !== null);
    await new Screen(two, code, nora.token).connect();
    await ben.until(() => ben.now.narratorAwaySince === null);
    expect(notedAway(ben)).toBe(1);
  });

  it('is not missed by a server that cannot hear of her', async () => {
    const limits = { ...SHORT, headsEvery: 20 };
    const one = await testServer({ limits });
    const two = await testServer({ limits, database: one.database, busThrough: deaf });
    const { code, facilitatorToken } = await openedSession(one);
    const nora = await phone(one, code, 'Nora', { facilitator: facilitatorToken, asNarrator: true });
    const ben = await phone(two, code, 'Ben');
    expect(ben.present).toEqual([ben.id]);
    // Dan only asked once. When he has faded, a narrator whom nobody saw would have been missed three times over.
    const body = { name: 'Dan', token: newToken() };
    const dan = (await http(two, 'POST', `/api/rooms/${code}/join`, { body })).json.participant;
    await ben.until(() => ben.present.includes(dan));
    await ben.until(() => !ben.present.includes(dan));
    expect(ben.now).toMatchObject({ narrator: nora.id, narratorAwaySince: null });
    expect(notedAway(ben)).toBe(0);
  });

  it('is not appointed by a few because the others are not heard of', async () => {
    const one = await testServer({ limits: { headsEvery: 20 } });
    const two = await testServer({ limits: { headsEvery: 20 }, database: one.database, busThrough: deaf });
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    await ben.does({ type: 'stand' });
    await ben.does({ type: 'approve', participant: ben.id });
    expect(ben.now.narrator).toBeNull();
    await ana.reached(ben.now.seq);
    await ana.does({ type: 'approve', participant: ben.id });
    expect(ana.now.narrator).toBe(ben.id);
  });

  it('is missed when her server is no more and she does not come back', async () => {
    const { one, ben } = await narrated();
    await one.stop();
    await ben.until(() => ben.now.narratorAwaySince !== null);
    expect(notedAway(ben)).toBe(1);
  });
});
