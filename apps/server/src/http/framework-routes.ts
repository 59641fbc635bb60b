import { errorSchema } from '@reflextics/protocol';
import type { Summary } from '@reflextics/summary';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { House } from './context.ts';
import { FRAMEWORK_FORMATS, type FrameworkFormat, formatOfFramework } from './framework-formats.ts';
import { onlyWhoMayTakeAway, roomFor, sessionFor } from './guests.ts';
import { pressed } from './pressed.ts';
import { fail } from './problem-answers.ts';
import { type Routes, TOKEN } from './routes.ts';
import { asked as querystring, summaryFor } from './summary-routes.ts';

const format = z.enum(Object.keys(FRAMEWORK_FORMATS) as [FrameworkFormat, ...FrameworkFormat[]]);
const tags = ['summary'];
// Several kinds of document come out of it, none of them through a schema.
const response = { 200: z.unknown(), '4xx': errorSchema, '5xx': errorSchema };

/** The second document: what all can live with, by level. */
export function frameworkRoutes(routes: Routes, house: House): void {
  routes.get(
    '/rooms/:code/framework.:format',
    {
      schema: {
        tags,
        summary: 'The framework for action of a room so far, as text, data or document',
        security: TOKEN,
        params: z.object({ code: z.string().max(32), format }),
        querystring,
        response,
      },
    },
    async (request, reply) => {
      const { code, format: asked } = request.params;
      const { room, visitor } = await roomFor(house, request, code);
      onlyWhoMayTakeAway(room, visitor);
      const session = await house.store.session(room.sessionId);
      if (session === null) return fail('gone');
      const summary = await summaryFor(house, session, room.id, request.query);
      return send(house, reply, asked, [summary], `framework-${room.code}`);
    },
  );

  routes.get(
    '/sessions/:id/framework.:format',
    {
      schema: {
        tags,
        summary: 'The framework for action of each room of a session so far',
        security: TOKEN,
        params: z.object({ id: z.string().max(64), format }),
        querystring,
        response,
      },
    },
    async (request, reply) => {
      const session = await sessionFor(house, request, request.params.id);
      const rooms = await house.store.roomsOf(session.id);
      const summaries: Summary[] = [];
      for (const { id } of rooms) summaries.push(await summaryFor(house, session, id, request.query));
      return send(house, reply, request.params.format, summaries, 'framework');
    },
  );
}

async function send(
  { documents }: House,
  reply: FastifyReply,
  asked: FrameworkFormat,
  summaries: readonly Summary[],
  name: string,
): Promise<FastifyReply> {
  const [first, ...others] = summaries;
  if (first === undefined) return fail('gone');
  const { type, write } = formatOfFramework(asked);
  const written = write([first, ...others], documents);
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}.${asked}"`)
    .send(typeof written === 'string' ? written : await pressed(written));
}
