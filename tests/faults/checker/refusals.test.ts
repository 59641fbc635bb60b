import { describe, expect, it } from 'vitest';
import { aCardIsOpen, type Played, react, reacted } from './testing/played.ts';
import type { OpenEvent } from './words.ts';

const LOCK = { type: 'lock-room' };
const NOT_HERS = 'not-the-narrator';

/** Whatever it is that somebody does later, the log has come past what was refused before. */
function goesOn(room: Played): string[] {
  room.settled();
  room.does('ana', react('Later.'), [reacted('ana', 'Later.')]);
  return room.settled();
}

const appointed = (participant: string): OpenEvent => ({
  type: 'narrator-appointed',
  participant,
  by: 'handed-over',
});

function handsOver(room: Played, to: string): void {
  room.does('nora', { type: 'hand-over-narration', to }, [appointed(to)]);
}

describe('a refusal', () => {
  it('is found out when Nora, who narrated all the while, is told that only the narrator can do this', () => {
    const room = aCardIsOpen();
    room.refuses('nora', LOCK, NOT_HERS);
    expect(goesOn(room)).toEqual(['diverged']);
  });

  it('is none of the checker’s business when Ana, who plays, is told so', () => {
    const room = aCardIsOpen();
    room.refuses('ana', LOCK, NOT_HERS);
    expect(goesOn(room)).toEqual([]);
  });

  it('is right when Nora had handed over by then, though she asked while she narrated', () => {
    const room = aCardIsOpen();
    const after = room.history.answered;
    handsOver(room, 'ben');
    room.refuses('nora', LOCK, NOT_HERS, after);
    expect(goesOn(room)).toEqual([]);
  });

  it('is right when Nora narrated no more before she asked, and does again', () => {
    const room = aCardIsOpen();
    const after = room.history.answered;
    handsOver(room, 'ben');
    room.does('ben', { type: 'hand-over-narration', to: 'nora' }, [appointed('nora')]);
    room.refuses('nora', LOCK, NOT_HERS, after);
    expect(goesOn(room)).toEqual([]);
  });

  it('is found out when Ben had become narrator, and that had been answered, before he asked', () => {
    const room = aCardIsOpen();
    handsOver(room, 'ben');
    room.refuses('ben', LOCK, NOT_HERS);
    expect(goesOn(room)).toEqual(['diverged']);
  });

  it('may be of a moment that is past the end that was just asked for', () => {
    const room = aCardIsOpen();
    const end = room.end();
    room.history.neverAnswered('facilitator', 0, { type: 'settle-narrator', participant: 'ben' });
    const settled = room.happens({ type: 'narrator-appointed', participant: 'ben', by: 'facilitator' });
    room.refuses('nora', LOCK, NOT_HERS, end.seq);
    expect(room.settled(end)).toEqual([]);
    for (const viewer of room.screens) room.history.told(viewer, [settled]);
    expect(goesOn(room)).toEqual([]);
  });

  it('is passed over where it is not known any more how the room was when it was asked', () => {
    const room = aCardIsOpen();
    room.settled();
    room.refuses('nora', LOCK, NOT_HERS, room.last - 1);
    expect(goesOn(room)).toEqual([]);
  });

  it('is passed over where it is of a secret', () => {
    const room = aCardIsOpen();
    room.refuses('ana', { type: 'withdraw-offer', offer: 'offer-1' }, 'no-such-offer');
    expect(goesOn(room)).toEqual([]);
  });

  it('is found out when Ana has the floor and is told that she does not', () => {
    const room = aCardIsOpen();
    room.does('nora', { type: 'go-on', from: 'situation', early: false }, [
      { type: 'step-ended', step: 'situation', early: false, unheard: [] },
      { type: 'step-begun', step: 'discussion', toSpeak: ['ana', 'ben'] },
    ]);
    room.does('nora', { type: 'give-floor', to: 'ana', from: null }, [
      { type: 'turn-started', holder: 'ana', deadline: null },
    ]);
    room.refuses('ben', { type: 'hand-back' }, 'not-your-floor');
    room.settled();
    room.does('nora', LOCK, [{ type: 'room-locked' }]);
    expect(room.settled()).toEqual([]);
    room.refuses('ana', { type: 'hand-back' }, 'not-your-floor');
    room.settled();
    room.does('nora', { type: 'unlock-room' }, [{ type: 'room-unlocked' }]);
    expect(room.settled()).toEqual(['diverged']);
  });
});

describe('what became of commands', () => {
  it('is told apart: what happened, what was so already, and what was refused', () => {
    const room = aCardIsOpen();
    room.does('nora', LOCK, [{ type: 'room-locked' }]);
    room.does('nora', LOCK, []);
    room.refuses('ana', LOCK, NOT_HERS);
    expect(room.settled()).toEqual([]);
    expect(room.history.outcomes.byKind()).toMatchObject({
      'lock-room': { done: 1, nothing: 1, refused: 1 },
    });
    expect(room.history.outcomes.all).toEqual({ done: 6, nothing: 1, refused: 1 });
  });
});
