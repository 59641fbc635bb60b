import type { DeckView, LevelText, ResourceText, SituationCard } from '@reflextics/decks';
import type { Level, Prompt, ResourceId, SituationId, Theme } from '@reflextics/game';

/** What the deck says of something; null while it is being fetched, or where it does not know it. */
export function cardOf(deck: DeckView | null, id: SituationId | null): SituationCard | null {
  return deck?.situations.find((card) => card.id === id) ?? null;
}

export function resourceOf(deck: DeckView | null, id: ResourceId | null): ResourceText | null {
  return deck?.resources.find((resource) => resource.id === id) ?? null;
}

export function promptOf(deck: DeckView | null, id: Prompt | null): string | null {
  return deck?.prompts.find((prompt) => prompt.id === id)?.text ?? null;
}

export function levelOf(deck: DeckView | null, id: Level | null): LevelText | null {
  return deck?.levels.find((level) => level.id === id) ?? null;
}

export function themeNameOf(deck: DeckView | null, id: Theme): string {
  return deck?.themes.find((theme) => theme.id === id)?.name ?? '';
}
