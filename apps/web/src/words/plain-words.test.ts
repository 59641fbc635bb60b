// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, spoken } from './languages.ts';
import { PARTS } from './parts.ts';
import { asPattern, sentencesOf, wordsIn } from './testing/plain-text.ts';
import { waysSaid } from './testing/ways-said.ts';
import { WORDS_TO_AVOID } from './testing/words-to-avoid.ts';

/** Words in a sentence: what an easy-to-read text allows at most, and GOV.UK's 25 with some to spare for a narrow screen. */
const LONGEST_SENTENCE = 20;

/** A list of made-up names, one of which is offered: nobody reads it as a sentence. */
const LISTS = new Set(['join.names']);

/** Said by a screen reader before what is wrong in a field, as in the GOV.UK design system. */
const AS_IN_GOV_UK = new Set(['common.error']);

async function sentencesOfLanguage(language: Language): Promise<Readonly<Record<string, string>>> {
  const { parts } = spoken(language);
  return Object.assign({}, ...(await Promise.all(PARTS.map((part) => parts[part]()))));
}

describe('how sentences are read', () => {
  it('a message with branches is read once for each of them', () => {
    expect(waysSaid('{n, plural, one {One card} other {# cards}} of {theme}')).toEqual([
      'One card of 7',
      '7 cards of 7',
    ]);
  });

  it('a word to avoid is found as a word, not inside another', () => {
    expect(asPattern('error').test('An Error.')).toBe(true);
    expect(asPattern('error').test('terrorised')).toBe(false);
    expect(asPattern('utilis*').test('Utilising it')).toBe(true);
  });
});

it('no French sentence has « de » or « que » before a name, which would be « d’Amélie »', async () => {
  const catalog = Object.entries(await sentencesOfLanguage('fr'));
  const before = /(?:^|[^\p{L}])(?:de|que|jusque|lorsque|puisque) \{(?:name|names|who|next)\}/iu;
  expect(catalog.filter(([, message]) => before.test(message))).toEqual([]);
});

describe.each(LANGUAGES)('plain words: the catalog %s', (language) => {
  const messages = async () =>
    Object.entries(await sentencesOfLanguage(language)).filter(([key]) => !LISTS.has(key)) as [
      string,
      string,
    ][];

  it(`no sentence is longer than ${LONGEST_SENTENCE} words`, async () => {
    const long = (await messages()).flatMap(([key, message]) =>
      waysSaid(message)
        .flatMap(sentencesOf)
        .filter((sentence) => wordsIn(sentence) > LONGEST_SENTENCE)
        .map((sentence) => `${key}: ${wordsIn(sentence)} words: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('says nothing in words that plain texts avoid', async () => {
    const avoided = Object.entries(WORDS_TO_AVOID[language]).map(([word, instead]) => ({
      word,
      instead,
      pattern: asPattern(word),
    }));
    const found = (await messages())
      .filter(([key]) => !AS_IN_GOV_UK.has(key))
      .flatMap(([key, message]) =>
        waysSaid(message).flatMap((said) =>
          avoided
            .filter(({ pattern }) => pattern.test(said))
            .map(({ word, instead }) => `${key}: expected ${instead}; found “${word}” in: ${said}`),
        ),
      );
    expect([...new Set(found)]).toEqual([]);
  });

  it('nobody is shouted at: no exclamation mark and no sentence in capitals', async () => {
    const loud = (await messages())
      .filter(([, message]) =>
        waysSaid(message).some((said) => said.includes('!') || /(\p{Lu}{4,}\s+){2}/u.test(said)),
      )
      .map(([key]) => key);
    expect(loud).toEqual([]);
  });
});

describe.each(LANGUAGES)('errors in %s', (language) => {
  it('each says in at most four sentences what happened or what to do, as sentences with a full stop', async () => {
    const messages = (await sentencesOfLanguage(language)) as Readonly<Record<string, string>>;
    const wrong = Object.entries(messages)
      .filter(([key]) => key.startsWith('errors.'))
      .filter(([, message]) =>
        waysSaid(message).some((said) => !/[.?;»”]$/.test(said) || sentencesOf(said).length > 4),
      )
      .map(([key, message]) => `${key}: ${message}`);
    expect(wrong).toEqual([]);
  });
});
