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
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { deckView } from '../decks.ts';
import { wholeLog } from '../live/rooms.ts';
import type { Session } from '../store/index.ts';
import { takenIn } from '../taken-cards.ts';
import type { House } from './context.ts';
import { onlyWhoMayTakeAway, roomFor, sessionFor } from './guests.ts';
import { pressed } from './pressed.ts';
import { fail } from './problem-answers.ts';
import { type Routes, TOKEN } from './routes.ts';
import { formatOfSummary, SUMMARY_FORMATS, type SummaryFormat } from './summary-formats.ts';

const format = z.enum(Object.keys(SUMMARY_FORMATS) as [SummaryFormat, ...SummaryFormat[]]);

const tags = ['summary'];
/** In which language, and what of it: the same of every document that is made of a summary. */
export const asked = z.object({
  lang: z.string().max(16).optional(),
  names: z.enum(['chosen', 'initials', 'none']).default('chosen'),
  notes: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(true),
});
type Asked = z.infer<typeof asked>;
// Several kinds of document come out of it, none of them through a schema.
const response = { 200: z.unknown(), '4xx': errorSchema, '5xx': errorSchema };

export function summaryRoutes(routes: Routes, house: House): void {
  routes.get(
    '/rooms/:code/summary.:format',
    {
      schema: {
        tags,
        summary: 'What a room leaves with so far, as text, data or document',
        security: TOKEN,
        params: z.object({ code: z.string().max(32), format }),
        querystring: asked,
        response,
      },
    },
    async (request, reply) => {
      const { code, format: wanted } = request.params;
      const { room, visitor } = await roomFor(house, request, code);
      onlyWhoMayTakeAway(room, visitor);
      const session = await house.store.session(room.sessionId);
      if (session === null) return fail('gone');
      const summary = await summaryFor(house, session, room.id, request.query);
      return send(house, reply, wanted, [summary], `summary-${room.code}`);
    },
  );

  routes.get(
    '/sessions/:id/summary.:format',
    {
      schema: {
        tags,
        summary: 'What all rooms of a session leave with so far',
        security: TOKEN,
        params: z.object({ id: z.string().max(64), format }),
        querystring: asked,
        response,
      },
    },
    async (request, reply) => {
      const session = await sessionFor(house, request, request.params.id);
      const rooms = await house.store.roomsOf(session.id);
      const summaries: Summary[] = [];
      for (const { id } of rooms) summaries.push(await summaryFor(house, session, id, request.query));
      return send(house, reply, request.params.format, summaries, 'summary');
    },
  );
}

export async function summaryFor(
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
export const deckIn = ({ settings }: Session, language: string | undefined): DeckView =>
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

async function send(
  { documents }: House,
  reply: FastifyReply,
  asked: SummaryFormat,
  summaries: readonly Summary[],
  name: string,
): Promise<FastifyReply> {
  const [first, ...others] = summaries;
  if (first === undefined) return fail('gone');
  const { type, write } = formatOfSummary(asked);
  const written = write([first, ...others], documents);
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}.${asked}"`)
    .send(typeof written === 'string' ? written : await pressed(written));
}
