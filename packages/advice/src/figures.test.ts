import { describe, expect, it } from 'vitest';
import { measure } from './testing/measure.ts';
import { SETS, type SentenceSet, sentenceOf, sentencesOf } from './testing/sentences.ts';

const LANGUAGES = ['el', 'en', 'fr', 'ro'];

/** What was measured: precision, recall. Better is welcome, and then stands here. */
const AT_LEAST: Readonly<Record<SentenceSet, Readonly<Record<string, readonly [number, number]>>>> = {
  seen: { el: [1, 1], en: [1, 1], fr: [1, 1], ro: [1, 1] },
  'held-out': { el: [0.857, 1], en: [0.809, 0.944], fr: [0.941, 0.941], ro: [1, 0.888] },
};

describe.each(SETS)('the sentences %s', (set) => {
  const sentences = sentencesOf(set);

  it('are there in every language, half of them innocent', () => {
    expect(Object.keys(sentences)).toEqual(LANGUAGES);
    for (const of of Object.values(sentences)) {
      const innocent = of.filter(({ expected }) => expected.length === 0).length;
      expect(innocent / of.length).toBeGreaterThan(0.45);
      expect(innocent / of.length).toBeLessThan(0.55);
    }
  });

  it.each(LANGUAGES)('in %s are told apart as well as they were', (language) => {
    const { precision, recall, wrong } = measure(sentences[language] ?? []);
    const [precise, complete] = AT_LEAST[set][language] ?? [1, 1];
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(precise);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(complete);
  });
});

describe('the measure', () => {
  it('counts what is missed, what is wrongly found and who was disturbed', () => {
    const { precision, recall, innocent, disturbed } = measure(
      ['Ask {name:Mrs Dupont}.', 'She told {name:everybody} so.', 'Ask Mrs Dupont.'].map(sentenceOf),
    );
    expect({ precision, recall, innocent, disturbed }).toEqual({
      precision: 0.5,
      recall: 0.5,
      innocent: 1,
      disturbed: 1,
    });
  });

  it('no sentence is in both sets', () => {
    const texts = (set: SentenceSet) =>
      Object.values(sentencesOf(set)).flatMap((of) => of.map(({ text }) => text));
    const seen = new Set(texts('seen'));
    expect(texts('held-out').filter((text) => seen.has(text))).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(240);
  });
});
