import { posterOf } from '@reflextics/paper';
import { z } from 'zod';
import type { House } from './context.ts';
import { type Routes, TOKEN } from './routes.ts';
import { looksOf } from './summary-formats.ts';
import { aDocument, asked, handOut, type Told, toldOfRoom, toldOfSession } from './told.ts';

const said = { tags: ['summary'], security: TOKEN, querystring: asked, response: aDocument };

/** The courses of action for the wall; for those who may have the summary. */
export function posterRoutes(routes: Routes, house: House): void {
  const printed = ({ summaries, levels }: Told) =>
    house.documents.print({
      make: 'poster',
      poster: { ...posterOf(summaries, levels), ...looksOf(summaries) },
    });

  routes.get(
    '/rooms/:code/poster.pdf',
    {
      schema: {
        ...said,
        summary: 'A room’s courses of action so far, on A3 sheets for the wall',
        params: z.object({ code: z.string().max(32) }),
      },
    },
    async (request, reply) => {
      const told = await toldOfRoom(house, request, request.params.code, request.query);
      return handOut(reply, 'application/pdf', `poster-${told.code}.pdf`, printed(told));
    },
  );

  routes.get(
    '/sessions/:id/poster.pdf',
    {
      schema: {
        ...said,
        summary: 'The courses of action of all rooms of a session, a board a room',
        params: z.object({ id: z.string().max(64) }),
      },
    },
    async (request, reply) => {
      const told = await toldOfSession(house, request, request.params.id, request.query);
      return handOut(reply, 'application/pdf', 'poster.pdf', printed(told));
    },
  );
}
