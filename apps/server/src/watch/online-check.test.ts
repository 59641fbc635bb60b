import { type Event, initialRoom, type Recorded, type Room } from '@reflextics/game';
import { describe, expect, it, vi } from 'vitest';
import { onServer } from '../../../../tests/database/test-database.ts';
import { CHECK_EVERY, TAIL_LENGTH } from '../limits.ts';
import type { LiveRoom } from '../live/live-room.ts';
import { RoomState } from '../live/room-state.ts';
import { openLog } from '../log.ts';
import { askingPhone } from '../testing/asking-phone.ts';
import { phone, Screen, seatedRoom } from '../testing/phone.ts';
import { afterwards, http, openedSession, type TestServer, testServer } from '../testing/test-server.ts';
import { NEVER, twoServers } from '../testing/two-servers.ts';
import { checkOnline } from './online-check.ts';

const inMemory = (server: TestServer) => {
  const [room] = server.app.rooms.inMemory();
  if (room === undefined) throw new Error('expected a room in memory, found none');
  return room;
};

/** Memory as no event ever made it. */
function tamper(server: TestServer, wrong: (room: Room) => Room): void {
  const { state } = inMemory(server);
  const right = state.room;
  state.becomes(new RoomState(wrong(right), []));
}

const fatal = (server: TestServer) =>
  server
    .logged()
    .split('\n')
    .filter((line) => line.includes('"level":60'));

describe('a room in memory is compared with its log', () => {
  it('and is the same after a game, a rename and a removal', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    await ben.does({ type: 'rename', name: 'Benjamin\u0000 \ud800' });
    await nora.does({ type: 'start-round' });
    await nora.does({ type: 'draw-situation', again: false });
    await nora.does({ type: 'go-on', from: 'situation', early: false });
    await nora.does({ type: 'give-floor', to: ana.id, from: null });
    await ana.does({ type: 'write-note', text: 'half \ud83d of a character' });
    await http(server, 'DELETE', `/api/rooms/${code}/participants/${ben.id}`, { token: facilitatorToken });
    expect(await server.app.checkNext()).toBe('same');
    expect(fatal(server)).toEqual([]);
    expect(await figure(server, 'rooms_checked_total')).toBe(1);
    expect(await figure(server, 'rooms_diverged_total')).toBe(0);
  });

  it('each in its turn', async () => {
    const server = await testServer();
    const { rooms } = await openedSession(server, { rooms: 3 });
    expect(await server.app.checkNext()).toBe('skipped');
    for (const { code } of rooms) await phone(server, code, 'Ana');
    const byId = server.app.rooms.inMemory().toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const [, second] = byId;
    if (second === undefined) throw new Error('expected three rooms');
    const right = second.state.room;
    second.state.becomes(new RoomState({ ...right, locked: !right.locked }, []));
    expect([
      await server.app.checkNext(),
      await server.app.checkNext(),
      await server.app.checkNext(),
    ]).toEqual(['same', 'mended', 'same']);
    expect(await server.app.checkNext()).toBe('same');
  });

  it('where it differs that is said as loudly as can be, memory is mended, and everyone gets the room anew', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    const right = inMemory(server).state.room;
    tamper(server, (room) => ({ ...room, locked: true, stage: 'closed' }));
    const misled = await new Screen(server, code, ana.token).connect();
    expect(misled.now.stage).toBe('closed');

    expect(await server.app.checkNext()).toBe('mended');
    expect(inMemory(server).state.room).toEqual(right);
    const [said, ...more] = fatal(server).map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(said).toMatchObject({
      room: inMemory(server).id,
      msg: expect.stringContaining('differed from its log'),
    });
    expect(JSON.stringify(said)).not.toMatch(/Nora|Ana|Ben/);
    expect(await figure(server, 'rooms_diverged_total')).toBe(1);

    for (const screen of [nora, ana, misled]) await screen.until(() => screen.socket?.connected === false);
    expect(ana.comeBack?.in).toBeGreaterThan(5_000);
    // Also one whose view ends where the right one does is given the whole of it.
    await misled.connect();
    expect(misled.now.stage).toBe('lobby');
    await nora.connect();
    await nora.does({ type: 'start-round' });
    expect(await server.app.checkNext()).toBe('same');
  });

  it('and is right on another server too, and for whom no WebSocket reaches', async () => {
    const { one, two } = await twoServers();
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await askingPhone(one, code, 'Ben');
    await ana.reached(ben.seq);
    tamper(one, (room) => ({ ...room, stage: 'closed' }));
    const misled = await new Screen(one, code, ana.token).connect();
    expect((await ben.look(one)).seq).toBe(misled.now.seq);
    const bens = ben.hears(one);
    await expect.poll(() => one.app.held.count, { timeout: NEVER }).toBe(1);

    expect(await one.app.checkNext()).toBe('mended');
    expect((await bens).view?.stage).toBe('lobby');
    await misled.until(() => misled.disconnected !== null);
    expect(misled.comeBack).toMatchObject({ whole: true });
    const elsewhere = new Screen(two, code, ana.token);
    elsewhere.view = misled.view;
    expect((await elsewhere.connect()).now.stage).toBe('lobby');
  });

  it('half-open, seed 7: another server that stores between two looks makes no difference of them', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const { rooms, meters } = server.app;
    const room = inMemory(server);
    const elsewhere = async () => {
      const { store } = server;
      const event = {
        seq: room.state.seq + 1,
        at: room.state.lastAt,
        event: { type: 'room-locked' },
      } as const;
      await store.append({ roomId: room.id, expected: room.state.seq, events: [event], answers: [] });
    };
    let reads = 0;
    // The first finds memory behind, so that it looks again while nothing happens here; then something happens elsewhere.
    const { next, stop } = checkOnline({
      store: {
        heads: (ids) => server.store.heads(ids),
        async read(...asked) {
          reads += 1;
          if (reads <= 2) await elsewhere();
          return server.store.read(...asked);
        },
      },
      rooms,
      meters,
      log: openLog('trace', { write: (line) => void said.push(line) }),
    });
    const said: string[] = [];
    afterwards(async () => stop());
    expect(await next()).toBe('same');
    expect(reads).toBe(2);
    expect(said).toEqual([]);
    await ana.reached(room.state.seq);
    expect(ana.comeBack).toBeNull();
  });

  it('6100007: a rename that another server stores between two looks makes none either', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const { rooms, meters } = server.app;
    const room = inMemory(server);
    const elsewhere = async (name: string) => {
      const event = { type: 'participant-renamed', participant: ana.id, name } as const;
      const events = [{ seq: room.state.seq + 1, at: room.state.lastAt, event }];
      await server.store.append({ roomId: room.id, expected: room.state.seq, events, answers: [] });
    };
    const names = ['Anna', 'Annie'];
    const said: string[] = [];
    const { next, stop } = checkOnline({
      store: {
        heads: (ids) => server.store.heads(ids),
        async read(...asked) {
          const name = names.shift();
          if (name !== undefined) await elsewhere(name);
          return server.store.read(...asked);
        },
      },
      rooms,
      meters,
      log: openLog('trace', { write: (line) => void said.push(line) }),
    });
    afterwards(async () => stop());
    expect(await next()).toBe('skipped');
    await ana.until(() => ana.now.participants[0]?.name === 'Annie');
    expect(await next()).toBe('same');
    expect(said).toEqual([]);
  });

  it('and is the same where names of now leave place for fewer of the last events', async () => {
    const renamed = (name: string): Event => ({ type: 'participant-renamed', participant: 'ana', name });
    const text = (length: number): Event => ({
      type: 'summary-written',
      revision: 0,
      at: 0,
      remove: 0,
      insert: 'x'.repeat(length),
    });
    const logOf = (name: string, insert: number): Recorded[] =>
      [renamed(name), renamed('Anastasia'), text(insert)].map((event, index) => ({
        seq: index + 1,
        at: 1,
        event,
      }));
    // As much as just fits, under the name of then.
    let insert = TAIL_LENGTH;
    while (new RoomState(initialRoom(), logOf('Ana', insert)).tail.length < 3) insert -= 1;
    const state = new RoomState(initialRoom(), logOf('Ana', insert));
    const log = logOf('Anastasia', insert);
    expect(new RoomState(initialRoom(), log).tail).toHaveLength(2);
    const room = { id: 'room', state } as unknown as LiveRoom;
    const { next, stop } = checkOnline({
      store: { heads: async () => new Map(), read: async (_room, after) => log.slice(after) },
      rooms: { inMemory: () => [room], holds: () => true },
      meters: { checked: () => undefined },
      log: openLog('silent'),
    });
    afterwards(async () => stop());
    expect(await next()).toBe('same');
  });

  it('every so often by itself, until the server stops', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    afterwards(async () => void vi.useRealTimers());
    const inMemory = vi.fn(() => []);
    const { stop } = checkOnline({
      store: { heads: async () => new Map(), read: async () => [] },
      rooms: { inMemory, holds: () => true },
      meters: { checked: () => undefined },
      log: openLog('silent'),
    });
    expect(inMemory).not.toHaveBeenCalled();
    vi.advanceTimersByTime(CHECK_EVERY);
    expect(inMemory).toHaveBeenCalledOnce();
    stop();
    vi.advanceTimersByTime(CHECK_EVERY * 10);
    expect(inMemory).toHaveBeenCalledOnce();
  });

  it('also where it believes what never happened, or what was told is not what is in the log', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const { state } = inMemory(server);
    const invented = { seq: state.seq + 1, at: state.lastAt, event: { type: 'room-locked' } } as const;
    state.take([invented]);
    expect(await server.app.checkNext()).toBe('mended');
    expect(state.seq).toBe(2);
    await ana.connect();
    await ana.does({ type: 'stand' });
    await onServer(`UPDATE event SET at = at - interval '1 hour' WHERE seq = 3`, server.database.url);
    expect(await server.app.checkNext()).toBe('mended');
    expect(await server.app.checkNext()).toBe('same');
  });
});

async function figure(server: TestServer, name: string): Promise<number> {
  const { body } = await http(server, 'GET', '/metrics');
  return Number(new RegExp(`^reflextics_${name} (\\d+)$`, 'm').exec(body)?.[1]);
}
