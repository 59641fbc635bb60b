import { describe, expect, it } from 'vitest';
import { type DeckQuery, type DeckView, deckView, LANGUAGES, searchDeck } from './index.ts';
import { searchable } from './search.ts';

function deckIn(language: string): DeckView {
  const deck = deckView('reflextics', language);
  if (deck === null) throw new Error(`expected the deck in ${language}, found none`);
  return deck;
}

const english = deckIn('en');
const cards = (query: DeckQuery) => searchDeck(english, query).situations.map(({ id }) => id);
const resources = (query: DeckQuery) => searchDeck(english, query).resources.map(({ id }) => id);

describe('looking for cards and resources', () => {
  it('gives the whole deck, in its order, to who asks for nothing', () => {
    expect(searchDeck(english, { text: '  ' })).toEqual({
      situations: english.situations,
      resources: english.resources,
    });
  });

  it('finds a card by its title, its aspect, its text and its questions', () => {
    expect(cards({ text: 'cupboard without a lock' })).toEqual(['data-protection-5']);
    expect(cards({ text: 'right to disconnect' })[0]).toBe('digital-tools-1');
    expect(cards({ text: '2,500 people' })).toEqual(['digital-tools-2']);
    expect(cards({ text: 'safety standards' })[0]).toBe('data-protection-5');
  });

  it('finds a dilemma by its wording, and a card by the resources that go with it', () => {
    expect(cards({ text: 'deceiving' })).toEqual(['ethical-posture-4']);
    expect(cards({ text: 'facing a dilemma' })).toContain('digital-tools-1');
  });

  it('finds a resource by its list, by its law, and by the cards that it bears on', () => {
    expect(resources({ text: 'framadate' })).toEqual(['fewer-traces-devices']);
    expect(resources({ text: 'articles 32' })).toEqual(['keeping-files-safe']);
    expect(resources({ text: 'anecdotes on tiktok' })).toContain('professional-secrecy');
  });

  it('wants each of the words, in any order', () => {
    expect(cards({ text: 'lock cupboard' })).toEqual(['data-protection-5']);
    expect(cards({ text: 'cupboard tiktok' })).toEqual([]);
  });

  it('puts first what has the words in its title, and last what has them only in what goes with it', () => {
    expect(resources({ text: 'consent' })[0]).toBe('asking-for-consent');
    const safety = cards({ text: 'safety standards' });
    expect(safety[0]).toBe('data-protection-5');
    expect(safety).toContain('netiquette-5'); // by the titles of its resources
  });

  it('makes no difference between letters with accents and without, large and small', () => {
    expect(cards({ text: 'KEVIN' })).toEqual(['ethical-posture-4']);
    expect(cards({ text: 'kévin' })).toEqual(['ethical-posture-4']);
    expect(searchable('Éthique du CŒUR')).toBe('ethique du coeur');
    expect(searchable('Προστασία ΛΌΓΟΣ λόγος')).toBe('προστασια λογοσ λογοσ');
    expect(searchable('Situații și știri')).toBe('situatii si stiri');
    expect(searchable("d'accord")).toBe(searchable('d’accord'));
  });

  it('keeps to a theme; a resource may bear on more than one', () => {
    expect(cards({ theme: 'digital-tools' })).toEqual([
      'digital-tools-1',
      'digital-tools-2',
      'digital-tools-3',
    ]);
    expect(resources({ theme: 'ethical-posture' })).toContain('sensitive-data');
    expect(resources({ theme: 'ethical-posture' })).not.toContain('why-switch-off');
  });

  it('keeps to dilemmas, which resources are not', () => {
    expect(searchDeck(english, { dilemma: true })).toEqual({
      situations: english.situations.filter((card) => card.dilemma),
      resources: [],
    });
  });

  it('tells cards with a word of care from those without', () => {
    const withCare = cards({ care: 'with' });
    const without = cards({ care: 'without' });
    expect(withCare).toContain('netiquette-2');
    expect(without).not.toContain('netiquette-2');
    expect([...withCare, ...without].sort()).toEqual(english.situations.map(({ id }) => id).sort());
  });

  it.each(LANGUAGES)('finds every item by its own title in capitals in %s', (language) => {
    const deck = deckIn(language);
    for (const { id, title } of deck.situations)
      expect(
        searchDeck(deck, { text: title.toUpperCase() }).situations.map((card) => card.id),
        title,
      ).toContain(id);
    for (const { id, title } of deck.resources)
      expect(
        searchDeck(deck, { text: title.toUpperCase() }).resources.map((one) => one.id),
        title,
      ).toContain(id);
  });
});
