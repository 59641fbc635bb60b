import { z } from 'zod';
import type { House } from './context.ts';
import { type Routes, TOKEN } from './routes.ts';
import { formatOfSummary, SUMMARY_FORMATS, type SummaryFormat } from './summary-formats.ts';
import { aDocument, asked, handOut, toldOfRoom, toldOfSession } from './told.ts';

const format = z.enum(Object.keys(SUMMARY_FORMATS) as [SummaryFormat, ...SummaryFormat[]]);

const said = { tags: ['summary'], security: TOKEN, querystring: asked, response: aDocument };

export function summaryRoutes(routes: Routes, house: House): void {
  routes.get(
    '/rooms/:code/summary.:format',
    {
      schema: {
        ...said,
        summary: 'What a room leaves with so far, as text, data or document',
        params: z.object({ code: z.string().max(32), format }),
      },
    },
    async (request, reply) => {
      const { format: wanted, code: typed } = request.params;
      const { summaries, code } = await toldOfRoom(house, request, typed, request.query);
      const { type, write } = formatOfSummary(wanted);
      return handOut(reply, type, `summary-${code}.${wanted}`, write(summaries, house.documents));
    },
  );

  routes.get(
    '/sessions/:id/summary.:format',
    {
      schema: {
        ...said,
        summary: 'What all rooms of a session leave with so far',
        params: z.object({ id: z.string().max(64), format }),
      },
    },
    async (request, reply) => {
      const { format: wanted, id } = request.params;
      const { summaries } = await toldOfSession(house, request, id, request.query);
      const { type, write } = formatOfSummary(wanted);
      return handOut(reply, type, `summary.${wanted}`, write(summaries, house.documents));
    },
  );
}
