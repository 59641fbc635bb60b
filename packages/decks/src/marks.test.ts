import { describe, expect, it } from 'vitest';
import { cardByMark, cardInAddress, cardMark, cardPath, deckView } from './index.ts';

const deck = deckView('reflextics', 'en');
if (deck === null) throw new Error('expected the deck in English');

function card(id: string) {
  const found = deck?.situations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`expected the card ${id}`);
  return found;
}

describe('the mark on a printed card', () => {
  it('is another one on each card, and leads back to it', () => {
    expect(new Set(deck.situations.map(cardMark)).size).toBe(deck.situations.length);
    for (const card of deck.situations) expect(cardByMark(deck, cardMark(card))).toBe(card);
  });

  it.each(['N3', 'n3', ' n 3 ', 'N-3', 'Ν3', 'ν3'])('is understood when Nora types “%s”', (typed) => {
    expect(cardByMark(deck, typed)?.id).toBe('netiquette-3');
  });

  it.each(['', 'N', '3', 'N99', 'N0', 'X3', 'N3x', 'NN3'])('is no card when she types “%s”', (typed) => {
    expect(cardByMark(deck, typed)).toBeNull();
  });
});

describe('the code on a printed card', () => {
  it('names the card, whichever server printed it', () => {
    const address = `https://elsewhere.example/play${cardPath(deck.id, 'netiquette-3')}`;
    expect(cardInAddress(deck, address)?.id).toBe('netiquette-3');
    expect(cardInAddress(deck, `${address}/?lang=el#top`)?.id).toBe('netiquette-3');
  });

  it('names a card of one’s own by its id, with what opens its page behind it or without', () => {
    const own = { ...card('netiquette-3'), id: 'own-badge' };
    const room = { ...deck, situations: [...deck.situations, own] };
    for (const key of ['c2Vzc2lvbg.bWFyaw', null])
      expect(cardInAddress(room, `https://game.example${cardPath(deck.id, 'own-badge', key)}`)).toBe(own);
  });

  it('is none of this deck when it leads to anything else', () => {
    for (const address of [
      '',
      'https://game.example/join/BCDFGH',
      cardPath('another', 'netiquette-3'),
      cardPath(deck.id, 'x'),
    ]) {
      expect(cardInAddress(deck, address)).toBeNull();
    }
  });
});
