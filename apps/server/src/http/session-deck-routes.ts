import { isDeepStrictEqual } from 'node:util';
import {
  disagreementsIn,
  type KeptDeck,
  keptDeck,
  keptDeckSchema,
  OWN_LIMITS,
  ownDeckJsonSchema,
  roomDeckSchema,
  type SessionDeck,
  sessionDeckSchema,
  untouchedDeck,
  withTakenCards,
} from '@reflextics/decks';
import { errorSchema, MAX_ID_LENGTH } from '@reflextics/protocol';
import { z } from 'zod';
import type { Session, StoredDeck } from '../store/index.ts';
import { takenIn } from '../taken-cards.ts';
import type { House } from './context.ts';
import { roomFor, sessionFor } from './guests.ts';
import { fail } from './problem-answers.ts';
import { roomParams } from './room-routes.ts';
import { type Routes, TOKEN } from './routes.ts';

const MOST_BYTES = 2 * OWN_LIMITS.bytes; // what several files together come to
const tags = ['deck'];
const sessionParams = z.object({ id: z.string().max(MAX_ID_LENGTH) });
const cardsSchema = z.strictObject({ version: z.int().min(0), deck: keptDeckSchema });
const roomCardsSchema = z.strictObject({ version: z.int().min(0), deck: roomDeckSchema });
const changeSchema = z.strictObject({ seen: z.int().min(0), deck: sessionDeckSchema });
const response = { 200: cardsSchema, '4xx': errorSchema, '5xx': errorSchema };

export function sessionDeckRoutes(routes: Routes, house: House): void {
  routes.get(
    '/sessions/:id/deck',
    {
      schema: {
        tags,
        summary: 'What the session adds to its deck and leaves out of it',
        security: TOKEN,
        params: sessionParams,
        response,
      },
    },
    async (request) => cardsOf(house, await sessionFor(house, request, request.params.id)),
  );

  routes.put(
    '/sessions/:id/deck',
    {
      bodyLimit: MOST_BYTES,
      schema: {
        tags,
        summary: 'Change what the session plays with; rooms have it from their next card on',
        security: TOKEN,
        params: sessionParams,
        body: changeSchema,
        response,
      },
    },
    async (request) => {
      const session = await sessionFor(house, request, request.params.id);
      return change(house, session, request.body);
    },
  );

  routes.get(
    '/rooms/:code/deck',
    {
      schema: {
        tags,
        summary: 'What the session of the room and its players add to its deck, and what is left out of it',
        security: TOKEN,
        params: roomParams,
        response: { ...response, 200: roomCardsSchema },
      },
    },
    async (request) => {
      const { room } = await roomFor(house, request, request.params.code);
      const session = await house.store.session(room.sessionId);
      if (session === null) return fail('gone');
      const { version, deck } = await cardsOf(house, session);
      const taken = takenIn(room.state.room);
      // None is ever given back: more of them is a newer version.
      return { version: version + taken.length, deck: withTakenCards(deck, taken) };
    },
  );

  routes.get(
    '/own-deck.schema.json',
    { schema: { tags, summary: 'The form of a file of own cards', response: { 200: z.unknown() } } },
    async () => ownDeckJsonSchema(),
  );
}

async function cardsOf({ store }: House, session: Session): Promise<StoredDeck> {
  const stored = await store.sessionDeck(session.id);
  return stored ?? { version: 0, deck: keptDeck(null, untouchedDeck(session.name), new Set()) };
}

async function change(
  house: House,
  session: Session,
  { seen, deck }: { seen: number; deck: SessionDeck },
): Promise<StoredDeck> {
  const [flaw] = disagreementsIn(deck);
  if (flaw !== undefined) {
    const wanted = flaw.code === 'repeated-id' ? 'an id that no other item has' : 'a resource that there is';
    fail('malformed', { expected: `in body, deck.${flaw.path.join('.')}: ${wanted}` });
  }
  const before = await house.store.sessionDeck(session.id);
  const opened = takesAnyOut(before?.deck ?? null, deck)
    ? await openedIn(house, session.id)
    : new Set<string>();
  const kept = keptDeck(before?.deck ?? null, deck, opened);
  const stored =
    (before?.version ?? 0) === seen ? await house.store.setSessionDeck(session.id, kept, seen) : 'conflict';
  switch (stored) {
    case 'stored':
      return { version: seen + 1, deck: kept };
    case 'conflict': {
      const now = await cardsOf(house, session);
      // The same asked again, after an answer that was lost.
      if (isDeepStrictEqual(now.deck, kept)) return now;
      return fail('deck-moved-on', { expected: seen, found: now.version });
    }
    case 'gone':
      return fail('no-such-session');
  }
}

/** Whether something goes, or had gone: only then must the rooms be looked at. */
function takesAnyOut(before: KeptDeck | null, now: SessionDeck): boolean {
  if (before === null) return false;
  const staying = new Set([...now.situations, ...now.resources].map(({ id }) => id));
  const known = [before.situations, before.resources, before.retired.situations, before.retired.resources];
  return known.flat().some(({ id }) => !staying.has(id));
}

/** Every situation and resource that was on the screens of a room of the session. */
async function openedIn({ store, rooms }: House, sessionId: string): Promise<Set<string>> {
  const opened = new Set<string>();
  for (const stored of await store.roomsOf(sessionId)) {
    const room = await rooms.as(stored);
    for (const round of room?.state.room.rounds ?? []) {
      if (round.situation !== null) opened.add(round.situation);
      for (const { situation } of round.reactions) opened.add(situation);
      for (const resource of round.resourcesOpened) opened.add(resource);
    }
  }
  return opened;
}
