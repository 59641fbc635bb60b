import { describe, expect, it } from 'vitest';
import { deckFrom } from './build-deck.ts';
import { cardByMark, cardInAddress, cardMark, cardPath, DECKS, deckViewSchema, searchDeck } from './index.ts';
import { REFLEXTICS } from './reflextics/index.ts';
import { WORDS } from './reflextics/languages.ts';
import { shelfOf } from './shelf.ts';
import { isShelvedResource } from './shelved-resources.ts';
import { EVENING } from './testing/evening-deck/facts.ts';
import { EVENINGS } from './testing/evening-deck/index.ts';

const shelf = shelfOf([REFLEXTICS, EVENINGS]);
const evenings = (language = 'en') => {
  const view = shelf.view('evenings', language);
  if (view === null) throw new Error(`expected the second deck in ${language}`);
  return view;
};

describe('a shelf with a second deck', () => {
  it('has both, each with its own cards and languages', () => {
    expect(shelf.decks).toEqual([
      { id: 'reflextics', languages: ['en', 'fr', 'el', 'ro'] },
      { id: 'evenings', languages: ['en', 'fr'] },
    ]);
    expect(shelf.view('reflextics', 'en')?.situations).toHaveLength(23);
    expect(evenings('fr').situations.map(({ title, language }) => [title, language])).toEqual([
      ['L’appel de vingt et une heures', 'fr'],
      ['Le message de minuit', 'fr'],
    ]);
  });

  it('has no words of it in a language that it does not speak, and none of a deck that is not there', () => {
    expect(shelf.view('evenings', 'el')).toBeNull();
    expect([shelf.view('mornings', 'en'), shelf.index('mornings')]).toEqual([null, null]);
  });

  it('gives the rulebook the ids and themes of that deck alone', () => {
    expect(shelf.index('evenings')).toEqual({
      situations: [
        { id: 'evening-call', theme: 'digital-tools' },
        { id: 'evening-post', theme: 'netiquette' },
      ],
      resources: [{ id: 'house-hours', themes: ['digital-tools', 'netiquette'] }],
    });
  });

  it.each(['en', 'fr'])('is built as the schema of a deck has it, in %s', (language) => {
    expect(deckViewSchema.parse(evenings(language))).toEqual(evenings(language));
  });

  it('is searched, and found by mark and code, like the first', () => {
    const deck = evenings();
    expect(searchDeck(deck, { text: 'midnight' }).situations.map(({ id }) => id)).toEqual(['evening-post']);
    for (const card of deck.situations) {
      expect(cardByMark(deck, cardMark(card))).toBe(card);
      const address = `https://game.example${cardPath(deck.id, card.id)}`;
      expect(cardInAddress(deck, address)).toBe(card);
      expect(cardInAddress(shelf.view('reflextics', 'en') ?? deck, address)).toBeNull();
    }
  });

  it('refuses ids that two decks share, since logs and files would not know which is meant', () => {
    expect(() => shelfOf([EVENINGS, EVENINGS])).toThrow(
      'expected each id once on the shelf, found evenings twice',
    );
  });

  it('says what is missing where its maker forgot it', () => {
    expect(() => deckFrom({ ...EVENING, chapters: {} }, {})).toThrow(
      'expected the chapter hours in the deck',
    );
    const unsaid = deckFrom(EVENING, { en: { ...WORDS.en, documents: { guide: 'House rules' } } });
    expect(() => unsaid.view('en')).toThrow('expected words for evening-call in the deck');
  });
});

describe('the shelf', () => {
  it('knows each resource of its decks without their words, for links of own cards', () => {
    expect(DECKS.map(({ id }) => id)).toEqual(['reflextics']);
    const ids = REFLEXTICS.index.resources.map(({ id }) => id);
    expect(ids.filter((id) => !isShelvedResource(id))).toEqual([]);
    expect(isShelvedResource('house-hours')).toBe(false);
  });
});
