import { DECKS } from '@reflextics/decks';
import { type FrameworkKind, frameworkNow, type Recorded } from '@reflextics/game';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { wholeLog } from '../live/rooms.ts';
import type { ToldOf } from '../press/orders.ts';
import type { Session } from '../store/index.ts';
import type { House } from './context.ts';
import { onlyWhoMayTakeAway, roomFor, sessionFor } from './guests.ts';
import { originFor } from './origin.ts';
import { fail } from './problem-answers.ts';

/** In which language, and what of it: the same of every document that is told of rooms. */
export const asked = z.object({
  lang: z.string().max(16).optional(),
  names: z.enum(['chosen', 'initials', 'none']).default('chosen'),
  notes: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(true),
});
type Asked = z.infer<typeof asked>;

const MINUTE = 60_000; // ms: as exact as a document tells it, so that people who ask together share one

/** With what its framework for action is, by which its file is called. */
interface Taken {
  told: ToldOf;
  framework: FrameworkKind;
}

/** What a room leaves with so far, for who may take it. */
export async function toldOfRoom(
  house: House,
  request: FastifyRequest,
  code: string,
  asked: Asked,
): Promise<Taken & { code: string }> {
  const { room, visitor } = await roomFor(house, request, code);
  onlyWhoMayTakeAway(room, visitor);
  const session = await house.store.session(room.sessionId);
  if (session === null) return fail('gone');
  return {
    code: room.code,
    framework: frameworkNow(room.state.room) ?? 'framework',
    told: await toldOf(house, session, [room.id], { ...asked, server: originFor(request) }),
  };
}

/** What all rooms of a session leave with so far, for its facilitator. */
export async function toldOfSession(
  house: House,
  request: FastifyRequest,
  id: string,
  asked: Asked,
): Promise<Taken> {
  const session = await sessionFor(house, request, id);
  const rooms = await house.store.roomsOf(session.id);
  const told = await toldOf(
    house,
    session,
    rooms.map((room) => room.id),
    { ...asked, server: originFor(request) },
  );
  const live = await Promise.all(rooms.map((room) => house.rooms.as(room)));
  const kinds = live.flatMap((room) => (room === null ? [] : (frameworkNow(room.state.room) ?? [])));
  const isNetiquette = kinds.length > 0 && kinds.every((kind) => kind === 'netiquette');
  return { told, framework: isNetiquette ? 'netiquette' : 'framework' };
}

async function toldOf(
  house: House,
  session: Session,
  rooms: readonly string[],
  { lang, server, ...choices }: Asked & { server: string },
): Promise<ToldOf> {
  const logs: Recorded[][] = [];
  for (const room of rooms) {
    const log = await wholeLog(house, room);
    if (log.length === 0) return fail('gone');
    logs.push(log);
  }
  if (logs.length === 0) return fail('gone');
  const now = house.clock.now();
  const { deck } = session.settings;
  return {
    logs,
    session: session.name,
    purgeAt: session.purgeAt,
    server,
    madeAt: now - (now % MINUTE),
    deck,
    language: languageFor(session, lang),
    own: (await house.store.sessionDeck(session.id))?.deck ?? null,
    choices,
  };
}

/** The one asked for where the deck speaks it, else the session's own. */
function languageFor({ settings: { deck, language } }: Session, asked: string | undefined): string {
  const spoken = DECKS.find(({ id }) => id === deck)?.languages ?? [];
  return (
    spoken.find((one) => one === asked) ?? spoken.find((one) => one === language) ?? fail('no-such-deck')
  );
}
