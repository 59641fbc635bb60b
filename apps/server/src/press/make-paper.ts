import { chosenOf, printed, type Tell } from '@reflextics/paper';
import { deckWith } from '../decks.ts';
import { FONTS } from './fonts.ts';
import type { PaperOrder } from './orders.ts';

export function makePaper(
  { kind, deck: id, language, savesInk, supportLine, origin, own, keys, ...chosen }: PaperOrder,
  tell: Tell,
) {
  const deck = deckWith(id, language, own);
  if (deck === null) throw new Error(`expected a deck that the server offers, found ${id} (${language})`);
  const request = {
    deck: chosenOf(deck, chosen),
    savesInk,
    supportLine,
    origin,
    keys,
    fonts: FONTS,
    madeAt: new Date(),
  };
  return printed(kind, request, tell);
}
