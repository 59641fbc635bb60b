import { LANGUAGES as DECK_LANGUAGES } from '@reflextics/decks';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, summaryWords } from './index.ts';
import type { SummaryWords } from './summary-words.ts';

/** Words that a language rightly writes as English does, by language. */
const SAME_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  fr: ['steps.action', 'steps.discussion', 'steps.situation'],
  el: ['labelled'], // the same colon
  ro: ['labelled'],
};

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
    const rules = new Intl.PluralRules(words.locale);
    const counts = [1, 2, 5, 20, 101];
    const byCategory = new Map(
      counts.map((n) => [rules.select(n), words.ballotsAloud(n).replace(String(n), '#')]),
    );
    for (const n of counts) {
      expect(words.ballotsAloud(n)).toContain(String(n));
      expect(words.ballotsAloud(n).replace(String(n), '#'), `${n}`).toBe(byCategory.get(rules.select(n)));
    }
    expect(new Set(byCategory.values()).size).toBe(byCategory.size);
  });

  if (language !== 'en')
    it('leave nothing in English but what is rightly said alike', () => {
      const english = new Map(saidIn(worded(summaryWords('en')), ['Ana', null]));
      const same = saidIn(worded(words), ['Ana', null]).filter(([path, text]) => english.get(path) === text);
      expect(same.map(([path]) => path).sort()).toEqual([...(SAME_IN_ENGLISH[language] ?? [])].sort());
    });
});
