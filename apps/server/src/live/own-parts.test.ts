import { initialRoom, type Recorded } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import { BEGINNINGS } from '../../../../tests/simulation/beginnings.ts';
import { OwnParts } from './own-parts.ts';
import { RoomState } from './room-state.ts';

/** Nora has opened a vote, and nobody has voted. */
const voteOpen = BEGINNINGS.find((log) => log.at(-1)?.event.type === 'vote-opened') ?? [];
const next = voteOpen.length + 1;
const at = voteOpen.at(-1)?.at ?? 0;
const cast: Recorded = {
  seq: next,
  at,
  event: { type: 'ballot-cast', participant: 'ana', choice: 'stop', aloud: false },
};
const closed: Recorded = {
  seq: next + 1,
  at,
  event: {
    type: 'vote-closed',
    counts: { goOn: 0, stop: 1, talkFirst: 0 },
    voters: 3,
    aloud: 0,
    outcome: 'stop',
  },
};

function anaAndBen(): OwnParts {
  const parts = new OwnParts(new RoomState(initialRoom(), voteOpen));
  parts.met('ana');
  parts.met('ben');
  return parts;
}

describe('a person’s own part', () => {
  it('is told to them alone, and once', () => {
    const parts = anaAndBen();
    parts.take([cast], 'at-once');
    expect(parts.news()).toMatchObject([['ana', { asOf: next, mine: { ballots: { ana: 'stop' } } }]]);
    expect(parts.news()).toEqual([]);
  });

  it('that changed and changed back since the log was last read is told all the same', () => {
    const parts = anaAndBen();
    // Another server may have told Ana of her ballot before this one read that the vote is over.
    parts.take([cast, closed], 'one-by-one');
    expect(parts.news()).toMatchObject([['ana', { asOf: next + 1, mine: { ballots: {} } }]]);
  });

  it('is not told to who has no seat any more', () => {
    const parts = anaAndBen();
    parts.take([cast], 'at-once');
    parts.forget('ana');
    expect(parts.news()).toEqual([]);
  });
});
