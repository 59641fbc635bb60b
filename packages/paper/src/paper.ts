import { cardPath, type DeckView, type SituationCard } from '@reflextics/decks';
import type { PenTerms } from './pen.ts';

/** Everything that can be printed; `kit` is all of it in one ZIP. */
export const PAPER_KINDS = [
  'cards',
  'cut-cards',
  'hand-outs',
  'board',
  'board-tiles',
  'crib',
  'template',
  'booklet',
  'booklet-to-fold',
  'kit',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
export type SheetKind = Exclude<PaperKind, 'kit'>;

/** TrueType files. */
export interface PaperFonts {
  readonly text: Uint8Array;
  readonly strong: Uint8Array;
  readonly display: Uint8Array;
  /** A family with nearly every alphabet, for what the first one lacks. */
  readonly wide: Uint8Array;
  readonly wideStrong: Uint8Array;
  readonly emoji: Uint8Array;
}

export interface PaperRequest {
  /** With the cards chosen and no others; all resources stay. */
  readonly deck: DeckView;
  /** No large coloured surfaces, and outlines in their place. */
  readonly savesInk: boolean;
  /** Whom the people of a session can turn to, printed with a word of care; null: nobody is named. */
  readonly supportLine: string | null;
  /** Where a printed code leads, e.g. `https://game.example`; without a slash at the end. */
  readonly origin: string;
  /** What opens the page of a card of one's own, by its id; a card that is missing here has none. */
  readonly keys: Readonly<Record<string, string>>;
  readonly fonts: PaperFonts;
  readonly madeAt: Date;
}

/** What a pen has to know of it. */
export const penTerms = ({ fonts, savesInk, deck, madeAt }: PaperRequest): PenTerms => ({
  fonts,
  savesInk,
  madeAt,
  language: deck.language,
  author: deck.title,
});

/** Where the code on a card leads. */
export const addressOf = (
  { origin, deck, keys }: Pick<PaperRequest, 'origin' | 'deck' | 'keys'>,
  { id }: SituationCard,
): string => `${origin}${cardPath(deck.id, id, keys[id] ?? null)}`;
