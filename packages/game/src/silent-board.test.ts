import { describe, expect, test } from 'vitest';
import { MAX_PROPOSALS_EACH, may, viewOf } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  closesVote,
  discussion,
  goesOn,
  proposal,
  proposes,
  silentBoard,
  twoSilentProposals,
  votes,
} from './testing/scenes.ts';

const edit = (id: string) =>
  ({
    type: 'edit-proposal',
    proposal: id,
    text: 'Better',
    levels: ['policy'],
    whoDecides: null,
    firstStep: null,
  }) as const;
const withdraw = (id: string) => ({ type: 'withdraw-proposal', proposal: id }) as const;
const reveal = { type: 'reveal-proposals' } as const;
const setMode = (mode: 'open' | 'by-turns') => ({ type: 'set-board-mode', mode }) as const;

describe('a silent board', () => {
  test('[B6] Ana proposes in silence: the others see that there is one more, not what nor whose', () => {
    const outcome = given(silentBoard)
      .when('ana', proposal('A rule'), { id: 'a-rule' })
      .thenRecorded({ type: 'silent-proposal-submitted' });
    for (const who of ['ben', 'nora', 'display']) {
      outcome.thenSees(who, ({ view, mine, told }) => {
        expect(told.map((one) => one.event)).toEqual([{ type: 'silent-proposal-submitted' }]);
        expect(view.rounds[0]?.board).toMatchObject({ proposals: [], hidden: 1 });
        expect(mine.silent).toEqual([]);
      });
    }
    outcome.thenSees('ana', ({ mine }) =>
      expect(mine.silent).toMatchObject([{ id: 'a-rule', text: 'A rule' }]),
    );
  });

  test('[B6] to all others a hidden proposal does not exist, even if they knew its id', () => {
    given(twoSilentProposals).when('ben', edit('a-rule')).thenRefused('no-such-proposal');
    given(twoSilentProposals).when('ben', withdraw('a-rule')).thenRefused('no-such-proposal');
    given(twoSilentProposals)
      .when('ben', { type: 'back-proposal', proposal: 'a-rule' })
      .thenRefused('no-such-proposal');
    given(twoSilentProposals)
      .when('nora', { type: 'merge-proposals', into: 'a-rule', from: ['a-talk'] })
      .thenRefused('no-such-proposal');
  });

  test('[B6] Ana edits and withdraws hers in silence; of the edit the others are told a number only', () => {
    given(twoSilentProposals)
      .when('ana', edit('a-rule'))
      .thenRecorded({
        type: 'silent-proposal-edited',
        proposal: 'a-rule',
        text: 'Better',
        levels: ['policy'],
      })
      .thenSees('ben', ({ told }) => expect(told.map((one) => one.event)).toEqual([null]))
      .when('ana', { type: 'move-proposal', proposal: 'a-rule', levels: ['team'] })
      .thenRecorded({ type: 'silent-proposal-edited', proposal: 'a-rule', text: 'Better', levels: ['team'] })
      .when('ana', withdraw('a-rule'))
      .thenRecorded({ type: 'silent-proposal-withdrawn', proposal: 'a-rule' })
      .thenSees('ben', ({ view, told }) => {
        expect(told.map((one) => one.event)).toEqual([{ type: 'silent-proposal-withdrawn' }]);
        expect(view.rounds[0]?.board.hidden).toBe(1);
      });
  });

  test('[B8] seed 1: a narrator kept a hidden proposal from when she played, and no screen let her change it', () => {
    const anaNarrates = given(twoSilentProposals, by('nora', { type: 'hand-over-narration', to: 'ana' }));
    expect(may(viewOf(anaNarrates.room), 'ana', 'edit-proposal')).toBe(true);
    anaNarrates
      .when('ana', edit('a-rule'))
      .thenRecorded({ type: 'silent-proposal-edited', proposal: 'a-rule' });
  });

  test('[B2] with hidden proposals the board is left only by revealing', () => {
    given(twoSilentProposals).when('nora', setMode('open')).thenRefused('reveal-first');
    given(twoSilentProposals).when('nora', setMode('by-turns')).thenRefused('reveal-first');
    given(silentBoard).when('nora', setMode('open')).thenRecorded({ type: 'board-mode-set', mode: 'open' });
  });

  test('[B7] Nora reveals all at once, in the order in which they were made, and the board is open', () => {
    given(twoSilentProposals)
      .when('nora', reveal)
      .thenRecorded({ type: 'proposals-revealed' })
      .thenSees('display', ({ view }) =>
        expect(view.rounds[0]?.board).toMatchObject({
          mode: 'open',
          hidden: 0,
          proposals: [
            { id: 'a-rule', authors: ['ana'], text: 'a-rule: what we could do' },
            { id: 'a-talk', authors: ['ben'] },
          ],
        }),
      )
      .thenRoom((room) => expect(room.secrets.silent).toEqual([]))
      .when('ben', { type: 'back-proposal', proposal: 'a-rule' })
      .thenRecorded({ type: 'proposal-backed' });
  });

  test('[B7] there must be something to reveal, and Nora reveals it', () => {
    given(silentBoard).when('nora', reveal).thenRefused('nothing-to-reveal');
    given(twoSilentProposals).when('ana', reveal).thenRefused('not-the-narrator');
  });

  test('[S5, S6] undoing leads back from a silent board: the round does not stop over what is hidden there', () => {
    const undone = [silentBoard, proposes('ana', 'a-rule'), by('nora', { type: 'undo-go-on' })];
    const stopped = [
      by('nora', { type: 'open-vote' }),
      votes('ana', 'stop'),
      votes('ben', 'stop'),
      votes('chloe', 'stop'),
      closesVote(),
    ];
    given(undone, stopped).when('nora', goesOn('resources').command).thenRefused('reveal-first');
    given(undone, stopped, by('nora', reveal))
      .when('nora', goesOn('resources').command)
      .thenRecorded({ type: 'step-ended' }, { type: 'round-ended', because: 'stopped-by-vote' })
      .thenRoom((room) => expect(room.rounds[0]?.board.proposals).toMatchObject([{ id: 'a-rule' }]));
    given(discussion).when('nora', reveal).thenRefused('wrong-step');
  });

  test('[B13] fifty hidden proposals are as many as fifty seen ones', () => {
    const fifty = Array.from({ length: MAX_PROPOSALS_EACH }, (_, index) =>
      proposes('ana', `proposal-${index}`),
    );
    given(silentBoard, fifty).when('ana', proposal('One more')).thenRefused('too-many');
  });

  test('[L7] Ana leaves, and her hidden proposal is revealed with the others', () => {
    given(silentBoard, proposes('ana', 'a-rule'), by('ana', { type: 'leave' }))
      .when('nora', reveal)
      .thenSees('ben', ({ view }) =>
        expect(view.rounds[0]?.board.proposals).toMatchObject([{ id: 'a-rule', authors: ['ana'] }]),
      );
  });
});
