import { describe, expect, test } from 'vitest';
import { deadlineOf, MAX_EXTENSION, MAX_TURN_TIME, MIN_TURN_TIME } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import { anaHasTheFloor, closed, discussion, floorOpen, handBack, readyToPlay } from './testing/scenes.ts';

const SECOND = 1_000;
const setTime = (turnTime: number | null) => ({ type: 'set-turn-time', turnTime }) as const;
const extend = (by: number, holder = 'ana') => ({ type: 'extend-turn', by, holder }) as const;
const giveAna = by('nora', { type: 'give-floor', to: 'ana', from: null });
const deadline = deadlineOf(given(anaHasTheFloor).room) ?? 0;

describe('deadlines', () => {
  test('[D9] a deadline that passes ends nothing: Ana speaks on, and the whole of it is counted', () => {
    given(anaHasTheFloor)
      .when('ana', { type: 'write-note', text: 'And one thing more.' }, { after: 300 * SECOND })
      .thenRecorded({ type: 'note-written' })
      .when('ana', handBack)
      .thenRecorded({ type: 'turn-ended', holder: 'ana', spoken: 301 * SECOND }, { type: 'turn-started' });
  });

  test('[D10] Nora extends from the deadline, or from now when it has passed', () => {
    given(anaHasTheFloor)
      .when('nora', extend(30 * SECOND))
      .thenRecorded({
        type: 'turn-extended',
        holder: 'ana',
        by: 30 * SECOND,
        deadline: deadline + 30 * SECOND,
      });
    given(anaHasTheFloor)
      .when('nora', extend(30 * SECOND), { after: 150 * SECOND })
      .thenRecorded({ type: 'turn-extended', deadline: deadline + 60 * SECOND });
  });

  test('[D10] by up to ten minutes, for the holder whom she saw, where there is a deadline', () => {
    given(anaHasTheFloor).when('nora', extend(MAX_EXTENSION)).thenRecorded({ type: 'turn-extended' });
    given(anaHasTheFloor)
      .when('nora', extend(MAX_EXTENSION + 1))
      .thenRefused('bad-time');
    given(anaHasTheFloor).when('nora', extend(0)).thenRefused('bad-time');
    given(anaHasTheFloor).when('nora', extend(Number.NaN)).thenRefused('bad-time');
    given(anaHasTheFloor).when('nora', extend(SECOND, 'ben')).thenRefused('floor-moved');
    given(anaHasTheFloor).when('ana', extend(SECOND)).thenRefused('not-the-narrator');
    given(floorOpen).when('nora', extend(SECOND)).thenRefused('nobody-has-the-floor');
    given(discussion, by('nora', setTime(null)), giveAna)
      .when('nora', extend(SECOND))
      .thenRefused('no-deadline');
  });

  test('[D11] Nora sets the time of following turns; the turn under way keeps its deadline', () => {
    given(anaHasTheFloor)
      .when('nora', setTime(60 * SECOND))
      .thenRecorded({ type: 'turn-time-set', turnTime: 60 * SECOND })
      .thenRoom((room) => expect(deadlineOf(room)).toBe(deadline))
      .when('ana', handBack)
      .thenRoom((room) => {
        const turn = room.rounds[0]?.floors.discussion.turn;
        expect((turn?.deadline ?? 0) - (turn?.startedAt ?? 0)).toBe(60 * SECOND);
      });
  });

  test('[D11] without a time, turns have no deadline', () => {
    given(discussion, by('nora', setTime(null)), giveAna)
      .when('ben', { type: 'raise-hand' })
      .thenRoom((room) => expect(deadlineOf(room)).toBeNull());
  });

  test('[D11] from 15 seconds to 30 minutes, at any point until the room is closed, by Nora alone', () => {
    given(readyToPlay).when('nora', setTime(MIN_TURN_TIME)).thenRecorded({ type: 'turn-time-set' });
    given(readyToPlay).when('nora', setTime(MAX_TURN_TIME)).thenRecorded({ type: 'turn-time-set' });
    given(readyToPlay)
      .when('nora', setTime(MIN_TURN_TIME - 1))
      .thenRefused('bad-time');
    given(readyToPlay)
      .when('nora', setTime(MAX_TURN_TIME + 1))
      .thenRefused('bad-time');
    given(readyToPlay).when('ana', setTime(MIN_TURN_TIME)).thenRefused('not-the-narrator');
    given(closed).when('nora', setTime(MIN_TURN_TIME)).thenRefused('room-closed');
    given(readyToPlay)
      .when('nora', setTime(120 * SECOND))
      .thenNothing();
  });
});

describe('speaking time', () => {
  test('[D20] it is the length of one’s turns, summed over the room', () => {
    // Thirty seconds in the go-round, and twelve more on the open floor.
    given(floorOpen, giveAna)
      .when('ana', handBack, { after: 12 * SECOND })
      .thenRecorded({ type: 'turn-ended', holder: 'ana', spoken: 12 * SECOND })
      .thenRoom((room) =>
        expect(room.secrets.spoken).toEqual({ ana: 42 * SECOND, ben: 20 * SECOND, chloe: 10 * SECOND }),
      );
  });
});
