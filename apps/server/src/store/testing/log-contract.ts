import type { Refusal } from '@reflextics/game';
import { OUTBOXES_PER_PARTICIPANT } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { Unstorable } from '../errors.ts';
import type { Store } from '../types.ts';
import { aProposal, hashOf, joined, MONDAY, noteOf, recorded, writing } from './a-session.ts';
import { openRoom, openRooms } from './opened-store.ts';

const REFUSAL: Refusal = { code: 'not-your-floor', message: 'You do not have the floor.' };

/** The part of the store's contract that the promise rests on: what is appended, once, and what is answered. */
export function logContract(store: () => Store): void {
  describe('the log', () => {
    it('gives events back as they were written, after a seq, in order and at most so many', async () => {
      const room = await openRoom(store(), 'log');
      const events = ['one', 'two', 'three'].map((text) => noteOf('ana', text));
      expect(await store().append(writing(room, 1, events))).toEqual({ kind: 'stored' });
      expect(await store().read(room, 1, 10)).toEqual(recorded(1, events));
      expect(await store().read(room, 2, 1)).toEqual(recorded(1, events).slice(1, 2));
      expect(await store().read(room, 4, 10)).toEqual([]);
      expect(await store().room(room)).toMatchObject({ seq: 4, lastAt: MONDAY + 4000 });
    });

    it('keeps every text to the letter, also half a character and what no column takes', async () => {
      const room = await openRoom(store(), 'letters');
      const texts = ['Ana said “no” \\ \n\t', 'γνώμη, părere', '🙂'.charAt(1), 'a\u0000b', '{"a":[1]}', ' '];
      await store().append(
        writing(
          room,
          1,
          texts.map((text) => noteOf('ana', text)),
        ),
      );
      const stored = await store().read(room, 1, 10);
      expect(stored.map(({ event }) => 'text' in event && event.text)).toEqual(texts);
      const proposal = aProposal('odd', 'ana', { text: 'a\u0000b🙂'.slice(0, -1) });
      expect(await store().append(writing(room, 7, [{ type: 'proposal-submitted', proposal }]))).toEqual({
        kind: 'stored',
      });
      expect(await store().read(room, 7, 1)).toEqual(recorded(7, [{ type: 'proposal-submitted', proposal }]));
    });

    it('refuses events that are not numbered on from where they were decided', async () => {
      const room = await openRoom(store(), 'holes');
      const write = { ...writing(room, 1, []), events: recorded(2, [noteOf('ana', 'late')]) };
      await expect(store().append(write)).rejects.toThrow(Unstorable);
      expect((await store().room(room))?.seq).toBe(1);
    });

    it('stores nothing of a write that was decided on an older room, and says where the room is', async () => {
      const room = await openRoom(store(), 'stale');
      await store().append(writing(room, 1, [noteOf('ana', 'first')]));
      const late = writing(room, 1, [joined('ben', 'Ben')], {
        answers: [{ participantId: 'ben', client: 'page', n: 1, answer: { ok: true, seq: 2 } }],
        newcomer: { participantId: 'ben', tokenHash: hashOf('Ben of stale') },
      });
      expect(await store().append(late)).toEqual({ kind: 'conflict', seq: 2 });
      expect(await store().read(room, 1, 10)).toEqual(recorded(1, [noteOf('ana', 'first')]));
      expect(await store().lastAnswer(room, 'ben', 'page')).toBeNull();
      expect(await store().accessByToken(hashOf('Ben of stale'))).toBeNull();
      expect(await store().append(writing(room, 5, [noteOf('ana', 'ahead')]))).toEqual({
        kind: 'conflict',
        seq: 2,
      });
    });

    it('of many writes decided on the same room stores exactly one', async () => {
      const room = await openRoom(store(), 'race');
      const writes = Array.from({ length: 20 }, (_, index) =>
        writing(room, 1, [noteOf('ana', `try ${index}`)]),
      );
      const appended = await Promise.all(writes.map((write) => store().append(write)));
      expect(appended.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
      expect(appended.filter(({ kind }) => kind === 'conflict')).toHaveLength(19);
      expect(await store().read(room, 1, 30)).toHaveLength(1);
    });

    it('knows nothing of a room that is gone', async () => {
      expect(await store().append(writing('nowhere', 0, [noteOf('ana', 'hello')]))).toEqual({ kind: 'gone' });
      expect(await store().read('nowhere', 0, 10)).toEqual([]);
    });

    it('keeps nothing at all of a write that it refuses, however many events it has', async () => {
      const room = await openRoom(store(), 'refused');
      const write = writing(
        room,
        1,
        [
          joined('ben', 'Ben'),
          { type: 'proposal-submitted', proposal: aProposal('refused', 'ben') },
          noteOf('ben', 'hello'),
        ],
        {
          answers: [{ participantId: 'ben', client: 'page', n: 1, answer: { ok: true, seq: 4 } }],
          newcomer: { participantId: 'nobody', tokenHash: hashOf('nobody of refused') },
        },
      );
      await expect(store().append(write)).rejects.toThrow(Unstorable);
      expect(await store().read(room, 1, 10)).toEqual([]);
      expect(await store().lastAnswer(room, 'ben', 'page')).toBeNull();
      expect(await store().roomsOf('refused')).toMatchObject([{ seq: 1, proposals: 0 }]);
      // The seat and the number are free as before.
      expect(
        await store().append({
          ...write,
          newcomer: { participantId: 'ben', tokenHash: hashOf('Ben of refused') },
        }),
      ).toEqual({ kind: 'stored' });
      expect(await store().roomsOf('refused')).toMatchObject([{ seq: 4, proposals: 1 }]);
    });

    it('does not let one room’s write harm the others of its batch', async () => {
      const [one, two, three] = (await openRooms(store(), 'neighbours', 3)) as [string, string, string];
      // A token for a seat that nobody joined: the database refuses it.
      const bad = writing(two, 1, [noteOf('ana', 'x')], {
        newcomer: { participantId: 'nobody', tokenHash: hashOf('nobody of neighbours') },
      });
      const done = await Promise.allSettled([
        store().append(writing(one, 1, [noteOf('ana', 'x')])),
        store().append(bad),
        store().append(writing(three, 1, [noteOf('ana', 'x')])),
      ]);
      expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(done[1]).toMatchObject({ reason: expect.any(Unstorable) });
      expect((await store().room(two))?.seq).toBe(1);
      expect((await store().room(three))?.seq).toBe(2);
    });
  });

  describe('answers', () => {
    it('remembers the last answer to each page, a refusal too', async () => {
      const room = await openRoom(store(), 'answers');
      const asked = { participantId: 'ana', client: 'phone' };
      expect(await store().lastAnswer(room, 'ana', 'phone')).toBeNull();
      await store().append(
        writing(room, 1, [noteOf('ana', 'hello')], {
          answers: [{ ...asked, n: 1, answer: { ok: true, seq: 2 } }],
        }),
      );
      expect(await store().lastAnswer(room, 'ana', 'phone')).toEqual({ n: 1, answer: { ok: true, seq: 2 } });
      const refused = { ok: false, refusal: REFUSAL } as const;
      const refusal = (expected: number) =>
        store().append(writing(room, expected, [], { answers: [{ ...asked, n: 2, answer: refused }] }));
      // It has no events, and yet it is right only of the room that it was decided on.
      expect(await refusal(1)).toEqual({ kind: 'conflict', seq: 2 });
      expect(await refusal(2)).toEqual({ kind: 'stored' });
      expect(await store().lastAnswer(room, 'ana', 'phone')).toEqual({ n: 2, answer: refused });
      expect(await store().lastAnswer(room, 'ana', 'laptop')).toBeNull();
      expect(await store().lastAnswer(room, 'ben', 'phone')).toBeNull();
      expect((await store().room(room))?.seq).toBe(2);
    });

    it('forgets those of a person’s pages that were longest without an answer, once there are too many', async () => {
      const room = await openRoom(store(), 'pages');
      const pages = Array.from({ length: OUTBOXES_PER_PARTICIPANT }, (_, page) => `page-${page}`);
      const answered = (participantId: string, client: string, n: number, seq: number) =>
        store().append(
          writing(room, seq - 1, [noteOf(participantId, client)], {
            answers: [{ participantId, client, n, answer: { ok: true, seq } }],
          }),
        );
      let seq = 2;
      await answered('ben', 'page-of-ben', 1, seq);
      for (const page of pages) {
        seq += 1;
        await answered('ana', page, 1, seq);
      }
      // The first page is still in use.
      await answered('ana', 'page-0', 2, seq + 1);
      expect(await store().lastAnswer(room, 'ana', 'one-more')).toBeNull();
      await answered('ana', 'one-more', 1, seq + 2);
      for (const page of [...pages.slice(2), 'one-more']) {
        expect([page, await store().lastAnswer(room, 'ana', page)]).toMatchObject([page, { n: 1 }]);
      }
      expect(await store().lastAnswer(room, 'ana', 'page-0')).toMatchObject({ n: 2 });
      expect(await store().lastAnswer(room, 'ben', 'page-of-ben')).toMatchObject({ n: 1 });
      expect(await store().lastAnswer(room, 'ana', 'page-1')).toBeNull();
    });

    it('stores no second answer to the same command, and none of its events', async () => {
      const room = await openRoom(store(), 'repeats');
      const answer = (n: number, seq: number) => ({
        answers: [{ participantId: 'ana', client: 'phone', n, answer: { ok: true, seq } as const }],
      });
      await store().append(writing(room, 1, [noteOf('ana', 'hello')], answer(1, 2)));
      expect(await store().append(writing(room, 2, [noteOf('ana', 'hello')], answer(1, 3)))).toEqual({
        kind: 'answered',
        last: { n: 1, answer: { ok: true, seq: 2 } },
      });
      expect((await store().room(room))?.seq).toBe(2);
    });

    it('stores several answers with one write, or where one of them was given before, nothing of it', async () => {
      const room = await openRoom(store(), 'together');
      const to = (participantId: string, n: number, seq: number) => ({
        participantId,
        client: 'phone',
        n,
        answer: { ok: true, seq } as const,
      });
      const events = [noteOf('ana', 'hello'), noteOf('ben', 'good morning')];
      const both = writing(room, 1, events, { answers: [to('ana', 1, 2), to('ben', 1, 3)] });
      expect(await store().append(both)).toEqual({ kind: 'stored' });
      expect(await store().lastAnswer(room, 'ana', 'phone')).toEqual({ n: 1, answer: { ok: true, seq: 2 } });
      expect(await store().lastAnswer(room, 'ben', 'phone')).toEqual({ n: 1, answer: { ok: true, seq: 3 } });

      const oneAgain = writing(room, 3, events, { answers: [to('ana', 2, 4), to('ben', 1, 5)] });
      expect(await store().append(oneAgain)).toEqual({
        kind: 'answered',
        last: { n: 1, answer: { ok: true, seq: 3 } },
      });
      expect(await store().lastAnswer(room, 'ana', 'phone')).toMatchObject({ n: 1 });
      expect((await store().room(room))?.seq).toBe(3);
    });

    it('of many refusals of the same command at once stores one', async () => {
      const room = await openRoom(store(), 'refusals');
      const refusals = Array.from({ length: 8 }, () => ({
        ...writing(room, 1, []),
        answers: [
          {
            participantId: 'ana',
            client: 'phone',
            n: 1,
            answer: { ok: false, refusal: REFUSAL } as const,
          },
        ],
      }));
      const appended = await Promise.all(refusals.map((write) => store().append(write)));
      expect(appended.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
      expect(appended.filter(({ kind }) => kind === 'answered')).toHaveLength(7);
    });
  });
}
