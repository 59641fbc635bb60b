import { DECKS } from '@reflextics/decks';
import { frameworkNow, type Recorded } from '@reflextics/game';
import { problem } from '@reflextics/protocol';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { LANGUAGE_LENGTH } from '../limits.ts';
import { wholeLog } from '../live/rooms.ts';
import type { ToldOf, ToldOrder, Wanted } from '../press/orders.ts';
import type { Session, StoredRoom } from '../store/index.ts';
import type { House } from './context.ts';
import { onlyWhoMayTakeAway, roomFor, sessionFor } from './guests.ts';
import { originFor } from './origin.ts';
import { fail, ProblemAnswer } from './problem-answers.ts';

/** In which language, and what of it: the same of every document that is told of rooms. */
export const asked = z.object({
  lang: z.string().max(LANGUAGE_LENGTH).optional(),
  names: z.enum(['chosen', 'initials', 'none']).default('chosen'),
  notes: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(true),
});
type Asked = z.infer<typeof asked> & Pick<ToldOrder, 'document' | 'as'>;

const MINUTE = 60_000; // ms: as exact as a document tells it, so that people who ask together share one

/** A document to be made, with the name of its file without the ending. */
interface Taken {
  name: string;
  wanted: Wanted;
}

/** What a room leaves with so far, for who may take it. */
export async function toldOfRoom(
  house: House,
  request: FastifyRequest,
  code: string,
  asked: Asked,
): Promise<Taken> {
  const { room, visitor } = await roomFor(house, request, code);
  onlyWhoMayTakeAway(room, visitor);
  onlySoMany(house, visitor.kind === 'participant' ? visitor.id : room.sessionId);
  const session = await house.store.session(room.sessionId);
  if (session === null) return fail('gone');
  const { document } = asked;
  const name = document === 'framework' ? (frameworkNow(room.state.room) ?? document) : document;
  const rooms = [{ id: room.id, seq: room.state.seq }];
  return {
    name: `${name}-${room.code}`,
    wanted: await wantedOf(house, session, room.id, rooms, { ...asked, server: originFor(request) }),
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
  onlySoMany(house, session.id);
  const rooms = await house.store.roomsOf(session.id);
  if (rooms.length === 0) return fail('gone');
  return {
    name: asked.document === 'framework' ? await frameworkIn(house, rooms) : asked.document,
    wanted: await wantedOf(house, session, session.id, rooms, { ...asked, server: originFor(request) }),
  };
}

/** Before anything is read for them. */
function onlySoMany({ documentsAsked }: House, asker: string): void {
  if (documentsAsked.take(asker)) return;
  throw new ProblemAnswer(problem('too-many-requests'), documentsAsked.secondsUntilNext(asker));
}

async function frameworkIn(house: House, rooms: readonly StoredRoom[]): Promise<string> {
  const live = await Promise.all(rooms.map((room) => house.rooms.as(room)));
  const kinds = live.flatMap((room) => (room === null ? [] : (frameworkNow(room.state.room) ?? [])));
  return kinds.length > 0 && kinds.every((kind) => kind === 'netiquette') ? 'netiquette' : 'framework';
}

type Head = Pick<StoredRoom, 'id' | 'seq'>;

async function wantedOf(
  house: House,
  session: Session,
  of: string,
  rooms: readonly Head[],
  { lang, server, document, as, ...choices }: Asked & { server: string },
): Promise<Wanted> {
  const now = house.clock.now();
  const { deck } = session.settings;
  const own = await house.store.sessionDeck(session.id);
  const told: Omit<ToldOf, 'logs'> = {
    session: session.name,
    purgeAt: session.purgeAt,
    server,
    madeAt: now - (now % MINUTE),
    deck,
    language: languageFor(session, lang),
    own: own?.deck ?? null,
    choices,
  };
  const heads = rooms.map(({ id, seq }) => [id, seq]);
  return {
    key: JSON.stringify([
      document,
      as,
      server,
      told.madeAt,
      told.language,
      choices,
      own?.version ?? 0,
      heads,
    ]),
    of,
    text: async () => {
      const order: ToldOrder = { make: 'told', document, as, ...told, logs: await logsOf(house, rooms) };
      return JSON.stringify(order);
    },
  };
}

/** Of each room all that it has by now. */
async function logsOf(house: House, rooms: readonly Head[]): Promise<Recorded[][]> {
  const logs: Recorded[][] = [];
  for (const { id } of rooms) {
    const log = await wholeLog(house, id);
    if (log.length === 0) return fail('gone');
    logs.push(log);
  }
  return logs;
}

/** The one asked for where the deck speaks it, else the session's own. */
function languageFor({ settings: { deck, language } }: Session, asked: string | undefined): string {
  const spoken = DECKS.find(({ id }) => id === deck)?.languages ?? [];
  return (
    spoken.find((one) => one === asked) ?? spoken.find((one) => one === language) ?? fail('no-such-deck')
  );
}
