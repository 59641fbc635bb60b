import { describe, expect, test } from 'vitest';
import { acceptanceOf, MAX_PROBLEM_LENGTH, type Room } from './index.ts';
import { given } from './testing/given.ts';
import { by } from './testing/play.ts';
import {
  answers,
  asksAbout,
  carries,
  closesConsent,
  consentClosed,
  consentOpen,
  danSits,
  ended,
  joins,
  twoOnTheList,
  twoProposals,
} from './testing/scenes.ts';

const open = (...proposals: string[]) => ({ type: 'open-consent', proposals }) as const;
const answer = (proposal: string, problem: string | null = null) =>
  ({ type: 'answer-consent', proposal, problem }) as const;
const close = (early = false) => ({ type: 'close-consent', early }) as const;
const anaAnsweredAll = [consentOpen, answers('ana', 'a-rule'), answers('ana', 'a-talk')];
const resultsOf = (room: Room, id: string) =>
  acceptanceOf(room).carried.find(({ proposal }) => proposal === id)?.results ?? [];

describe('a consent round', () => {
  test('[A3] Nora asks about proposals of the list, in its order', () => {
    given(twoOnTheList)
      .when('nora', open('a-talk', 'a-rule'))
      .thenRecorded({ type: 'consent-opened', proposals: ['a-rule', 'a-talk'] })
      .thenSees('display', ({ view }) =>
        expect(acceptanceOf(view).open).toEqual({
          openedAt: expect.any(Number),
          proposals: ['a-rule', 'a-talk'],
          answered: 0,
        }),
      );
  });

  test('[A3] not Ana, not about nothing, not about what is not on the list, not two at once', () => {
    given(twoOnTheList).when('ana', open('a-rule')).thenRefused('not-the-narrator');
    given(twoOnTheList).when('nora', open()).thenRefused('nothing-to-ask');
    given(ended, carries('ana', 'a-rule')).when('nora', open('a-talk')).thenRefused('not-on-the-list');
    given(consentOpen).when('nora', open('a-rule')).thenRefused('consent-is-open');
    given(twoProposals).when('nora', open('a-rule')).thenRefused('wrong-stage');
  });

  test('[A4] Ana can live with one and sees a problem with the other, in words or without', () => {
    given(consentOpen)
      .when('ana', answer('a-rule'))
      .thenRecorded({ type: 'consent-answered', proposal: 'a-rule', problem: null, completes: false })
      .when('ana', answer('a-talk', '  Who has the time?  '))
      .thenRecorded({ type: 'consent-answered', problem: 'Who has the time?', completes: true })
      .when('ana', answer('a-talk', '  '))
      .thenRecorded({ type: 'consent-answered', problem: '', completes: false })
      .when('ana', answer('a-talk', ''))
      .thenNothing();
  });

  test('[A4] nobody answers what is not asked, at too great a length, or where nothing is open', () => {
    given(twoOnTheList, asksAbout('a-rule')).when('ana', answer('a-talk')).thenRefused('not-on-the-list');
    given(consentOpen)
      .when('ana', answer('a-rule', 'x'.repeat(MAX_PROBLEM_LENGTH + 1)))
      .thenRefused('text-too-long');
    given(consentClosed).when('ana', answer('a-rule')).thenRefused('no-open-consent');
    given(twoProposals).when('ana', answer('a-rule')).thenRefused('wrong-stage');
  });

  test('[A5] that Ana answered for one is told to nobody; that someone answered for all is counted', () => {
    given(consentOpen)
      .when('ana', answer('a-rule', 'Who has the time?'))
      .thenSees('nora', ({ view, mine, told }) => {
        expect(told.map((one) => one.event)).toEqual([null]);
        expect(acceptanceOf(view).open?.answered).toBe(0);
        expect(mine.answers).toBeUndefined();
      })
      .when('ana', answer('a-talk'))
      .thenSees('ben', ({ view, mine, told }) => {
        expect(told.map((one) => one.event)).toEqual([{ type: 'consent-answered' }]);
        expect(acceptanceOf(view).open?.answered).toBe(1);
        expect(mine.answers).toBeUndefined();
      })
      .thenSees('ana', ({ mine }) =>
        expect(mine.answers).toEqual({ ana: { 'a-rule': 'Who has the time?', 'a-talk': null } }),
      )
      .when('ana', answer('a-talk', 'On second thoughts'))
      .thenSees('ben', ({ told }) => expect(told.map((one) => one.event)).toEqual([null]));
  });

  test('[A10] Nora does not answer', () => {
    given(consentOpen).when('nora', answer('a-rule')).thenRefused('not-a-player');
  });
});

describe('closing a consent round', () => {
  test('[A6] while Ben has not answered for all, Nora closes it only early', () => {
    given(anaAnsweredAll, answers('ben', 'a-rule')).when('nora', close()).thenRefused('answers-missing');
    given(anaAnsweredAll, answers('ben', 'a-rule'))
      .when('nora', close(true))
      .thenRecorded({
        type: 'consent-closed',
        results: [
          expect.objectContaining({ proposal: 'a-rule', voters: 3, answered: 2 }),
          expect.objectContaining({ proposal: 'a-talk', voters: 3, answered: 1 }),
        ],
      });
    given(anaAnsweredAll).when('ana', close(true)).thenRefused('not-the-narrator');
    given(twoOnTheList).when('nora', close(true)).thenRefused('no-open-consent');
  });

  test('[A6, A7] closed before anyone answered it leaves no result', () => {
    given(consentOpen)
      .when('nora', close(true))
      .thenRecorded({ type: 'consent-closed', results: [] })
      .thenRoom((room) => {
        const acceptance = acceptanceOf(room);
        expect(acceptance.open).toBeNull();
        expect(acceptance.carried.flatMap(({ results }) => results)).toEqual([]);
      });
  });

  test('[A7] with three answers nobody is counted: all can live with it, or not, and what was written', () => {
    const { room } = given(consentClosed);
    expect(resultsOf(room, 'a-talk')).toEqual([
      {
        proposal: 'a-talk',
        text: 'a-talk: what we could do',
        voters: 3,
        answered: 3,
        aloud: 0,
        acceptable: true,
        problems: null,
        words: [],
      },
    ]);
    expect(resultsOf(room, 'a-rule')).toMatchObject([
      { acceptable: false, problems: null, words: ['Who has the time?'] },
    ]);
    expect(room.secrets.answers).toBeUndefined();
  });

  test('[A7] with four, those who see a problem are counted; what they wrote stands by its letters', () => {
    given(
      twoOnTheList,
      joins('eva', 'Eva'),
      asksAbout('a-rule'),
      answers('ana', 'a-rule', 'Too vague'),
      answers('ben', 'a-rule', 'Already so'),
      answers('chloe', 'a-rule', ''),
      answers('eva', 'a-rule'),
    )
      .when('nora', close())
      .thenRecorded({
        type: 'consent-closed',
        results: [
          expect.objectContaining({ acceptable: false, problems: 3, words: ['Already so', 'Too vague'] }),
        ],
      });
  });

  test('[A7, A8] with three, what several wrote is one text, and nobody is counted who told it aloud', () => {
    given(
      ended,
      by('chloe', { type: 'leave' }),
      danSits,
      carries('ana', 'a-rule'),
      asksAbout('a-rule'),
      answers('ana', 'a-rule', 'Too vague'),
      answers('ben', 'a-rule', 'Already so!'),
    )
      .when('nora', { ...answer('a-rule'), for: 'dan' })
      .when('nora', close())
      .thenRecorded({
        type: 'consent-closed',
        results: [
          expect.objectContaining({
            answered: 3,
            aloud: 0,
            problems: null,
            words: ['Already so! Too vague.'],
          }),
        ],
      });
  });

  test('[A7] asked again after rewording, it gets a second result and the first stays', () => {
    const reworded = by('ana', {
      type: 'reword-proposal',
      proposal: 'a-rule',
      text: 'Ask first.',
      whoDecides: null,
      firstStep: null,
    });
    const again = ['ana', 'ben', 'chloe'].map((who) => answers(who, 'a-rule'));
    const { room } = given(consentClosed, reworded, asksAbout('a-rule'), again, closesConsent());
    expect(resultsOf(room, 'a-rule')).toMatchObject([
      { text: 'a-rule: what we could do', acceptable: false },
      { text: 'Ask first.', acceptable: true },
    ]);
    expect(resultsOf(room, 'a-talk')).toHaveLength(1);
  });

  test('[A8] Dan’s answer is told aloud: Nora sees it, the others only that one of the result was aloud', () => {
    const others = ['ana', 'ben', 'chloe'].map((who) => answers(who, 'a-rule'));
    given(twoOnTheList, danSits, asksAbout('a-rule'), others)
      .when('nora', { ...answer('a-rule', 'Too slow'), for: 'dan' })
      .thenSees('nora', ({ mine }) => expect(mine.answers).toEqual({ dan: { 'a-rule': 'Too slow' } }))
      .thenSees('ben', ({ told, mine }) => {
        expect(told.map((one) => one.event)).toEqual([{ type: 'consent-answered' }]);
        expect(mine.answers).toEqual({ ben: { 'a-rule': null } });
      })
      .when('nora', close(true))
      .thenRecorded({ type: 'consent-closed', results: [expect.objectContaining({ aloud: 1, voters: 4 })] });
    given(consentOpen)
      .when('nora', { ...answer('a-rule'), for: 'ben' })
      .thenRefused('not-your-seat');
  });
});

describe('answering on one screen for all', () => {
  test('[P7] Dan answers while the others look away: not even Nora learns what, and it is not marked as aloud', () => {
    const others = ['ana', 'ben', 'chloe'].map((who) => answers(who, 'a-rule'));
    given(twoOnTheList, danSits, asksAbout('a-rule'), others)
      .when('nora', { ...answer('a-rule', 'Too slow'), for: 'dan', covered: true })
      .thenSees('nora', ({ mine }) => expect(mine.answers).toBeUndefined())
      .when('nora', close(true))
      .thenRecorded({
        type: 'consent-closed',
        results: [expect.objectContaining({ answered: 4, aloud: 0 })],
      });
  });

  test('[P7] Nora learns nothing of Dan’s covered answer by entering the same, or another, for him again', () => {
    const covered = { for: 'dan', covered: true };
    for (const problem of [null, 'Too slow'])
      given(twoOnTheList, danSits, asksAbout('a-rule', 'a-talk'))
        .when('nora', { ...answer('a-rule'), ...covered })
        .when('nora', { ...answer('a-rule'), problem, ...covered })
        .thenSees('nora', ({ view, mine, told }) => {
          expect(told).toEqual([{ seq: view.seq, at: told[0]?.at, event: null }]);
          expect(mine.answers).toBeUndefined();
        });
  });
});

describe('coming and going during a consent round', () => {
  test('[A9] Eva joins and is waited for', () => {
    const all = ['ana', 'ben', 'chloe'].map((who) => answers(who, 'a-rule'));
    const joined = [twoOnTheList, asksAbout('a-rule'), all, joins('eva', 'Eva')];
    given(joined).when('nora', close()).thenRefused('answers-missing');
    given(joined)
      .when('eva', answer('a-rule'))
      .thenRecorded({ type: 'consent-answered', participant: 'eva', completes: true });
  });

  test('[A9, L7] Ana leaves: of all that she answered one fewer is told, of a part of it nothing', () => {
    given(anaAnsweredAll)
      .when('ana', { type: 'leave' })
      .thenRecorded({ type: 'consent-answers-dropped', participant: 'ana' }, { type: 'participant-left' })
      .thenSees('ben', ({ view, told }) => {
        expect(told[0]?.event).toEqual({ type: 'consent-answers-dropped' });
        expect(acceptanceOf(view).open?.answered).toBe(0);
      })
      .when('nora', close(true))
      .thenRecorded({ type: 'consent-closed', results: [] });
    given(consentOpen, answers('ana', 'a-rule'))
      .when('ana', { type: 'leave' })
      .thenRecorded({ type: 'participant-left' })
      .thenRoom((room) => expect(room.secrets.answers ?? {}).toEqual({}));
  });

  test('[A9, N11] Ana becomes narrator: her answers go, and Nora, a player now, answers', () => {
    given(anaAnsweredAll)
      .when('nora', { type: 'hand-over-narration', to: 'ana' })
      .thenRecorded({ type: 'consent-answers-dropped' }, { type: 'narrator-appointed' })
      .thenRoom((room) => expect(room.secrets.answers ?? {}).toEqual({}))
      .when('nora', answer('a-rule'))
      .thenRecorded({ type: 'consent-answered', participant: 'nora' });
  });

  test('[A13, S6] undone, it is forgotten unanswered; the list stays', () => {
    given(anaAnsweredAll)
      .when('nora', { type: 'undo-go-on' })
      .thenRoom((room) => {
        const { secrets } = room;
        const acceptance = acceptanceOf(room);
        expect(acceptance.open).toBeNull();
        expect(acceptance.carried).toHaveLength(2);
        expect(secrets.answers).toBeUndefined();
      });
  });

  test('[A13, E6] the room closes and it is forgotten uncounted; list, results and day stay', () => {
    given(consentClosed, by('nora', { type: 'set-look-again', on: '2026-06-01' }), asksAbout('a-rule'))
      .when('nora', { type: 'close-room' })
      .thenRoom((room) => {
        const acceptance = acceptanceOf(room);
        expect(acceptance).toMatchObject({ open: null, lookAgainOn: '2026-06-01' });
        expect(acceptance.carried.map(({ results }) => results.length)).toEqual([1, 1]);
      });
  });

  test('[A13, S1] another round starts once it is closed, and keeps the list', () => {
    given(consentOpen).when('nora', { type: 'start-round' }).thenRefused('consent-is-open');
    given(consentClosed)
      .when('nora', { type: 'start-round' })
      .thenRoom((room) => expect(acceptanceOf(room).carried).toHaveLength(2));
  });

  test('[X5] who can live with what is told alike', () => {
    const toldOfAll = (problem: string | null) =>
      JSON.stringify(
        given(consentOpen, answers('ana', 'a-rule', problem), answers('ana', 'a-talk')).room.acceptance,
      );
    expect(toldOfAll(null)).toBe(toldOfAll('Who has the time?'));
  });
});
