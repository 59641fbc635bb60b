import { describe, expect, it } from 'vitest';
import { markOf } from './secret-marks.ts';
import { aCardIsOpen, nothingOfOnesOwn, type Played } from './testing/played.ts';
import type { ConsentResult, Proposal } from './words.ts';

const problem = markOf(1, 'ana', 7, { proposal: true });

const PROPOSAL: Proposal = {
  id: 'proposal-1',
  round: 1,
  authors: ['ben'],
  levels: ['team'],
  text: 'Ask first',
  whoDecides: null,
  firstStep: null,
  backers: [],
  state: 'standing',
  mergedInto: null,
  aloud: false,
  at: 0,
};

const RESULT: ConsentResult = {
  proposal: 'proposal-1',
  text: 'Ask first',
  voters: 2,
  answered: 1,
  aloud: 0,
  acceptable: false,
  problems: null,
  words: [problem],
};

/** Ben's proposal is on the list, and all are asked about it. */
function allAreAsked(): Played {
  const room = aCardIsOpen();
  const { text, levels, whoDecides, firstStep } = PROPOSAL;
  room.does('ben', { type: 'submit-proposal', text, levels, whoDecides, firstStep }, [
    { type: 'proposal-submitted', proposal: PROPOSAL },
  ]);
  room.does('ben', { type: 'carry-proposal', proposal: 'proposal-1' }, [
    { type: 'proposal-carried', proposal: 'proposal-1', by: 'ben' },
  ]);
  room.does('nora', { type: 'open-consent', proposals: ['proposal-1'] }, [
    { type: 'consent-opened', proposals: ['proposal-1'] },
  ]);
  return room;
}

function anaAnswers(room: Played): void {
  room.does('ana', { type: 'answer-consent', proposal: 'proposal-1', problem }, [
    { type: 'consent-answered' },
  ]);
}

const closes = (room: Played) =>
  room.does('nora', { type: 'close-consent', early: true }, [{ type: 'consent-closed', results: [RESULT] }]);

describe('a consent round', () => {
  it('gives nothing to complain of when all is as it ought to be', () => {
    const room = allAreAsked();
    anaAnswers(room);
    room.history.mine('ana', 'ana', room.last, {
      ...nothingOfOnesOwn,
      answers: { ana: { 'proposal-1': problem } },
    });
    closes(room);
    room.does(
      'ben',
      { type: 'reword-proposal', proposal: 'proposal-1', text: 'Ask', whoDecides: null, firstStep: null },
      [
        {
          type: 'proposal-reworded',
          proposal: 'proposal-1',
          text: 'Ask',
          whoDecides: null,
          firstStep: null,
          by: 'ben',
        },
      ],
    );
    expect(room.settled()).toEqual([]);
    room.history.settleMine('ana', nothingOfOnesOwn);
    expect(room.findings).toEqual([]);
    expect(room.history.live.acceptance).toEqual({
      carried: [{ proposal: 'proposal-1', by: 'ben', results: [RESULT] }],
      open: null,
      lookAgainOn: null,
    });
  });

  it('is found to leak when Ben is given Ana’s answer, or an event tells whose it is', () => {
    const given = allAreAsked();
    anaAnswers(given);
    given.history.mine('ben', 'ben', given.last, {
      ...nothingOfOnesOwn,
      answers: { ana: { 'proposal-1': problem } },
    });
    expect(given.kinds).toContain('leaks');

    const told = allAreAsked();
    const telling = { type: 'consent-answered', participant: 'ana' } as const;
    told.does('ana', { type: 'answer-consent', proposal: 'proposal-1', problem: null }, [telling]);
    expect(told.settled()).toContain('leaks');
  });

  it('is found to leak when the words of a problem are told before it closes', () => {
    const room = allAreAsked();
    anaAnswers(room);
    room.history.bytes('ben', `2["writing",{"participants":["${problem}"]}]`);
    expect(room.kinds).toEqual(['leaks']);
  });

  it('is found to have lost Ana’s answer when she has another', () => {
    const room = allAreAsked();
    anaAnswers(room);
    expect(room.settled()).toEqual([]);
    room.history.settleMine('ana', { ...nothingOfOnesOwn, answers: { ana: { 'proposal-1': null } } });
    expect(room.kinds).toEqual(['lost']);
  });
});
