import type { DeckView } from '@reflextics/decks';

export interface Chosen {
  /** Null: all. */
  readonly themes: readonly string[] | null;
  /** Ids; null: all of the chosen themes. */
  readonly cards: readonly string[] | null;
}

/** The deck with no other cards than those chosen, of those in play; its themes and resources are those that the cards are about. */
export function chosenOf(deck: DeckView, { themes, cards }: Chosen): DeckView {
  const situations = deck.situations.filter(
    ({ id, theme, inPlay }) => inPlay && (themes?.includes(theme) ?? true) && (cards?.includes(id) ?? true),
  );
  const about = new Set(situations.map(({ theme }) => theme));
  return {
    ...deck,
    themes: deck.themes.filter(({ id }) => about.has(id)),
    situations,
    resources: deck.resources.filter(
      ({ inPlay, themes: of }) => inPlay && of.some((theme) => about.has(theme)),
    ),
  };
}
