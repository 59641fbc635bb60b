import { describe, expect, test } from 'vitest';
import { MAX_PROPOSAL_DETAIL_LENGTH, MAX_PROPOSAL_LENGTH, MAX_PROPOSALS_EACH, type Room } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  action,
  anaHasThePen,
  boardByTurns,
  ended,
  goesOn,
  handBack,
  proposal,
  proposes,
  twoProposals,
} from './testing/scenes.ts';

const proposalsIn = (room: Room) => room.rounds[0]?.board.proposals;
const edit = (id: string, text: string, levels: readonly ('individual' | 'team' | 'policy')[] = ['team']) =>
  ({ type: 'edit-proposal', proposal: id, text, levels, whoDecides: null, firstStep: null }) as const;
const move = (id: string, levels: readonly ('individual' | 'team' | 'policy')[]) =>
  ({ type: 'move-proposal', proposal: id, levels }) as const;
const withdraw = (id: string) => ({ type: 'withdraw-proposal', proposal: id }) as const;
const back = (id: string) => ({ type: 'back-proposal', proposal: id }) as const;
const stopBacking = (id: string) => ({ type: 'stop-backing', proposal: id }) as const;
const merge = (into: string, ...from: string[]) => ({ type: 'merge-proposals', into, from }) as const;
const merged = [twoProposals, by('nora', merge('a-rule', 'a-talk'))];

describe('levels and ways of proposing', () => {
  test('[B1] Nora shows a level on every screen, which counts as explained, and takes it off', () => {
    given(action)
      .when('nora', { type: 'show-level', level: 'team' })
      .thenRecorded({ type: 'level-shown', level: 'team' })
      .when('nora', { type: 'show-level', level: null })
      .thenRecorded({ type: 'level-shown', level: null })
      .thenRoom((room) =>
        expect(room.rounds[0]?.board).toMatchObject({ shownLevel: null, explained: ['team'] }),
      );
    given(action).when('ana', { type: 'show-level', level: 'team' }).thenRefused('not-the-narrator');
    given(ended).when('nora', { type: 'show-level', level: 'team' }).thenRefused('wrong-stage');
  });

  test('[B2] a board begins open, and Nora sets another way', () => {
    expect(given(action).room.rounds[0]?.board.mode).toBe('open');
    given(action)
      .when('nora', { type: 'set-board-mode', mode: 'silent' })
      .thenRecorded({ type: 'board-mode-set', mode: 'silent' });
    given(action).when('nora', { type: 'set-board-mode', mode: 'open' }).thenNothing();
    given(action).when('ana', { type: 'set-board-mode', mode: 'silent' }).thenRefused('not-the-narrator');
  });

  test('[B5] by turns a go-round starts, and only the holder proposes', () => {
    given(action)
      .when('nora', { type: 'set-board-mode', mode: 'by-turns' })
      .thenRecorded(
        { type: 'board-mode-set', mode: 'by-turns' },
        { type: 'go-round-started', goRound: 1, toSpeak: ['ana', 'ben', 'chloe'] },
      );
    const anasTurn = [boardByTurns, by('nora', { type: 'give-floor', to: 'ana', from: null })];
    given(boardByTurns).when('ana', proposal('A rule')).thenRefused('not-your-floor');
    given(...anasTurn)
      .when('ben', proposal('A talk'))
      .thenRefused('not-your-floor');
    given(...anasTurn)
      .when('ana', proposal('A rule'))
      .thenRecorded({ type: 'proposal-submitted' });
    given(...anasTurn)
      .when('ana', handBack)
      .thenRecorded({ type: 'turn-ended' }, { type: 'turn-started', holder: 'ben' });
  });

  test('[B5] leaving it opens the floor', () => {
    given(boardByTurns)
      .when('nora', { type: 'set-board-mode', mode: 'open' })
      .thenRoom((room) => expect(room.rounds[0]?.floors.action).toMatchObject({ mode: 'open', toSpeak: [] }));
  });
});

describe('proposing', () => {
  test('[B3] Ana proposes in few words, with who can decide and a first step', () => {
    given(action)
      .when(
        'ana',
        proposal(' A rule for notebooks ', { whoDecides: ' The team ', firstStep: 'Ask on Monday' }),
        { id: 'a-rule' },
      )
      .thenRecorded({
        type: 'proposal-submitted',
        proposal: {
          id: 'a-rule',
          round: 1,
          authors: ['ana'],
          levels: ['team'],
          text: 'A rule for notebooks',
          whoDecides: 'The team',
          firstStep: 'Ask on Monday',
          backers: [],
          state: 'standing',
          mergedInto: null,
          aloud: false,
          at: expect.any(Number),
        },
      });
  });

  test('[B3] the words and details have their bounds', () => {
    given(action).when('ana', proposal(' ')).thenRefused('text-empty');
    given(action)
      .when('ana', proposal('x'.repeat(MAX_PROPOSAL_LENGTH + 1)))
      .thenRefused('text-too-long');
    const long = 'x'.repeat(MAX_PROPOSAL_DETAIL_LENGTH + 1);
    given(action)
      .when('ana', proposal('A rule', { whoDecides: long }))
      .thenRefused('text-too-long');
    given(action)
      .when('ana', proposal('A rule', { firstStep: long }))
      .thenRefused('text-too-long');
  });

  test('[B4] a proposal is on one or several of the chosen levels, once each', () => {
    given(action)
      .when('ana', proposal('A rule', { levels: [] }))
      .thenRefused('no-levels');
    given(action, by('ben', { type: 'choose-levels', levels: ['team', 'policy'] }))
      .when('ana', proposal('A rule', { levels: ['individual'] }))
      .thenRefused('level-not-chosen');
    given(action)
      .when('ana', proposal('A rule', { levels: ['policy', 'team', 'policy'] }))
      .thenRoom((room) =>
        expect([...(proposalsIn(room)?.[0]?.levels ?? [])].sort()).toEqual(['policy', 'team']),
      );
  });

  test('[B4] a level that the proposal is already on may stay when the group no longer chooses it', () => {
    const narrowed = [
      action,
      proposes('ana', 'a-rule'),
      by('ben', { type: 'choose-levels', levels: ['policy'] }),
    ];
    given(...narrowed)
      .when('ana', edit('a-rule', 'A better rule'))
      .thenRecorded({ type: 'proposal-edited', levels: ['team'] });
    given(...narrowed)
      .when('ana', move('a-rule', ['individual']))
      .thenRefused('level-not-chosen');
  });

  test('[B13] fifty proposals in a round are enough for one person', () => {
    const fifty = Array.from({ length: MAX_PROPOSALS_EACH }, (_, index) =>
      proposes('ana', `proposal-${index}`),
    );
    given(action, fifty).when('ana', proposal('One more')).thenRefused('too-many');
    given(action, fifty).when('ben', proposal('One more')).thenRecorded({ type: 'proposal-submitted' });
  });

  test('[B14] Nora enters Ben’s slip of paper: he is its author, and it is marked as said aloud', () => {
    given(action)
      .when('nora', proposal('A rule', { for: 'ben' }))
      .thenRoom((room) => {
        expect(proposalsIn(room)).toMatchObject([{ authors: ['ben'], text: 'A rule', aloud: true }]);
      });
  });

  test('[B14] What Nora entered is Ben’s to change and to withdraw, and not hers', () => {
    const entered = given(action).when('nora', proposal('A rule', { for: 'ben' }));
    const id = proposalsIn(entered.room)?.[0]?.id ?? '';
    entered.when('nora', edit(id, 'Another rule')).thenRefused('not-yours');
    entered.when('nora', withdraw(id)).thenRefused('not-yours');
    entered.when('ben', edit(id, 'A better rule')).thenRecorded({ type: 'proposal-edited' });
  });

  test('[B14] only Nora does, for a player, on an open board', () => {
    given(action)
      .when('ana', proposal('A rule', { for: 'ben' }))
      .thenRefused('not-your-seat');
    given(action)
      .when('nora', proposal('A rule', { for: 'nora' }))
      .thenRefused('not-your-seat');
    given(action)
      .when('nora', proposal('A rule', { for: 'nobody' }))
      .thenRefused('not-your-seat');
    given(action, by('nora', { type: 'set-board-mode', mode: 'by-turns' }))
      .when('nora', proposal('A rule', { for: 'ben' }))
      .thenRefused('not-your-seat');
  });
});

describe('changing a proposal', () => {
  test('[B8] Ana edits and moves her own', () => {
    given(twoProposals)
      .when('ana', edit('a-rule', 'A better rule', ['policy']))
      .thenRecorded({
        type: 'proposal-edited',
        proposal: 'a-rule',
        text: 'A better rule',
        levels: ['policy'],
      })
      .when('ana', move('a-rule', ['individual', 'team']))
      .thenRecorded({ type: 'proposal-moved', proposal: 'a-rule', levels: ['individual', 'team'] })
      .thenRoom((room) =>
        expect(proposalsIn(room)?.[0]).toMatchObject({
          text: 'A better rule',
          levels: ['individual', 'team'],
        }),
      );
  });

  test('[B8] nobody else’s, none that is not there, none withdrawn, and only in step action', () => {
    given(twoProposals).when('ben', edit('a-rule', 'Mine')).thenRefused('not-yours');
    given(twoProposals)
      .when('nora', move('a-rule', ['policy']))
      .thenRefused('not-yours');
    given(twoProposals).when('ana', edit('nothing', 'Mine')).thenRefused('no-such-proposal');
    given(twoProposals, by('ana', withdraw('a-rule')))
      .when('ana', edit('a-rule', 'Back'))
      .thenRefused('no-such-proposal');
    given(ended).when('ana', edit('a-rule', 'Late')).thenRefused('wrong-stage');
  });

  test('[B8] edited to what it was already, nothing changes', () => {
    given(twoProposals).when('ana', edit('a-rule', 'a-rule: what we could do')).thenNothing();
    given(twoProposals)
      .when('ana', move('a-rule', ['team']))
      .thenNothing();
  });

  test('[B9] Ana withdraws her own; its words stay in the room', () => {
    given(twoProposals)
      .when('ana', withdraw('a-rule'))
      .thenRecorded({ type: 'proposal-withdrawn', proposal: 'a-rule' })
      .thenRoom((room) =>
        expect(proposalsIn(room)?.[0]).toMatchObject({
          state: 'withdrawn',
          text: 'a-rule: what we could do',
        }),
      );
    given(twoProposals).when('ben', withdraw('a-rule')).thenRefused('not-yours');
    given(twoProposals).when('ana', withdraw('nothing')).thenRefused('no-such-proposal');
  });

  test('[B9] what became Ana’s and Ben’s in common neither withdraws alone', () => {
    given(...merged)
      .when('ana', withdraw('a-rule'))
      .thenRefused('shared-proposal');
    given(...merged)
      .when('ben', withdraw('a-rule'))
      .thenRefused('shared-proposal');
    given(...merged)
      .when('ben', edit('a-rule', 'Ours'))
      .thenRecorded({ type: 'proposal-edited', text: 'Ours' });
  });
});

describe('backing and merging', () => {
  test('[B10] Ben backs Ana’s proposal once; Ana does not back her own', () => {
    given(twoProposals)
      .when('ben', back('a-rule'))
      .thenRecorded({ type: 'proposal-backed', proposal: 'a-rule', by: 'ben', aloud: false })
      .when('ben', back('a-rule'))
      .thenRefused('already-backed')
      .when('ana', back('a-rule'))
      .thenRefused('own-proposal');
    given(twoProposals).when('nora', back('a-rule')).thenRefused('not-a-player');
    given(twoProposals).when('ben', back('nothing')).thenRefused('no-such-proposal');
  });

  test('[B11] Ben stops backing what he backs', () => {
    given(twoProposals, by('ben', back('a-rule')))
      .when('ben', stopBacking('a-rule'))
      .thenRecorded({ type: 'backing-stopped', proposal: 'a-rule', by: 'ben' })
      .when('ben', stopBacking('a-rule'))
      .thenRefused('not-backed');
    given(twoProposals).when('ben', stopBacking('nothing')).thenRefused('no-such-proposal');
  });

  test('[B12] Nora merges Ben’s into Ana’s: it keeps its text, and all authors and backers', () => {
    given(twoProposals, by('chloe', back('a-talk')), by('ben', back('a-rule')))
      .when('nora', merge('a-rule', 'a-talk'))
      .thenRecorded({ type: 'proposals-merged', into: 'a-rule', from: ['a-talk'] })
      .thenRoom((room) =>
        expect(proposalsIn(room)).toMatchObject([
          {
            id: 'a-rule',
            authors: ['ana', 'ben'],
            backers: ['chloe'],
            state: 'standing',
            text: 'a-rule: what we could do',
          },
          {
            id: 'a-talk',
            authors: ['ben'],
            state: 'merged',
            mergedInto: 'a-rule',
            text: 'a-talk: what we could do',
          },
        ]),
      );
  });

  test('[B12] two different ones that stand are merged, by Nora alone', () => {
    given(twoProposals).when('nora', merge('a-rule')).thenRefused('nothing-to-merge');
    given(twoProposals).when('nora', merge('a-rule', 'a-rule')).thenRefused('nothing-to-merge');
    given(twoProposals).when('nora', merge('a-rule', 'nothing')).thenRefused('no-such-proposal');
    given(...merged)
      .when('nora', merge('a-rule', 'a-talk'))
      .thenRefused('no-such-proposal');
    given(twoProposals).when('ana', merge('a-rule', 'a-talk')).thenRefused('not-the-narrator');
  });

  test('[E8, B13] a second round begins with an empty board; the pen stays with Ana', () => {
    given(anaHasThePen)
      .when('nora', { type: 'start-round' })
      .thenRoom((room) => {
        expect(room.rounds[1]?.board.proposals).toEqual([]);
        expect(proposalsIn(room)).toHaveLength(2);
        expect(room.summary.scribe).toBe('ana');
      });
    expect(given(action, goesOn('action')).room.stage).toBe('end');
  });
});
