import { chosenOf, fileName, formatOf, PAPER_KINDS } from '@reflextics/paper';
import { errorSchema } from '@reflextics/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { decksOffered, deckView } from '../decks.ts';
import { networkAddresses } from '../network-addresses.ts';
import { FOR_PAPER, Press } from '../press/press.ts';
import type { House } from './context.ts';
import { pressed } from './pressed.ts';
import { fail } from './problem-answers.ts';
import type { Routes } from './routes.ts';

const DEFAULT_LANGUAGE = 'en';
const MAX_LIST = 4_000; // characters: some hundred ids
const MAX_ORIGIN = 200; // characters: a code of more is too fine to be printed on a small card

const TYPES = { pdf: 'application/pdf', zip: 'application/zip' } as const;

const list = z.string().max(MAX_LIST).optional();

/** Everything of a deck that can be printed. Needs no session: the deck is for everyone. */
export function paperRoutes(routes: Routes, fastify: FastifyInstance, house: House): void {
  const press = new Press(FOR_PAPER);
  fastify.addHook('onClose', () => press.stop());

  routes.get(
    '/paper/:deck/:kind',
    {
      config: { rateLimit: { max: house.limits.papers.max, timeWindow: house.limits.papers.window } },
      schema: {
        tags: ['paper'],
        summary: 'Cards, board, crib, template or booklet of a deck as a tagged PDF, or all of it as one ZIP',
        params: z.object({ deck: z.string().max(64), kind: z.enum(PAPER_KINDS) }),
        querystring: z.object({
          lang: z.string().max(16).default(DEFAULT_LANGUAGE),
          themes: list.describe('Ids with commas between; absent: all'),
          cards: list.describe('Ids with commas between; absent: all of the themes'),
          ink: z.enum(['colour', 'saving']).default('colour'),
        }),
        // Two kinds of file come out of it, neither through a schema.
        response: { 200: z.unknown(), '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request, reply) => {
      const { deck: id, kind } = request.params;
      const { lang, themes, cards, ink } = request.query;
      const deck = deckView(id, lang) ?? fail('no-such-deck', { expected: decksOffered() });
      const chosen = { themes: listed(themes), cards: listed(cards) };
      if (chosenOf(deck, chosen).situations.length === 0) {
        return fail('malformed', { expected: 'in themes and cards, at least one card of the deck' });
      }
      const origin = originFor(fastify, request);
      const order = { deck: id, language: lang, savesInk: ink === 'saving', origin, ...chosen };
      const made = await pressed(press.print({ make: 'paper', kind, ...order }));
      return reply
        .type(TYPES[formatOf(kind)])
        .header('cache-control', 'private, max-age=300')
        .header('content-disposition', `attachment; filename="${fileName(kind, deck)}"`)
        .send(made);
    },
  );
}

/** In one order, so that two ways to ask for the same are made once. */
const listed = (ids: string | undefined): string[] | null =>
  ids === undefined || ids === '' ? null : [...new Set(ids.split(','))].sort();

const THIS_COMPUTER = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Where phones find the pages that printed codes lead to: as this was asked for, unless that leads each phone to itself. */
function originFor(fastify: FastifyInstance, { protocol, host }: FastifyRequest): string {
  const asked = `${protocol}://${host}`;
  if (asked.length > MAX_ORIGIN || !URL.canParse(asked)) {
    return fail('malformed', { expected: 'in the host, a name that a browser opens' });
  }
  const { origin, hostname } = new URL(asked);
  const listening = fastify.server.address();
  if (!THIS_COMPUTER.test(hostname) || listening === null || typeof listening === 'string') return origin;
  return networkAddresses(listening.address, listening.port)[0] ?? origin;
}
