import { DECKS, deckView, RESOURCE_LIMITS } from '@reflextics/decks';
import { describe, expect, it } from 'vitest';
import { adviceOnResource, type ResourceWords } from './resource.ts';

const GOOD: ResourceWords = {
  title: 'Who may open a file',
  text: `${'A file is opened by whoever needs it for the work of today. '.repeat(4)}\n\nThe others ask first. Whoever opened one for no reason says so, and the team talks about it calmly.`,
  points: 'Ask first.\nSay what you saw.',
  law: 'GDPR, Article 32',
};

const said = (change: Partial<ResourceWords>) => {
  const written = { ...GOOD, ...change };
  return adviceOnResource(written, RESOURCE_LIMITS).map(
    ({ code, part, span }) =>
      `${part} ${code}${span ? `: ${written[part].slice(span.start, span.end)}` : ''}`,
  );
};

describe('a resource of one’s own', () => {
  it('needs no advice where it is short, plain and names nobody', () => {
    expect(said({})).toEqual([]);
  });

  it('that is not begun needs none either', () => {
    expect(said({ title: '', text: '', points: '', law: '' })).toEqual([]);
  });

  it.each([
    [{ title: 'x'.repeat(61) }, ['title too-long']],
    [{ text: 'Ask. '.repeat(181) }, ['text too-long']],
    [{ points: 'Ask.\n'.repeat(181) }, ['text too-long']],
    [{ text: 'Ask first.', points: '' }, ['text too-short']],
  ])('%j', (change, expected) => {
    expect(said(change)).toEqual(expected);
  });

  it('is told the sentence that is too long to be listened to, and no list or full stop within a number', () => {
    const long = `And ${'so on and '.repeat(12)}so it ends.`;
    expect(said({ text: `${GOOD.text} ${long}\nThen 1.5 hours.` })).toEqual([`text long-sentence: ${long}`]);
  });

  it('is told who could be recognised, in each of its parts', () => {
    expect(said({ points: 'Ask Mrs Dupont.', law: 'Call 07700 900123' })).toEqual([
      'points family-name: Mrs Dupont',
      'law number: 07700 900123',
    ]);
  });

  it('may have an age, which a rule may rest on', () => {
    expect(said({ points: 'The girl is 16 years old: she may agree herself.' })).toEqual([]);
  });

  it.each(DECKS.flatMap(({ id, languages }) => languages.map((language) => [id, language] as const)))(
    'is as nearly every one of the deck %s in %s',
    (id, language) => {
      const resources = deckView(id, language)?.resources ?? [];
      const told = resources.flatMap(({ id: resource, title, paragraphs, points, law }) =>
        adviceOnResource(
          { title, text: paragraphs.join('\n\n'), points: points.join('\n'), law: law ?? '' },
          RESOURCE_LIMITS,
        ).map(({ code, part }) => `${resource}: ${part} ${code}`),
      );
      expect(resources.length).toBeGreaterThan(30);
      expect(told.length, told.join('\n')).toBeLessThanOrEqual(resources.length / 8);
    },
  );
});
