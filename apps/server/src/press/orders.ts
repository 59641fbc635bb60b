import type { KeptDeck } from '@reflextics/decks';
import type { Instant, Recorded } from '@reflextics/game';
import type { Chosen, PaperKind, Progress } from '@reflextics/paper';
import type { Choices } from '@reflextics/summary';
import type { ToldDocument, ToldFormat } from './told-formats.ts';

/** What is to be made, by `make`. Travels to the thread as text: plain values only. */
export type PressOrder = PaperOrder | ToldOrder;

/** What is asked of the press. */
export interface Wanted {
  /** Two that are alike give the same file. */
  readonly key: string;
  /** Whose it is: each has a share of what may wait, and they take turns. */
  readonly of: string;
  /** The order as text. Asked for once it is its turn: nothing is read for what is refused, or kept for what waits. */
  text(): Promise<string>;
}

/** An order of which everything is at hand; nobody's in particular. */
export function atHand(order: PressOrder): Wanted {
  const key = JSON.stringify(order);
  return { key, of: '', text: async () => key };
}

/** A deck on paper. */
export interface PaperOrder extends Chosen {
  readonly make: 'paper';
  readonly kind: PaperKind;
  readonly deck: string;
  readonly language: string;
  readonly savesInk: boolean;
  /** Of the session; null: it names nobody, or the deck is printed for none. */
  readonly supportLine: string | null;
  readonly origin: string;
  /** Cards and resources besides the deck's, and what of it is not in play; null: the deck as it is. */
  readonly own: KeptDeck | null;
  /** What opens the pages of own cards, by id. */
  readonly keys: Readonly<Record<string, string>>;
}

/** What rooms leave with, told from their logs: all of it, since even the telling of a long session takes a while. */
export interface ToldOrder extends ToldOf {
  readonly make: 'told';
  readonly document: ToldDocument;
  readonly as: ToldFormat;
}

/** Rooms of one session, in whose words, and what of them is told. */
export interface ToldOf {
  /** Of each room all events, from the first and in order. */
  readonly logs: readonly (readonly Recorded[])[];
  readonly session: string;
  readonly purgeAt: Instant;
  /** Where whoever asked found the server, e.g. `https://game.example`. */
  readonly server: string;
  readonly madeAt: Instant;
  readonly deck: string;
  /** One that the deck speaks. */
  readonly language: string;
  /** The session's cards and resources besides the deck's; null: it has none. */
  readonly own: KeptDeck | null;
  readonly choices: Choices;
}

export type Made = PressOrder['make'];
export type OrderFor<Make extends Made> = Extract<PressOrder, { make: Make }>;

export type PressAnswer = { readonly made: Uint8Array } | { readonly failed: string };

/** What the thread says: of the order that it makes, how far it is; once, what came of it. */
export type PressSaid = Progress | PressAnswer;
