import { LANGUAGES as DECK_LANGUAGES } from '@reflextics/decks';
import { describe, expect, it } from 'vitest';
import { frameworkWords } from './framework-words.ts';
import { LANGUAGES, summaryWords } from './index.ts';
import type { SummaryWords } from './summary-words.ts';

/** Words that a language rightly writes as English does, by language. */
const SAME_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  fr: ['choosing.columns.situations', 'steps.action', 'steps.discussion', 'steps.situation'],
  el: ['labelled'], // the same colon
  ro: ['labelled'],
};

/** Of each category that one of the languages has. */
const COUNTS = [1, 2, 5, 19, 20, 100, 101, 119, 120];
/** Sentences in which a noun follows the number, from one on. */
const INFLECTED = ['ballotsAloud', 'framework.aloud', 'framework.problems'];

type Sentence = (...values: (string | number | null)[]) => string;

/** Every word and sentence with the path to it; a sentence that takes values is said with each of `values`. */
function saidIn(words: object, values: readonly (string | number | null)[], path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, (value as Sentence)(...values)]];
    return saidIn(value as object, values, here);
  });
}

const worded = (words: SummaryWords) => {
  const { language: _language, locale: _locale, ...rest } = words;
  return rest;
};

it('a summary can be told in every language that the cards have', () => {
  expect([...LANGUAGES].sort()).toEqual([...DECK_LANGUAGES].sort());
});

describe.each(LANGUAGES)('the words of a summary in %s', (language) => {
  const words = summaryWords(language);

  it('are those of the language that they say they are, in its own country’s writing', () => {
    expect(words.language).toBe(language);
    expect(new Intl.Locale(words.locale).language).toBe(language);
    expect(Intl.DateTimeFormat.supportedLocalesOf(words.locale)).toEqual([words.locale]);
  });

  it('say everything, with every value that a sentence is given', () => {
    const values = (said: SummaryWords) =>
      saidIn(worded(said), ['Ana', 'Ben']).map(([path, text]) => [
        path,
        text.includes('Ana'),
        text.includes('Ben'),
      ]);
    expect(saidIn(worded(words), ['Ana', 'Ben']).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(values(words)).toEqual(values(summaryWords('en')));
  });

  it('count as the language does', () => {
    const said = frameworkWords(language);
    const { choosing } = words;
    const counting: Readonly<Record<string, (n: number) => string>> = {
      ballots: (n) => words.ballots(n, 1000),
      ballotsAloud: words.ballotsAloud,
      'choosing.players': choosing.players,
      'choosing.rooms': choosing.rooms,
      'framework.answered': (n) => said.answered(n, 1000),
      'framework.aloud': said.aloud,
      'framework.problems': said.problems,
      'framework.rooms': said.rooms,
    };
    const rules = new Intl.PluralRules(words.locale);
    for (const [sentence, say] of Object.entries(counting)) {
      const withoutNumber = (n: number) => say(n).replace(String(n), '#');
      const byCategory = new Map(COUNTS.map((n) => [rules.select(n), withoutNumber(n)]));
      for (const n of COUNTS) {
        expect(say(n), `${sentence} of ${n}`).toContain(String(n));
        expect(withoutNumber(n), `${sentence} of ${n}`).toBe(byCategory.get(rules.select(n)));
      }
      // What is said only of several has no form for one; a verb has none beyond one and several.
      if (INFLECTED.includes(sentence)) expect(new Set(byCategory.values()).size).toBe(byCategory.size);
    }
  });

  if (language !== 'en')
    it('leave nothing in English but what is rightly said alike', () => {
      const english = new Map(saidIn(worded(summaryWords('en')), ['Ana', null]));
      const same = saidIn(worded(words), ['Ana', null]).filter(([path, text]) => english.get(path) === text);
      expect(same.map(([path]) => path).sort()).toEqual([...(SAME_IN_ENGLISH[language] ?? [])].sort());
    });
});
