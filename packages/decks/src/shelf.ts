import type { ShelvedDeck } from './build-deck.ts';
import type { DeckIndex, DeckView } from './deck.ts';

/** The decks that a session may choose from. */
export interface Shelf {
  /** The first is the one that is shown to who chose none. */
  readonly decks: readonly Pick<ShelvedDeck, 'id' | 'languages'>[];
  /** Null: there is no such deck, or it has no words in this language. */
  readonly view: (deck: string, language: string) => DeckView | null;
  /** Null: there is no such deck. */
  readonly index: (deck: string) => DeckIndex | null;
}

/** One id of a deck or of what is in it must be no other's: they stand together in logs, in files and in own cards' links. */
export function shelfOf(decks: readonly ShelvedDeck[]): Shelf {
  const ids = decks.flatMap(({ id, index }) => [
    id,
    ...index.situations.map((one) => one.id),
    ...index.resources.map((one) => one.id),
  ]);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw new Error(`expected each id once on the shelf, found ${twice} twice`);
  const find = (id: string) => decks.find((one) => one.id === id) ?? null;
  return {
    decks: decks.map(({ id, languages }) => ({ id, languages })),
    view: (id, language) => find(id)?.view(language) ?? null,
    index: (id) => find(id)?.index ?? null,
  };
}
