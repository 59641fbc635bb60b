import { board, boardTiles } from './board.ts';
import { booklet, bookletToFold } from './booklet.ts';
import { cards } from './cards.ts';
import { crib } from './crib.ts';
import { cutCards } from './cut-cards.ts';
import { handOuts } from './hand-outs.ts';
import type { PaperRequest, SheetKind } from './paper.ts';
import { template } from './template.ts';

/** How each kind of paper becomes a tagged PDF. */
export const SHEETS: Readonly<Record<SheetKind, (request: PaperRequest) => Promise<Uint8Array>>> = {
  cards,
  'cut-cards': cutCards,
  'hand-outs': handOuts,
  board,
  'board-tiles': boardTiles,
  crib,
  template,
  booklet,
  'booklet-to-fold': bookletToFold,
};
