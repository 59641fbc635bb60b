import { describe, expect, test } from 'vitest';
import {
  MAX_ANSWER_LENGTH,
  MAX_OPEN_SUGGESTIONS_EACH,
  MAX_PASSAGE_LENGTH,
  MAX_REMARK_LENGTH,
  MAX_SUGGESTIONS_EACH,
  MAX_SUMMARY_LENGTH,
  may,
  placeOf,
} from './index.ts';
import { given } from './testing/given.ts';
import { type Act, by } from './testing/play.ts';
import { anaHasThePen, closed, danSits, ended } from './testing/scenes.ts';

const TEXT = 'We ask first. We write less. We ask first.';
const write = (revision: number, at: number, remove: number, insert: string) =>
  ({ type: 'write-summary', revision, at, remove, insert }) as const;
const anaWrote = [anaHasThePen, by('ana', write(0, 0, 0, TEXT))];
const suggest = (
  passage: string,
  at: number,
  more: { replacement?: string | null; remark?: string | null } = {},
) =>
  ({
    type: 'suggest-change',
    revision: 1,
    at,
    passage,
    replacement: 'We write little.',
    remark: null,
    ...more,
  }) as const;
const answer = (take: boolean, word: string | null = null, suggestion = 's-ben') =>
  ({ type: 'answer-suggestion', suggestion, take, word }) as const;
const withdraw = { type: 'withdraw-suggestion', suggestion: 's-ben' } as const;
/** Ben would rather have “We write little.” in the middle. */
const bensSuggestion: Act = by('ben', suggest('We write less.', 14), { id: 's-ben' });
const benSuggested = [...anaWrote, bensSuggestion];

describe('suggesting a change', () => {
  test('[E9] Ben suggests other words for a passage, with why, and everyone sees it', () => {
    given(...anaWrote)
      .when('ben', suggest('We write less.', 14, { remark: ' Less than what? ' }), { id: 's-ben' })
      .thenRecorded({
        type: 'change-suggested',
        suggestion: 's-ben',
        by: 'ben',
        at: 14,
        passage: 'We write less.',
        replacement: 'We write little.',
        remark: 'Less than what?',
        aloud: false,
      })
      .thenSees('display', ({ view }) =>
        expect(view.summary.suggestions).toMatchObject([{ id: 's-ben', state: 'open', word: null }]),
      );
  });

  test('[E9] a passage may go, and a remark may stand alone; nothing at all is no suggestion', () => {
    given(...anaWrote)
      .when('ben', suggest('We write less.', 14, { replacement: '' }))
      .thenRecorded({ type: 'change-suggested', replacement: '' });
    given(...anaWrote)
      .when('ben', suggest('We write less.', 14, { replacement: null, remark: 'Who?' }))
      .thenRecorded({ type: 'change-suggested', replacement: null, remark: 'Who?' });
    for (const replacement of [null, 'We write less.'])
      given(...anaWrote)
        .when('ben', suggest('We write less.', 14, { replacement, remark: '  ' }))
        .thenRefused('text-empty');
    given(...anaWrote)
      .when('ben', suggest('', 14))
      .thenRefused('text-empty');
  });

  test('[E9] of bounded length', () => {
    const long = 'x'.repeat(MAX_PASSAGE_LENGTH + 1);
    given(anaHasThePen, by('ana', write(0, 0, 0, long)))
      .when('ben', suggest(long, 0))
      .thenRefused('text-too-long')
      .when('ben', suggest(long.slice(1), 1))
      .thenRecorded({ type: 'change-suggested' });
    given(...anaWrote)
      .when('ben', suggest('We', 0, { replacement: long }))
      .thenRefused('text-too-long');
    given(...anaWrote)
      .when('ben', suggest('We', 0, { remark: 'x'.repeat(MAX_REMARK_LENGTH + 1) }))
      .thenRefused('text-too-long');
  });

  test('[E9, P4] Nora suggests for herself, and for Dan who has no device; Ben does not', () => {
    given(...anaWrote)
      .when('nora', suggest('We', 0))
      .thenRecorded({ type: 'change-suggested', by: 'nora' });
    given(...anaWrote, danSits)
      .when('nora', { ...suggest('We', 0), for: 'dan' })
      .thenRecorded({ type: 'change-suggested', by: 'dan', aloud: true })
      .when('ben', { ...suggest('We', 0), for: 'dan' })
      .thenRefused('not-your-seat');
    given(closed).when('ben', suggest('We', 0)).thenRefused('room-closed');
  });

  test('[E10] in the text that Ben saw, the passage stands where he saw it', () => {
    for (const [passage, at] of [
      ['We write less.', 13],
      ['We write more.', 14],
      ['We', -1],
      ['We', 0.5],
      ['\ud83d', 0],
    ] as const)
      given(...anaWrote)
        .when('ben', suggest(passage, at))
        .thenRefused('passage-gone');
    given(...anaWrote)
      .when('ben', { ...suggest('We write less.', 14), revision: 2 })
      .thenRefused('passage-gone');
  });

  test('[E10] in a text that has moved on meanwhile it is found again, nearest to where it was', () => {
    given(...anaWrote, by('ana', write(1, 0, 0, 'Ours: ')))
      .when('ben', suggest('We ask first.', 29))
      .thenRecorded({ type: 'change-suggested', at: 35 });
    given(...anaWrote, by('ana', write(1, 14, 14, '')))
      .when('ben', suggest('We write less.', 14))
      .thenRefused('passage-gone');
  });

  test('[E10] of two places that are as near, the earlier', () => {
    expect(placeOf('ask and ask', 'ask', 4)).toBe(0);
    expect(placeOf('ask and ask', 'ask', 5)).toBe(8);
    expect(placeOf('ask', 'ask', 99)).toBe(0);
    expect(placeOf('ask', '', 0)).toBeNull();
  });

  test('[E11] twenty at a time, a hundred in all', () => {
    const ids = Array.from({ length: MAX_SUGGESTIONS_EACH }, (_, n) => `s-${n}`);
    const made = (id: string) => by('ben', suggest('We', 0), { id });
    given(...anaWrote, ...ids.slice(0, MAX_OPEN_SUGGESTIONS_EACH).map(made))
      .when('ben', suggest('We', 0))
      .thenRefused('too-many')
      .when('chloe', suggest('We', 0))
      .thenRecorded({ type: 'change-suggested' });
    const gone = (suggestion: string) => by('ben', { type: 'withdraw-suggestion', suggestion });
    given(...anaWrote, ...ids.flatMap((id) => [made(id), gone(id)]))
      .when('ben', suggest('We', 0))
      .thenRefused('too-many');
  });
});

describe('answering a suggestion', () => {
  test('[E12] Ana takes it: it comes into the text by an event that every screen knows', () => {
    given(...benSuggested)
      .when('ana', answer(true, ' Better, thank you. '))
      .thenRecorded(
        { type: 'summary-written', revision: 2, at: 14, remove: 14, insert: 'We write little.' },
        { type: 'suggestion-answered', suggestion: 's-ben', taken: true, word: 'Better, thank you.' },
      )
      .thenSees('ben', ({ view }) => {
        expect(view.summary.text).toBe('We ask first. We write little. We ask first.');
        expect(view.summary.suggestions).toMatchObject([{ state: 'taken', word: 'Better, thank you.' }]);
      })
      .when('ana', answer(true))
      .thenRefused('no-such-suggestion');
  });

  test('[E12] she leaves it with a word, and not without', () => {
    given(...benSuggested)
      .when('ana', answer(false))
      .thenRefused('text-empty')
      .when('ana', answer(false, 'x'.repeat(MAX_ANSWER_LENGTH + 1)))
      .thenRefused('text-too-long')
      .when('ana', answer(false, 'We agreed on “less”.'))
      .thenRecorded({ type: 'suggestion-answered', taken: false, word: 'We agreed on “less”.' })
      .thenSees('ben', ({ view }) => expect(view.summary).toMatchObject({ text: TEXT, revision: 1 }));
  });

  test('[E12] a remark alone is taken without a change of the text', () => {
    const remark = by('ben', suggest('We', 0, { replacement: null, remark: 'Who?' }), { id: 's-ben' });
    given(...anaWrote, remark)
      .when('ana', answer(true))
      .thenRecorded({ type: 'suggestion-answered', suggestion: 's-ben', taken: true, word: null });
  });

  test('[E12] nobody answers but who has the pen now', () => {
    given(...benSuggested)
      .when('ben', answer(true))
      .thenRefused('not-the-scribe');
    given(...benSuggested)
      .when('nora', answer(false, 'No.'))
      .thenRefused('not-the-scribe');
    given(...benSuggested, by('ana', { type: 'hand-pen', to: 'chloe' }))
      .when('ana', answer(true))
      .thenRefused('not-the-scribe')
      .when('chloe', answer(true))
      .thenRecorded({ type: 'summary-written' }, { type: 'suggestion-answered' });
  });

  test('[E10, E12] what was written before the passage has moved it on', () => {
    const moved = given(...benSuggested, by('ana', write(1, 0, 0, 'We ask first. ')));
    expect(moved.room.summary.suggestions).toMatchObject([{ at: 28 }]);
    moved
      .when('ana', answer(true))
      .thenRecorded({ type: 'summary-written', at: 28 }, { type: 'suggestion-answered' });
  });

  test('[E10, E12] one of two passages alike stays the one that was meant', () => {
    const second = by('ben', suggest('We ask first.', 29, { replacement: 'Always.' }), { id: 's-ben' });
    given(...anaWrote, second, by('ana', write(1, 0, 0, 'We ask first. We ask first. ')))
      .when('ana', answer(true))
      .thenRoom((room) =>
        expect(room.summary.text).toBe('We ask first. We ask first. We ask first. We write less. Always.'),
      );
  });

  test('[E12] where Ana has changed the passage it cannot be taken, and nothing of hers is lost', () => {
    given(...benSuggested, by('ana', write(1, 23, 4, 'more')))
      .when('ana', answer(true))
      .thenRefused('passage-gone')
      .thenRoom((room) => expect(room.summary.text).toBe('We ask first. We write more. We ask first.'))
      .when('ana', answer(false, 'I have changed it.'))
      .thenRecorded({ type: 'suggestion-answered', taken: false });
  });

  test('[E12] the text does not grow beyond its bound', () => {
    const full = 'x'.repeat(MAX_SUMMARY_LENGTH);
    const more = by('ben', { ...suggest('x', 0), replacement: 'xx' }, { id: 's-ben' });
    given(anaHasThePen, by('ana', write(0, 0, 0, full)), more)
      .when('ana', answer(true))
      .thenRefused('text-too-long');
  });

  test('[E13] Ben withdraws his own, and nobody else does', () => {
    given(...benSuggested)
      .when('chloe', withdraw)
      .thenRefused('not-yours')
      .when('nora', withdraw)
      .thenRefused('not-yours')
      .when('ben', withdraw)
      .thenRecorded({ type: 'suggestion-withdrawn', suggestion: 's-ben' })
      .when('ben', withdraw)
      .thenRefused('no-such-suggestion');
    const dans = by('nora', { ...suggest('We', 0), for: 'dan' }, { id: 's-ben' });
    given(...anaWrote, danSits, dans)
      .when('nora', withdraw)
      .thenRecorded({ type: 'suggestion-withdrawn', suggestion: 's-ben' });
  });

  test('[E14] it stays when the pen goes on, when another round starts and when Ben leaves', () => {
    given(...benSuggested, by('ana', { type: 'put-pen-down' }), by('chloe', { type: 'take-pen' }))
      .when('ben', { type: 'leave' })
      .thenRoom((room) => expect(room.summary.suggestions).toMatchObject([{ state: 'open' }]))
      .when('chloe', answer(true))
      .thenRoom((room) => expect(room.summary.text).toContain('little'));
    given(...benSuggested, by('nora', { type: 'start-round' }))
      .when('ana', answer(true))
      .thenRecorded({ type: 'summary-written' }, { type: 'suggestion-answered' });
  });

  test('screens offer what can be done: Ana answers, Ben suggests and withdraws', () => {
    const { room } = given(...benSuggested);
    expect(may(room, 'ana', 'answer-suggestion')).toBe(true);
    expect(may(room, 'ben', 'answer-suggestion')).toBe(false);
    expect(may(room, 'ben', 'suggest-change')).toBe(true);
    expect(may(room, 'ben', 'withdraw-suggestion')).toBe(true);
    expect(may(room, 'chloe', 'withdraw-suggestion')).toBe(false);
    expect(may(given(ended).room, 'ben', 'suggest-change')).toBe(false);
  });
});
