import { z } from 'zod';
import type { House } from './context.ts';
import { FRAMEWORK_FORMATS, type FrameworkFormat, formatOfFramework } from './framework-formats.ts';
import { type Routes, TOKEN } from './routes.ts';
import { aDocument, asked, handOut, toldOfRoom, toldOfSession } from './told.ts';

const format = z.enum(Object.keys(FRAMEWORK_FORMATS) as [FrameworkFormat, ...FrameworkFormat[]]);

const said = { tags: ['summary'], security: TOKEN, querystring: asked, response: aDocument };

/** The second document: what all can live with, by level. */
export function frameworkRoutes(routes: Routes, house: House): void {
  routes.get(
    '/rooms/:code/framework.:format',
    {
      schema: {
        ...said,
        summary: 'The framework for action of a room so far, as text, data or document',
        params: z.object({ code: z.string().max(32), format }),
      },
    },
    async (request, reply) => {
      const { format: wanted, code: typed } = request.params;
      const { summaries, code } = await toldOfRoom(house, request, typed, request.query);
      const { type, write } = formatOfFramework(wanted);
      return handOut(reply, type, `framework-${code}.${wanted}`, write(summaries, house.documents));
    },
  );

  routes.get(
    '/sessions/:id/framework.:format',
    {
      schema: {
        ...said,
        summary: 'The framework for action of each room of a session so far',
        params: z.object({ id: z.string().max(64), format }),
      },
    },
    async (request, reply) => {
      const { format: wanted, id } = request.params;
      const { summaries } = await toldOfSession(house, request, id, request.query);
      const { type, write } = formatOfFramework(wanted);
      return handOut(reply, type, `framework.${wanted}`, write(summaries, house.documents));
    },
  );
}
