import { describe, expect, test } from 'vitest';
import {
  acceptanceOf,
  acceptedProposals,
  frameworkKind,
  MAX_CARRIED,
  MAX_PROPOSAL_DETAIL_LENGTH,
  MAX_PROPOSAL_LENGTH,
  notYetAsked,
  proposalOf,
  type Room,
} from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  action,
  answers,
  asksAbout,
  carries,
  closesConsent,
  consentClosed,
  consentOpen,
  ended,
  goesOn,
  proposes,
  twoOnTheList,
  twoProposals,
} from './testing/scenes.ts';

const carry = (proposal: string) => ({ type: 'carry-proposal', proposal }) as const;
const drop = (proposal: string) => ({ type: 'stop-carrying', proposal }) as const;
const reword = (proposal: string, text: string, more: { whoDecides?: string; firstStep?: string } = {}) =>
  ({ type: 'reword-proposal', proposal, text, whoDecides: null, firstStep: null, ...more }) as const;
const lookAgain = (on: string | null) => ({ type: 'set-look-again', on }) as const;
const onTheList = (room: Room) => acceptanceOf(room).carried.map(({ proposal }) => proposal);

describe('the list of those to be carried', () => {
  test('[A1] Ana puts her proposal on the list, Nora puts Ben’s, and everyone sees both', () => {
    given(ended)
      .when('ana', carry('a-rule'))
      .thenRecorded({ type: 'proposal-carried', proposal: 'a-rule', by: 'ana' })
      .when('nora', carry('a-talk'))
      .thenRecorded({ type: 'proposal-carried', proposal: 'a-talk', by: 'nora' })
      .thenSees('display', ({ view }) =>
        expect(view.acceptance).toEqual({
          carried: [
            { proposal: 'a-rule', by: 'ana', results: [] },
            { proposal: 'a-talk', by: 'nora', results: [] },
          ],
          open: null,
          lookAgainOn: null,
        }),
      )
      .when('ben', carry('a-rule'))
      .thenNothing();
  });

  test('[A1] not before the end, nor what does not stand', () => {
    given(twoProposals).when('ana', carry('a-rule')).thenRefused('wrong-stage');
    given(ended).when('ana', carry('nothing')).thenRefused('no-such-proposal');
    const withdrawn = [twoProposals, by('ana', { type: 'withdraw-proposal', proposal: 'a-rule' })];
    given(withdrawn, goesOn('action')).when('ben', carry('a-rule')).thenRefused('no-such-proposal');
  });

  test('[A1] it holds twenty', () => {
    const many = Array.from({ length: MAX_CARRIED + 1 }, (_, index) => `p${index}`);
    const full = [
      action,
      many.map((id) => proposes('ana', id)),
      goesOn('action'),
      many.slice(1).map((id) => carries('ben', id)),
    ];
    given(full).when('ana', carry('p0')).thenRefused('too-many');
    given(full).when('ana', carry('p1')).thenNothing();
  });

  test('[A1] what is merged or withdrawn after an undo is on it no longer', () => {
    const undone = [twoOnTheList, by('nora', { type: 'undo-go-on' })];
    given(undone)
      .when('nora', { type: 'merge-proposals', into: 'a-talk', from: ['a-rule'] })
      .thenRoom((room) => expect(onTheList(room)).toEqual(['a-talk']));
    given(undone)
      .when('ana', { type: 'withdraw-proposal', proposal: 'a-rule' })
      .thenRoom((room) => expect(onTheList(room)).toEqual(['a-talk']));
  });

  test('[A2] Nora takes one off; Ana only what she put there, as long as it has no result', () => {
    given(twoOnTheList)
      .when('nora', drop('a-rule'))
      .thenRecorded({ type: 'carrying-stopped', proposal: 'a-rule', by: 'nora' })
      .thenRoom((room) => expect(onTheList(room)).toEqual(['a-talk']))
      .when('nora', drop('a-rule'))
      .thenRefused('not-on-the-list');
    given(twoOnTheList).when('ana', drop('a-rule')).thenRecorded({ type: 'carrying-stopped', by: 'ana' });
    given(twoOnTheList).when('ana', drop('a-talk')).thenRefused('not-the-narrator');
    given(consentClosed).when('ana', drop('a-rule')).thenRefused('not-the-narrator');
  });

  test('[A3] what is asked about stays on the list, and as it is', () => {
    const ruleAsked = [twoOnTheList, asksAbout('a-rule')];
    given(ruleAsked).when('nora', drop('a-rule')).thenRefused('consent-is-open');
    given(ruleAsked).when('ana', reword('a-rule', 'Ask first')).thenRefused('consent-is-open');
    given(ruleAsked).when('nora', drop('a-talk')).thenRecorded({ type: 'carrying-stopped' });
  });
});

describe('rewording', () => {
  test('[A11] Ana rewords her own, Nora anyone’s; Ben not Ana’s', () => {
    given(consentClosed)
      .when('ana', reword('a-rule', ' Ask first. ', { whoDecides: 'The team', firstStep: 'Monday' }))
      .thenRecorded({
        type: 'proposal-reworded',
        proposal: 'a-rule',
        text: 'Ask first.',
        whoDecides: 'The team',
        firstStep: 'Monday',
        by: 'ana',
      })
      .thenRoom((room) =>
        expect(proposalOf(room, 'a-rule')).toMatchObject({ text: 'Ask first.', whoDecides: 'The team' }),
      )
      .when('ana', reword('a-rule', 'Ask first.', { whoDecides: 'The team', firstStep: 'Monday' }))
      .thenNothing();
    given(consentClosed)
      .when('nora', reword('a-rule', 'Ask first.'))
      .thenRecorded({ type: 'proposal-reworded', by: 'nora' });
    given(consentClosed).when('ben', reword('a-rule', 'Ask first.')).thenRefused('not-yours');
  });

  test('[A11] only what is on the list, at the end, within the lengths of a proposal', () => {
    given(ended).when('ana', reword('a-rule', 'Ask')).thenRefused('not-on-the-list');
    given(twoOnTheList, by('nora', { type: 'undo-go-on' }))
      .when('ana', reword('a-rule', 'Ask'))
      .thenRefused('wrong-stage');
    given(twoOnTheList).when('ana', reword('a-rule', '  ')).thenRefused('text-empty');
    given(twoOnTheList)
      .when('ana', reword('a-rule', 'x'.repeat(MAX_PROPOSAL_LENGTH + 1)))
      .thenRefused('text-too-long');
    given(twoOnTheList)
      .when('ana', reword('a-rule', 'x', { firstStep: 'x'.repeat(MAX_PROPOSAL_DETAIL_LENGTH + 1) }))
      .thenRefused('text-too-long');
  });

  test('[A7, A11] a new text waits to be asked about and keeps the old result in the log; a first step changes no result', () => {
    given(consentClosed)
      .when('nora', reword('a-talk', 'a-talk: what we could do', { firstStep: 'On Monday' }))
      .thenRoom((room) => expect(notYetAsked(room)).toEqual([]))
      .when('ana', reword('a-rule', 'Ask first.'))
      .thenRoom((room) => {
        expect(notYetAsked(room)).toEqual(['a-rule']);
        expect(acceptanceOf(room).carried[0]?.results).toHaveLength(1);
      });
  });

  test('[A11, A13] a proposal of the first round is reworded after the second', () => {
    const second = [consentClosed, secondRound];
    given(second)
      .when('ana', reword('a-rule', 'Ask first.'))
      .thenRoom((room) => {
        expect(room.rounds).toHaveLength(2);
        expect(room.rounds[0]?.board.proposals[0]?.text).toBe('Ask first.');
      });
  });
});

/** Of the theme netiquette, stopped by the vote. */
const secondRound = [
  by('nora', { type: 'start-round' }),
  by('nora', { type: 'draw-situation', again: false }),
  goesOn('situation'),
  goesOn('discussion', true),
  by('nora', { type: 'open-vote' }),
  by('ana', { type: 'cast-ballot', choice: 'stop' }),
  by('nora', { type: 'close-vote', early: true }),
  goesOn('resources'),
];

describe('the day to look again', () => {
  test('[A12] Nora sets it, changes it and takes it back; Ana does not', () => {
    given(ended)
      .when('nora', lookAgain('2026-06-01'))
      .thenRecorded({ type: 'look-again-set', on: '2026-06-01' })
      .thenSees('display', ({ view }) => expect(acceptanceOf(view).lookAgainOn).toBe('2026-06-01'))
      .when('nora', lookAgain('2026-06-01'))
      .thenNothing()
      .when('nora', lookAgain(null))
      .thenRoom((room) => expect(acceptanceOf(room).lookAgainOn).toBeNull());
    given(ended).when('ana', lookAgain('2026-06-01')).thenRefused('not-the-narrator');
    given(twoProposals).when('nora', lookAgain('2026-06-01')).thenRefused('wrong-stage');
  });

  test.each(['2026-03-01', '2026-03-02', '2028-02-29', '2031-02-28'])('[A12] %s will do', (day) => {
    given(ended).when('nora', lookAgain(day)).thenRecorded({ type: 'look-again-set', on: day });
  });

  test.each([
    '2026-02-28',
    '2026-02-30',
    '2027-02-29',
    '2026-6-1',
    '2031-04-01',
    'soon',
    '',
    '2026-06-01T00:00',
  ])('[A12] “%s” is no day from today on', (day) => {
    given(ended).when('nora', lookAgain(day)).thenRefused('bad-date');
  });
});

describe('the framework for action', () => {
  test('[A14] holds what is acceptable as it is worded now, and nothing else', () => {
    const accepted = (room: Room) => acceptedProposals(room).map(({ id }) => id);
    given(consentClosed)
      .when('nora', lookAgain(null))
      .thenNothing()
      .thenRoom((room) => expect(accepted(room)).toEqual(['a-talk']))
      .when('ben', reword('a-talk', 'Talk on Monday'))
      .thenRoom((room) => expect(accepted(room)).toEqual([]));
    expect(accepted(given(consentOpen, answers('ana', 'a-rule'), closesConsent(true)).room)).toEqual([
      'a-rule',
    ]);
  });

  test('[A14] is the group’s netiquette where all of it comes from rounds of that theme', () => {
    const { room } = given(consentClosed);
    expect(frameworkKind(room, acceptedProposals(room))).toBe('framework');
    const rounds = room.rounds.map((round) => ({ ...round, theme: 'netiquette' as const }));
    const other = { ...room, rounds };
    expect(frameworkKind(other, acceptedProposals(other))).toBe('netiquette');
    expect(frameworkKind(other, [])).toBe('framework');
  });
});
