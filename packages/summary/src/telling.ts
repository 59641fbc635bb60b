import type { DeckView, SituationCard } from '@reflextics/decks';
import type { Instant, View } from '@reflextics/game';

/** What the log does not know: the session around the room, and when and in which words the telling is made. */
export interface Telling {
  session: string;
  purgeAt: Instant;
  /** Where the data of the session is, e.g. `https://game.example`, as the reader came to it; null: not known. */
  server: string | null;
  madeAt: Instant;
  /** The deck in the language of the telling; a card that it lacks is told by its id. */
  deck: DeckView;
}

/** The name of a seat, as chosen; `erased` where it was erased or is unknown. */
export function nameOf(view: View, id: string, erased: string): string {
  const name = view.participants.find((one) => one.id === id)?.name;
  return name === undefined || name === '' ? erased : name;
}

export function cardOf(deck: DeckView, situation: string): SituationCard | null {
  return deck.situations.find((card) => card.id === situation) ?? null;
}
