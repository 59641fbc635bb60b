import type { Instant, OfferId, ParticipantId, ResourceId, SituationId, Theme } from './words.ts';

/** The words of a situation that a player wrote. */
export interface CardWords {
  /** That they are in, e.g. `fr`. */
  language: string;
  theme: Theme;
  title: string;
  /** `''`: not said. */
  aspect: string;
  text: string;
  questions: readonly string[];
  /** null: it states no dilemma. */
  dilemma: string | null;
  /** A word of care to show before the card is read; null: none. */
  contentNote: string | null;
  resources: readonly ResourceId[];
}

/** A card that a player wrote and offers to the narrator. Secret: only its author and the narrator see it (O4). */
export interface Offer {
  id: OfferId;
  participant: ParticipantId;
  card: CardWords;
  at: Instant;
  state: 'waiting' | 'taken' | 'declined';
  /** As the room's deck knows the card; null unless taken. */
  situation: SituationId | null;
  /** What the narrator said to it in declining; null: nothing, or not declined. */
  word: string | null;
}

/** What its author and the narrator are told of an offer each time; its words are asked for apart. */
export interface OfferNote extends Omit<Offer, 'card'> {
  title: string;
  theme: Theme;
}
