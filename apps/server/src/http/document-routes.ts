import { errorSchema, MAX_ID_LENGTH } from '@reflextics/protocol';
import { frameworkJsonSchema, summaryJsonSchema } from '@reflextics/summary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { TYPED_CODE_LENGTH } from '../limits.ts';
import type { Wanted } from '../press/orders.ts';
import { TOLD_FORMATS, type ToldDocument, type ToldFormat } from '../press/told-formats.ts';
import type { House } from './context.ts';
import { handOut } from './hand-out.ts';
import { type Routes, TOKEN } from './routes.ts';
import { asked, toldOfRoom, toldOfSession } from './told.ts';

const MEDIA: Readonly<Record<ToldFormat, string>> = {
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  csv: 'text/csv; charset=utf-8',
};

const DOCUMENTS: readonly { document: ToldDocument; ofRoom: string; ofSession: string }[] = [
  {
    document: 'summary',
    ofRoom: 'What a room leaves with so far, as text, data or document',
    ofSession: 'What all rooms of a session leave with so far',
  },
  {
    document: 'framework',
    ofRoom: 'The framework for action of a room so far, as text, data or document',
    ofSession: 'The framework for action of each room of a session so far, and of all together',
  },
  {
    document: 'poster',
    ofRoom: 'A room’s courses of action so far, on A3 sheets for the wall',
    ofSession: 'The courses of action of all rooms of a session, a board a room',
  },
];

/** What groups leave with, for those who may have it; nobody keeps it on the way. */
export function documentRoutes(routes: Routes, house: House): void {
  const said = {
    tags: ['summary'],
    security: TOKEN,
    querystring: asked,
    // Several kinds of file come out of it, none of them through a schema.
    response: { 200: z.unknown(), '4xx': errorSchema, '5xx': errorSchema },
  };
  // One count for all of them: each costs the same thread.
  const { max, window: timeWindow } = house.limits.documents;
  const onRequest = routes.rateLimit({ max, timeWindow });
  const handOutAs = (
    request: FastifyRequest,
    reply: FastifyReply,
    as: ToldFormat,
    { name, wanted }: { name: string; wanted: Wanted },
  ) =>
    handOut(
      request,
      reply,
      house.meters,
      { type: MEDIA[as], name: `${name}.${as}`, cacheControl: 'no-store' },
      (watch) => house.documents.print(wanted, watch),
    );

  for (const { document, ofRoom, ofSession } of DOCUMENTS) {
    const format = z.enum(TOLD_FORMATS[document]);
    routes.get(
      `/rooms/:code/${document}.:format`,
      {
        onRequest,
        schema: {
          ...said,
          summary: ofRoom,
          params: z.object({ code: z.string().max(TYPED_CODE_LENGTH), format }),
        },
      },
      async (request, reply) => {
        const { code, format: as } = request.params;
        const one = { document, as, ...request.query };
        return handOutAs(request, reply, as, await toldOfRoom(house, request, code, one));
      },
    );
    routes.get(
      `/sessions/:id/${document}.:format`,
      {
        onRequest,
        schema: {
          ...said,
          summary: ofSession,
          params: z.object({ id: z.string().max(MAX_ID_LENGTH), format }),
        },
      },
      async (request, reply) => {
        const { id, format: as } = request.params;
        const one = { document, as, ...request.query };
        return handOutAs(request, reply, as, await toldOfSession(house, request, id, one));
      },
    );
  }

  routes.get(
    '/summary.schema.json',
    { schema: { tags: said.tags, summary: 'The form of a summary as data', response: { 200: z.unknown() } } },
    async () => summaryJsonSchema(),
  );

  routes.get(
    '/framework.schema.json',
    {
      schema: { tags: said.tags, summary: 'The form of a framework as data', response: { 200: z.unknown() } },
    },
    async () => frameworkJsonSchema(),
  );
}
