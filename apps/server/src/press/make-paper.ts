import { deckView } from '@reflextics/decks';
import { chosenOf, printed } from '@reflextics/paper';
import { FONTS } from './fonts.ts';
import type { PaperOrder } from './orders.ts';

export function makePaper({ kind, deck: id, language, savesInk, origin, ...chosen }: PaperOrder) {
  const deck = deckView(id, language);
  if (deck === null) throw new Error(`expected a deck that the server offers, found ${id} (${language})`);
  return printed(kind, {
    deck: chosenOf(deck, chosen),
    savesInk,
    origin,
    fonts: FONTS,
    madeAt: new Date(),
  });
}
