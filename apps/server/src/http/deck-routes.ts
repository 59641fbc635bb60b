import { createHash } from 'node:crypto';
import { deckViewSchema } from '@reflextics/decks';
import { errorSchema, timeSchema } from '@reflextics/protocol';
import { z } from 'zod';
import { decksOffered, deckView } from '../decks.ts';
import type { House } from './context.ts';
import { fail } from './problem-answers.ts';
import type { Routes } from './routes.ts';

interface Printed {
  json: string;
  etag: string;
}

const DEFAULT_LANGUAGE = 'en';

export function deckRoutes(routes: Routes, house: House): void {
  const printed = new Map<string, Printed>();

  routes.get(
    '/decks/:deck',
    {
      schema: {
        tags: ['deck'],
        summary: 'The cards, resources, levels and scripts of a deck, in one language',
        params: z.object({ deck: z.string().max(64) }),
        querystring: z.object({ lang: z.string().max(16).default(DEFAULT_LANGUAGE) }),
        // Sent as printed before, not through the schema: it never changes while the server runs.
        response: { 200: deckViewSchema as z.ZodType<unknown>, 304: z.null(), '4xx': errorSchema },
      },
    },
    async (request, reply) => {
      const { json, etag } = print(printed, request.params.deck, request.query.lang);
      reply.header('etag', etag).header('cache-control', 'public, max-age=300');
      if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send(null);
      return reply.type('application/json; charset=utf-8').send(json);
    },
  );

  routes.get(
    '/time',
    { schema: { tags: ['time'], summary: 'The time by the database clock', response: { 200: timeSchema } } },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return { now: house.clock.now() };
    },
  );
}

function print(printed: Map<string, Printed>, deck: string, language: string): Printed {
  const key = `${deck} ${language}`;
  const known = printed.get(key);
  if (known !== undefined) return known;
  const view = deckView(deck, language);
  if (view === null) return fail('no-such-deck', { expected: decksOffered() });
  const json = JSON.stringify(view);
  const fresh = { json, etag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"` };
  printed.set(key, fresh);
  return fresh;
}
