import { describe, expect, test } from 'vitest';
import {
  evolve,
  evolveView,
  initialRoom,
  type Mine,
  mineOf,
  type Recorded,
  toldOf,
  viewOf,
} from './index.ts';
import { given } from './testing/given.ts';
import { by, type History } from './testing/play.ts';
import {
  anaHasTheFloor,
  danSits,
  discussion,
  floorOpen,
  handBack,
  opened,
  proposal,
  silentBoard,
  twoSilentProposals,
  voteOpen,
  votes,
} from './testing/scenes.ts';

const noMine: Mine = { ballots: {}, silent: [], spoken: {} };
const replayed = (log: readonly Recorded[]) => log.reduce(evolve, initialRoom());

describe('what each viewer may see', () => {
  test('[X1] nothing secret is in the view that all share', () => {
    expect(viewOf(given(twoSilentProposals).room)).not.toHaveProperty('secrets');
    expect(JSON.stringify(viewOf(given(twoSilentProposals).room))).not.toContain('what we could do');
  });

  test('[X1] whoever has no seat sees the view and nothing besides', () => {
    given(voteOpen)
      .when('ana', { type: 'cast-ballot', choice: 'stop' })
      .thenSees('display', ({ mine }) => expect(mine).toEqual(noMine));
    expect(mineOf(given(opened).room, 'stranger')).toEqual(noMine);
  });

  test('[X2] Ana sees her own ballot, her own hidden proposals and her own speaking time', () => {
    given(voteOpen, votes('ben', 'stop'))
      .when('ana', { type: 'cast-ballot', choice: 'go-on' })
      .thenSees('ana', ({ mine }) =>
        expect(mine).toEqual({ ...noMine, ballots: { ana: 'go-on' }, spoken: { ana: 30_000 } }),
      );
    expect(mineOf(given(twoSilentProposals).room, 'ana').silent.map((one) => one.id)).toEqual(['a-rule']);
  });

  test('[X2] that Ana’s turn is over is told to all, how long she spoke is not', () => {
    given(anaHasTheFloor)
      .when('ana', handBack, { after: 30_000 })
      .thenSees('ben', ({ told, mine }) => {
        expect(told[0]?.event).toEqual({ type: 'turn-ended', holder: 'ana', how: 'handed-back' });
        expect(mine.spoken).not.toHaveProperty('ana');
      });
  });

  test('[X3] Nora sees everyone’s speaking time, and of ballots and hidden proposals those of seats without a device', () => {
    expect(mineOf(given(floorOpen).room, 'nora').spoken).toEqual({ ana: 30_000, ben: 20_000, chloe: 10_000 });
    given(silentBoard, danSits, by('ana', proposal('A rule')))
      .when('nora', proposal('A talk', { for: 'dan' }), { id: 'dans' })
      .thenSees('nora', ({ mine }) => expect(mine.silent.map((one) => one.id)).toEqual(['dans']));
  });

  test('[X4] what Ben was told, one after the other, is what he may see of the whole', () => {
    for (const scene of [discussion, voteOpen, twoSilentProposals]) {
      const { room, log } = given(scene);
      const seen = log.map(toldOf).reduce(evolveView, viewOf(initialRoom()));
      expect(seen).toEqual(viewOf(room));
      expect(replayed(log)).toEqual(room);
    }
  });

  test('[X5] whether Ana votes to stop or to go on, and what she proposes in silence, is told alike', () => {
    const toldAfter = (...history: History) => JSON.stringify(given(...history).log.map(toldOf));
    expect(toldAfter(voteOpen, votes('ana', 'stop'))).toBe(toldAfter(voteOpen, votes('ana', 'go-on')));
    expect(toldAfter(voteOpen, votes('ana', 'stop'))).toBe(toldAfter(voteOpen, votes('ben', 'stop')));
    const silent = (who: string, text: string) =>
      toldAfter(silentBoard, by(who, proposal(text, { levels: ['policy'] })));
    expect(silent('ana', 'A rule')).toBe(silent('ben', 'A talk'));
  });

  test('[X6] of a changed ballot a number is told, so that the numbers have no holes', () => {
    const { log } = given(voteOpen, votes('ana', 'stop'), votes('ana', 'go-on'), votes('ben', 'stop'));
    const told = log.map(toldOf);
    expect(told.map((one) => one.seq)).toEqual(log.map((_, index) => index + 1));
    expect(told.slice(-3).map((one) => one.event)).toEqual([
      { type: 'ballot-cast' },
      null,
      { type: 'ballot-cast' },
    ]);
  });
});
