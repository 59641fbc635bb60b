import type { DeckView } from '@reflextics/decks';
import { posterOf } from '@reflextics/paper';
import { errorSchema } from '@reflextics/protocol';
import type { Summary } from '@reflextics/summary';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { House } from './context.ts';
import { onlyWhoMayTakeAway, roomFor, sessionFor } from './guests.ts';
import { pressed } from './pressed.ts';
import { fail } from './problem-answers.ts';
import { type Routes, TOKEN } from './routes.ts';
import { looksOf, type Summaries } from './summary-formats.ts';
import { deckIn, asked as querystring, summaryFor } from './summary-routes.ts';

const tags = ['summary'];
// A file, which goes through no schema.
const response = { 200: z.unknown(), '4xx': errorSchema, '5xx': errorSchema };

/** The courses of action for the wall; for those who may have the summary. */
export function posterRoutes(routes: Routes, house: House): void {
  routes.get(
    '/rooms/:code/poster.pdf',
    {
      schema: {
        tags,
        summary: 'A room’s courses of action so far, on A3 sheets for the wall',
        security: TOKEN,
        params: z.object({ code: z.string().max(32) }),
        querystring,
        response,
      },
    },
    async (request, reply) => {
      const { room, visitor } = await roomFor(house, request, request.params.code);
      onlyWhoMayTakeAway(room, visitor);
      const session = await house.store.session(room.sessionId);
      if (session === null) return fail('gone');
      const summary = await summaryFor(house, session, room.id, request.query);
      return send(house, reply, [summary], deckIn(session, request.query.lang), `poster-${room.code}`);
    },
  );

  routes.get(
    '/sessions/:id/poster.pdf',
    {
      schema: {
        tags,
        summary: 'The courses of action of all rooms of a session, a board a room',
        security: TOKEN,
        params: z.object({ id: z.string().max(64) }),
        querystring,
        response,
      },
    },
    async (request, reply) => {
      const session = await sessionFor(house, request, request.params.id);
      const rooms = await house.store.roomsOf(session.id);
      const summaries: Summary[] = [];
      for (const { id } of rooms) summaries.push(await summaryFor(house, session, id, request.query));
      return send(house, reply, summaries, deckIn(session, request.query.lang), 'poster');
    },
  );
}

async function send(
  { documents }: House,
  reply: FastifyReply,
  [first, ...others]: readonly Summary[],
  { levels }: DeckView,
  name: string,
): Promise<FastifyReply> {
  if (first === undefined) return fail('gone');
  const summaries: Summaries = [first, ...others];
  const poster = { ...posterOf(summaries, levels), ...looksOf(summaries) };
  return reply
    .type('application/pdf')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}.pdf"`)
    .send(await pressed(documents.print({ make: 'poster', poster })));
}
