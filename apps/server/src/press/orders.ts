import type { KeptDeck } from '@reflextics/decks';
import type { OfficeDocument } from '@reflextics/office';
import type { Chosen, GroupDocument, GroupPoster, PaperKind } from '@reflextics/paper';

/** What is to be made, by `make`. Travels to the thread as text: plain values only, and two that are alike give the same file. */
export type PressOrder = PaperOrder | DocumentOrder | PosterOrder | OfficeOrder;

/** A deck on paper. */
export interface PaperOrder extends Chosen {
  readonly make: 'paper';
  readonly kind: PaperKind;
  readonly deck: string;
  readonly language: string;
  readonly savesInk: boolean;
  readonly origin: string;
  /** Cards and resources besides the deck's, and what of it is not in play; null: the deck as it is. */
  readonly own: KeptDeck | null;
}

/** What a group leaves with, in words. */
export interface DocumentOrder {
  readonly make: 'pdf';
  readonly document: GroupDocument;
}

/** A group's courses of action for its wall. */
export interface PosterOrder {
  readonly make: 'poster';
  readonly poster: GroupPoster;
}

/** What a group leaves with, for office programs. */
export interface OfficeOrder extends OfficeDocument {
  readonly make: 'office';
  readonly as: 'docx' | 'odt';
}

export type Made = PressOrder['make'];
export type OrderFor<Make extends Made> = Extract<PressOrder, { make: Make }>;

export type PressAnswer = { readonly made: Uint8Array } | { readonly failed: string };
