import { type DeckView, deckView, type Language } from '@reflextics/decks';
import { chosenOf, type PaperKind, type PaperRequest, printed } from '../index.ts';
import { FONTS, type PaperRead, readBack } from './read-back.ts';

/** A whole deck is set in seconds; where all processors have other work it takes ten times as long. */
export const PATIENT = { timeout: 120_000 };

export const ORIGIN = 'https://game.example';

/** The deck in English with these cards only; without any: with all. */
export function theDeck(...cards: string[]): DeckView {
  const deck = deckView('reflextics', 'en');
  if (deck === null) throw new Error('expected the deck in English');
  return cards.length === 0 ? deck : chosenOf(deck, { themes: null, cards });
}

export function theDeckIn(language: Language): DeckView {
  const deck = deckView('reflextics', language);
  if (deck === null) throw new Error(`expected the deck in ${language}`);
  return deck;
}

export const requestFor = (deck: DeckView, savesInk = false): PaperRequest => ({
  deck,
  savesInk,
  supportLine: null,
  origin: ORIGIN,
  keys: {},
  fonts: FONTS,
  madeAt: new Date('2026-11-22T09:00:00Z'),
});

/** What a reader finds in it. */
export const printedAndRead = async (kind: PaperKind, deck: DeckView, savesInk = false): Promise<PaperRead> =>
  readBack(await printed(kind, requestFor(deck, savesInk)));
