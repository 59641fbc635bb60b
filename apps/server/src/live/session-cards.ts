import type { Command, Event, HouseCommand, Recorded } from '@reflextics/game';
import { namesCards } from '../decks.ts';
import type { StoredDeck } from '../store/index.ts';
import type { World } from './world.ts';

/**
 * As the session has them now; null: it never changed what its deck has, or the command names no card. Asked of the store
 * each time, so that several servers agree; cards are named rarely.
 */
export async function cardsFor(
  { store }: World,
  sessionId: string,
  command: Command | HouseCommand,
): Promise<StoredDeck | null> {
  return namesCards(command) ? store.sessionDeck(sessionId) : null;
}

/**
 * What was just opened may have been taken out since these cards were read: no room had it open then, and its words went.
 * Never throws: what happened is stored and answered.
 */
export async function keepReadable(
  { store, log }: World,
  sessionId: string,
  { version, deck }: StoredDeck,
  recorded: readonly Recorded[],
): Promise<void> {
  const ids = new Set(recorded.map(({ event }) => openedBy(event)));
  const openedOf = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter(({ id }) => ids.has(id));
  const opened = { situations: openedOf(deck.situations), resources: openedOf(deck.resources) };
  if (opened.situations.length + opened.resources.length === 0) return;
  try {
    const now = await store.sessionDeck(sessionId);
    if (now !== null && now.version !== version) await store.keepReadable(sessionId, opened);
  } catch (error) {
    log.error({ err: error }, 'a card that was taken out could not be kept readable');
  }
}

function openedBy(event: Event): string | null {
  if (event.type === 'situation-opened') return event.situation;
  return event.type === 'resource-opened' ? event.resource : null;
}
