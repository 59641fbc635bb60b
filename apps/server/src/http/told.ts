import {
  type DeckView,
  keptDeck,
  type OwnSituation,
  untouchedDeck,
  viewWithOwnCards,
  withTakenCards,
} from '@reflextics/decks';
import { evolve, initialRoom } from '@reflextics/game';
import { errorSchema } from '@reflextics/protocol';
import { chosen, type Summary, summaryOf } from '@reflextics/summary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { deckView } from '../decks.ts';
import { wholeLog } from '../live/rooms.ts';
import type { Session } from '../store/index.ts';
import { takenIn } from '../taken-cards.ts';
import type { House } from './context.ts';
import { onlyWhoMayTakeAway, roomFor, sessionFor } from './guests.ts';
import { pressed } from './pressed.ts';
import { fail } from './problem-answers.ts';
import type { Summaries } from './summary-formats.ts';

/** In which language, and what of it: the same of every document that is made of a summary. */
export const asked = z.object({
  lang: z.string().max(16).optional(),
  names: z.enum(['chosen', 'initials', 'none']).default('chosen'),
  notes: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(true),
});
type Asked = z.infer<typeof asked>;

/** Several kinds of document come out of it, none of them through a schema. */
export const aDocument = { 200: z.unknown(), '4xx': errorSchema, '5xx': errorSchema };

export interface Told {
  readonly summaries: Summaries;
  /** In the language of the telling. */
  readonly levels: DeckView['levels'];
}

/** What a room leaves with so far, for who may take it. */
export async function toldOfRoom(
  house: House,
  request: FastifyRequest,
  code: string,
  asked: Asked,
): Promise<Told & { code: string }> {
  const { room, visitor } = await roomFor(house, request, code);
  onlyWhoMayTakeAway(room, visitor);
  const session = await house.store.session(room.sessionId);
  if (session === null) return fail('gone');
  return {
    code: room.code,
    summaries: [await summaryFor(house, session, room.id, asked)],
    levels: deckIn(session, asked.lang).levels,
  };
}

/** What all rooms of a session leave with so far, for its facilitator. */
export async function toldOfSession(
  house: House,
  request: FastifyRequest,
  id: string,
  asked: Asked,
): Promise<Told> {
  const session = await sessionFor(house, request, id);
  const summaries: Summary[] = [];
  for (const room of await house.store.roomsOf(session.id))
    summaries.push(await summaryFor(house, session, room.id, asked));
  const [first, ...others] = summaries;
  if (first === undefined) return fail('gone');
  return { summaries: [first, ...others], levels: deckIn(session, asked.lang).levels };
}

/** As a file to be saved, which nobody keeps on the way. */
export async function handOut(
  reply: FastifyReply,
  type: string,
  name: string,
  file: string | Promise<Uint8Array>,
): Promise<FastifyReply> {
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(typeof file === 'string' ? file : await pressed(file));
}

async function summaryFor(
  house: House,
  session: Session,
  roomId: string,
  { lang, ...choices }: Asked,
): Promise<Summary> {
  const log = await wholeLog(house, roomId);
  if (log.length === 0) return fail('gone');
  const whole = summaryOf(log, {
    session: session.name,
    purgeAt: session.purgeAt,
    madeAt: house.clock.now(),
    deck: await deckFor(house, session, lang, takenIn(log.reduce(evolve, initialRoom()))),
  });
  return chosen(whole, choices);
}

/** In the language asked for where the deck speaks it, else in the session's own. */
const deckIn = ({ settings }: Session, language: string | undefined): DeckView =>
  deckView(settings.deck, language ?? settings.language) ??
  deckView(settings.deck, settings.language) ??
  fail('no-such-deck');

/** With the session's own cards and those taken in the room. */
async function deckFor(
  { store }: House,
  session: Session,
  language: string | undefined,
  taken: readonly OwnSituation[],
): Promise<DeckView> {
  const { id, name } = session;
  const deck = deckIn(session, language);
  const stored = await store.sessionDeck(id);
  const kept = stored?.deck ?? keptDeck(null, untouchedDeck(name), new Set());
  return viewWithOwnCards(deck, withTakenCards(kept, taken));
}
