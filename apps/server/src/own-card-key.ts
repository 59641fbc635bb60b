import { createHmac, timingSafeEqual } from 'node:crypto';
import { type KeptDeck, keptDeck, untouchedDeck, withTakenCards } from '@reflextics/decks';
import type { Rooms } from './live/rooms.ts';
import type { Session, Store } from './store/index.ts';
import { takenIn } from './taken-cards.ts';

const MARK_LENGTH = 16; // of 6 bits: as hard to guess as an id, and a code that is still coarse enough for a small card

const markOf = (seal: string, card: string): string =>
  createHmac('sha256', seal).update(card).digest('base64url').slice(0, MARK_LENGTH);

/**
 * By card, what opens its page: the session's id and a mark that only this server can make, of that card and no other. It
 * stands on paper, so whoever holds it has read the card already. Empty where the session is gone.
 */
export async function ownCardKeys(
  store: Store,
  session: string,
  { situations, retired }: KeptDeck,
): Promise<Record<string, string>> {
  const seal = await store.sealOf(session);
  if (seal === null) return {};
  const cards = [...situations, ...retired.situations];
  return Object.fromEntries(cards.map(({ id }) => [id, `${session}.${markOf(seal, id)}`]));
}

/** The cards of the session of which this key opens the page of one. Null: it opens none, or the session or the card is gone. */
export async function openedByKey(
  { store, rooms }: { store: Store; rooms: Rooms },
  card: string,
  key: string,
): Promise<{ session: Session; own: KeptDeck } | null> {
  const [id = '', mark = ''] = key.split('.');
  const seal = await store.sealOf(id);
  if (seal === null || !isSame(mark, markOf(seal, card))) return null;
  const session = await store.session(id);
  if (session === null) return null;
  const own = await playedBy({ store, rooms }, session);
  const { situations, retired } = own;
  return [...situations, ...retired.situations].some((one) => one.id === card) ? { session, own } : null;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What a session plays with: its own cards, and those that its rooms took from players. */
export async function playedBy(
  { store, rooms }: { store: Store; rooms: Rooms },
  { id, name }: Session,
): Promise<KeptDeck> {
  const stored = await store.sessionDeck(id);
  let deck = stored?.deck ?? keptDeck(null, untouchedDeck(name), new Set());
  for (const room of await store.roomsOf(id)) {
    const live = await rooms.as(room);
    if (live !== null) deck = withTakenCards(deck, takenIn(live.state.room));
  }
  return deck;
}
