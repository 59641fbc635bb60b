import { createHash } from 'node:crypto';
import { DECKS, deckViewSchema } from '@reflextics/decks';
import { errorSchema, MAX_ID_LENGTH, timeSchema } from '@reflextics/protocol';
import { z } from 'zod';
import { decksOffered, deckView } from '../decks.ts';
import { LANGUAGE_LENGTH } from '../limits.ts';
import type { House } from './context.ts';
import { fail } from './problem-answers.ts';
import type { Routes } from './routes.ts';

interface Printed {
  json: string;
  etag: string;
}

const DEFAULT_LANGUAGE = 'en';

const deckOffered = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string().describe('Of the title'),
  languages: z.array(z.string()),
});

export function deckRoutes(routes: Routes, house: House): void {
  const printed = new Map<string, Printed>();

  routes.get(
    '/decks',
    {
      schema: {
        tags: ['deck'],
        summary: 'The decks that a session may play with, the first of them for who chooses none',
        querystring: z.object({
          lang: z
            .string()
            .max(LANGUAGE_LENGTH)
            .default(DEFAULT_LANGUAGE)
            .describe('Of the titles, where a deck speaks it'),
        }),
        response: { 200: z.object({ decks: z.array(deckOffered) }), '4xx': errorSchema },
      },
    },
    async ({ query }, reply) => {
      reply.header('cache-control', 'public, max-age=300');
      return { decks: offered(query.lang) };
    },
  );

  routes.get(
    '/decks/:deck',
    {
      schema: {
        tags: ['deck'],
        summary: 'The cards, resources, levels and scripts of a deck, in one language',
        params: z.object({ deck: z.string().max(MAX_ID_LENGTH) }),
        querystring: z.object({ lang: z.string().max(LANGUAGE_LENGTH).default(DEFAULT_LANGUAGE) }),
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

/** A deck that does not speak the language is called as it calls itself. */
const offered = (language: string): z.infer<typeof deckOffered>[] =>
  DECKS.flatMap(({ id, languages }) => {
    const view = [language, ...languages].map((one) => deckView(id, one)).find((one) => one !== null);
    return view == null
      ? []
      : [{ id, title: view.title, language: view.language, languages: [...languages] }];
  });

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
