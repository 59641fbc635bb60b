import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  A_DECK,
  aProposal,
  aRoom,
  aSession,
  DAY,
  hashOf,
  joined,
  MONDAY,
  noteOf,
  recorded,
  SETTINGS,
  writing,
} from './testing/a-session.ts';
import { logContract } from './testing/log-contract.ts';
import { freshCode, type OpenedStore, openRoom, openRooms } from './testing/opened-store.ts';
import { seatCodeContract } from './testing/seat-code-contract.ts';
import type { Store } from './types.ts';

/** What every store has to do, whatever it stands on. */
export function storeContract(name: string, open: () => Promise<Pick<OpenedStore, 'store' | 'close'>>): void {
  describe(name, () => {
    let store: Store;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await open());
    });
    afterAll(() => close());

    describe('sessions and rooms', () => {
      it('gives a session back as it was opened, by its id and by its facilitator', async () => {
        const { rooms, facilitatorTokenHash, ...session } = aSession('told', {
          callLink: 'https://call.example/tuesday',
          supportLine: '116 123',
          settings: { ...SETTINGS, turnTime: null },
          rooms: [aRoom('told-1', freshCode())],
        });
        expect(await store.openSession({ ...session, rooms, facilitatorTokenHash })).toBe('stored');
        expect(await store.session('told')).toEqual(session);
        expect(await store.sessionByFacilitator(facilitatorTokenHash)).toEqual(session);
        expect(await store.session('another')).toBeNull();
        expect(await store.sessionByFacilitator(hashOf('a stranger'))).toBeNull();
        expect(await store.sealOf('told')).toMatch(/.{16,}/);
        expect(await store.sealOf('another')).toBeNull();
      });

      it('opens rooms with their first events and finds them by code and by id', async () => {
        const codes = [freshCode(), freshCode()] as const;
        await store.openSession(
          aSession('two', {
            rooms: [aRoom('two-b', codes[0]), aRoom('two-a', codes[1], { createdAt: MONDAY + 1 })],
          }),
        );
        const first = {
          id: 'two-b',
          sessionId: 'two',
          code: codes[0],
          createdAt: MONDAY,
          seq: 1,
          lastAt: MONDAY,
        };
        expect(await store.roomByCode(codes[0])).toEqual(first);
        expect(await store.room('two-b')).toEqual(first);
        expect((await store.roomsOf('two')).map(({ id }) => id)).toEqual(['two-b', 'two-a']);
        expect(await store.read('two-b', 0, 10)).toEqual(aRoom('two-b', codes[0]).events);
        expect(await store.roomByCode('ZZZZZZ')).toBeNull();
        expect(await store.room('two-c')).toBeNull();
      });

      it('tells how far the logs of several rooms have come, and which are no more', async () => {
        const [one, two] = (await openRooms(store, 'heads', 2)) as [string, string];
        await store.append(writing(two, 1, [noteOf('ana', 'one'), noteOf('ana', 'two')]));
        expect(await store.heads([one, two, 'never'])).toEqual(
          new Map([
            [one, 1],
            [two, 3],
          ]),
        );
        await store.deleteSession('heads');
        expect(await store.heads([one, two])).toEqual(new Map());
        expect(await store.heads([])).toEqual(new Map());
      });

      it('opens nothing when a code is taken', async () => {
        const [room] = await openRooms(store, 'first');
        const taken = (await store.room(room ?? ''))?.code ?? '';
        const rooms = [aRoom('second-1', freshCode()), aRoom('second-2', taken)];
        expect(await store.openSession(aSession('second', { rooms }))).toBe('code-taken');
        expect(await store.session('second')).toBeNull();
        expect(await store.room('second-1')).toBeNull();
        expect(await store.addRoom('first', aRoom('first-2', taken), 9)).toBe('code-taken');
      });

      it('adds a room to a session, and none to one that is gone', async () => {
        await openRoom(store, 'growing');
        expect(await store.addRoom('growing', aRoom('growing-2', freshCode()), 9)).toBe('stored');
        expect((await store.roomsOf('growing')).map(({ id }) => id)).toEqual(['growing-1', 'growing-2']);
        expect(await store.addRoom('never', aRoom('never-1', freshCode()), 9)).toBe('gone');
      });

      it('adds no more rooms than a session may have, also when asked for many at once', async () => {
        await openRoom(store, 'bounded');
        const add = (number: number) => store.addRoom('bounded', aRoom(`bounded-${number}`, freshCode()), 3);
        const added = await Promise.all([2, 3, 4, 5].map(add));
        expect(added.sort()).toEqual(['full', 'full', 'stored', 'stored']);
        expect(await store.roomsOf('bounded')).toHaveLength(3);
      });
    });

    describe('the deck of a session', () => {
      it('is nothing until it is changed, and then as it was last changed', async () => {
        await openRoom(store, 'decked');
        expect(await store.sessionDeck('decked')).toBeNull();
        expect(await store.setSessionDeck('decked', A_DECK, 0)).toBe('stored');
        expect(await store.sessionDeck('decked')).toEqual({ version: 1, deck: A_DECK });
        const fewer = { ...A_DECK, situations: [] };
        expect(await store.setSessionDeck('decked', fewer, 1)).toBe('stored');
        expect(await store.sessionDeck('decked')).toEqual({ version: 2, deck: fewer });
      });

      it('is not changed by who saw an older one', async () => {
        await openRoom(store, 'seen');
        await store.setSessionDeck('seen', A_DECK, 0);
        expect(await store.setSessionDeck('seen', { ...A_DECK, name: 'Late' }, 0)).toBe('conflict');
        expect(await store.setSessionDeck('seen', { ...A_DECK, name: 'Early' }, 2)).toBe('conflict');
        expect(await store.sessionDeck('seen')).toEqual({ version: 1, deck: A_DECK });
      });

      it('is changed by one of many who change it at once', async () => {
        await openRoom(store, 'crowded');
        const change = (number: number) =>
          store.setSessionDeck('crowded', { ...A_DECK, name: `Number ${number}` }, 0);
        expect((await Promise.all([1, 2, 3, 4].map(change))).sort()).toEqual([
          'conflict',
          'conflict',
          'conflict',
          'stored',
        ]);
      });

      it('keeps readable what was taken out and is open, once', async () => {
        await openRoom(store, 'opened');
        const { situations } = A_DECK;
        const fewer = { ...A_DECK, situations: [] };
        await store.setSessionDeck('opened', fewer, 0);
        await store.keepReadable('opened', { situations, resources: A_DECK.resources });
        const deck = { ...fewer, retired: { situations, resources: [] } };
        expect(await store.sessionDeck('opened')).toEqual({ version: 2, deck });
        await store.keepReadable('opened', { situations, resources: [] });
        expect(await store.sessionDeck('opened')).toEqual({ version: 2, deck });
      });

      it('goes with its session, and nobody gives one to a session that is gone', async () => {
        await openRoom(store, 'undecked');
        await store.setSessionDeck('undecked', A_DECK, 0);
        await store.deleteSession('undecked');
        expect(await store.sessionDeck('undecked')).toBeNull();
        expect(await store.setSessionDeck('undecked', A_DECK, 1)).toBe('gone');
      });
    });

    logContract(() => store);

    describe('names', () => {
      it('fills in the name that a person goes by now', async () => {
        const room = await openRoom(store, 'names');
        await store.append(writing(room, 1, [joined('ana', 'Ana'), joined('ben', 'Ben', 1)]));
        await store.append(
          writing(room, 3, [{ type: 'participant-renamed', participant: 'ana', name: 'Annie' }]),
        );
        expect((await store.read(room, 1, 10)).map(({ event }) => 'name' in event && event.name)).toEqual([
          'Annie',
          'Ben',
          'Annie',
        ]);
      });

      it('reads an erased name as empty and leaves the log whole', async () => {
        const room = await openRoom(store, 'erased');
        await store.append(writing(room, 1, [joined('ana', 'Ana'), joined('ben', 'Ben', 1)]));
        await store.eraseName(room, 'ana');
        expect(await store.read(room, 1, 10)).toEqual(
          recorded(1, [joined('ana', ''), joined('ben', 'Ben', 1)]),
        );
      });
    });

    describe('tokens', () => {
      it('opens a seat with the token it was joined with, until it is taken away', async () => {
        const room = await openRoom(store, 'seats');
        const tokenHash = hashOf('Ana of seats');
        expect(await store.accessByToken(tokenHash)).toBeNull();
        await store.append(
          writing(room, 1, [joined('ana', 'Ana')], { newcomer: { participantId: 'ana', tokenHash } }),
        );
        const access = { kind: 'participant', roomId: room, participantId: 'ana', revoked: false };
        expect(await store.accessByToken(tokenHash)).toEqual(access);
        const left = { type: 'participant-left', participant: 'ana', removed: true } as const;
        await store.append(writing(room, 2, [left], { revoke: ['ana'] }));
        expect(await store.accessByToken(tokenHash)).toEqual({ ...access, revoked: true });
      });

      it('gives no second seat for a token, here or in another room', async () => {
        const [one, two] = (await openRooms(store, 'twice', 2)) as [string, string];
        const newcomer = { participantId: 'ana', tokenHash: hashOf('Ana of twice') };
        const join = (room: string, expected: number) =>
          store.append(writing(room, expected, [joined('ana', 'Ana')], { newcomer }));
        const both = await Promise.all([join(one, 1), join(two, 1)]);
        expect(both.map(({ kind }) => kind).sort()).toEqual(['stored', 'token-taken']);
        expect(await join(one, 2)).toEqual({ kind: 'token-taken' });
      });

      it('lets a display look on, however often it asks', async () => {
        const room = await openRoom(store, 'displays');
        const tokenHash = hashOf('the projector');
        expect(await store.addDisplay(room, tokenHash, 9)).toBe('stored');
        expect(await store.addDisplay(room, tokenHash, 9)).toBe('stored');
        expect(await store.accessByToken(tokenHash)).toEqual({
          kind: 'display',
          roomId: room,
          participantId: null,
          revoked: false,
        });
        const other = await openRoom(store, 'other-displays');
        expect(await store.addDisplay(other, tokenHash, 9)).toBe('token-taken');
        expect(await store.addDisplay('nowhere', hashOf('a lost projector'), 9)).toBe('gone');
      });
    });

    describe('displays', () => {
      it('are no more in a room than may be, also when many come at once; those that are there come again', async () => {
        const [room, next] = (await openRooms(store, 'walls', 2)) as [string, string];
        const walls = [1, 2, 3, 4, 5].map((wall) => hashOf(`wall ${wall}`));
        const added = await Promise.all(walls.map((wall) => store.addDisplay(room, wall, 2)));
        expect([...added].sort()).toEqual(['full', 'full', 'full', 'stored', 'stored']);
        const there = walls[added.indexOf('stored')] ?? '';
        expect(await store.addDisplay(room, there, 2)).toBe('stored');
        const away = walls[added.indexOf('full')] ?? '';
        expect(await store.accessByToken(away)).toBeNull();
        expect(await store.addDisplay(next, away, 2)).toBe('stored');
      });
    });

    describe('deletion', () => {
      it('takes a session with everything in it and leaves the others', async () => {
        const rooms = await openRooms(store, 'deleted', 2);
        const kept = await openRoom(store, 'kept');
        await store.append(
          writing(rooms[0] ?? '', 1, [joined('ana', 'Ana')], {
            newcomer: { participantId: 'ana', tokenHash: hashOf('Ana of deleted') },
          }),
        );
        expect((await store.deleteSession('deleted')).sort()).toEqual(rooms);
        expect(await store.session('deleted')).toBeNull();
        expect(await store.room(rooms[0] ?? '')).toBeNull();
        expect(await store.read(rooms[0] ?? '', 0, 10)).toEqual([]);
        expect(await store.accessByToken(hashOf('Ana of deleted'))).toBeNull();
        expect(await store.append(writing(rooms[1] ?? '', 1, [noteOf('ana', 'late')]))).toEqual({
          kind: 'gone',
        });
        expect(await store.deleteSession('deleted')).toEqual([]);
        expect(await store.room(kept)).not.toBeNull();
      });

      it('purges the sessions whose time is over, however many, and no other', async () => {
        const long = 45;
        for (let index = 0; index < long; index++) {
          const rooms = [aRoom(`due-${index}`, freshCode())];
          await store.openSession(aSession(`due-${index}`, { rooms, purgeAt: MONDAY + DAY }));
        }
        const kept = aSession('not-due', {
          rooms: [aRoom('not-due', freshCode())],
          purgeAt: MONDAY + DAY + 1,
        });
        await store.openSession(kept);
        expect(await store.purgeDue(MONDAY + DAY)).toHaveLength(long);
        expect(await store.session('due-7')).toBeNull();
        expect(await store.session('not-due')).not.toBeNull();
        expect(await store.purgeDue(MONDAY + DAY)).toEqual([]);
      });
    });

    seatCodeContract(() => store);

    describe('proposals', () => {
      it('counts those that stand and that everyone may see', async () => {
        const room = await openRoom(store, 'counts');
        await store.append(
          writing(room, 1, [
            { type: 'proposal-submitted', proposal: aProposal('p1', 'ana') },
            { type: 'proposal-submitted', proposal: aProposal('p2', 'ana') },
            { type: 'silent-proposal-submitted', proposal: aProposal('p3', 'ben') },
            { type: 'proposal-withdrawn', proposal: 'p2' },
          ]),
        );
        expect(await store.roomsOf('counts')).toMatchObject([{ id: room, seq: 5, proposals: 1 }]);
      });
    });

    it('tells the time and that it is well', async () => {
      const before = await store.now();
      expect(Number.isSafeInteger(before)).toBe(true);
      expect(await store.now()).toBeGreaterThanOrEqual(before);
      expect(await store.check()).toEqual({ database: true, migrations: true, durable: true });
    });
  });
}
