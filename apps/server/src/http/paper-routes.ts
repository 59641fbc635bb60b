import { disagreementsIn, type KeptDeck, keptDeck, OWN_LIMITS, ownDeckSchema } from '@reflextics/decks';
import { chosenOf, fileName, formatOf, PAPER_KINDS, type PaperKind } from '@reflextics/paper';
import { errorSchema, MAX_ID_LENGTH } from '@reflextics/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { decksOffered, deckWith } from '../decks.ts';
import { LANGUAGE_LENGTH, PAPER_LIST_LENGTH } from '../limits.ts';
import { ownCardKeys, playedBy } from '../own-card-key.ts';
import { atHand } from '../press/orders.ts';
import { FOR_PAPER, Press } from '../press/press.ts';
import type { House } from './context.ts';
import { sessionFor } from './guests.ts';
import { handOut } from './hand-out.ts';
import { originFor } from './origin.ts';
import { fail } from './problem-answers.ts';
import { type Routes, TOKEN } from './routes.ts';

const DEFAULT_LANGUAGE = 'en';

const TYPES = { pdf: 'application/pdf', zip: 'application/zip' } as const;

const list = z.string().max(PAPER_LIST_LENGTH).optional();

const tags = ['paper'];
const kind = z.enum(PAPER_KINDS);
const querystring = z.object({
  lang: z.string().max(LANGUAGE_LENGTH).default(DEFAULT_LANGUAGE),
  themes: list.describe('Ids with commas between; absent: all'),
  cards: list.describe('Ids with commas between; absent: all of the themes'),
  ink: z.enum(['colour', 'saving']).default('colour'),
});
// Two kinds of file come out of it, neither through a schema.
const response = { 200: z.unknown(), '4xx': errorSchema, '5xx': errorSchema };

interface Asked extends z.infer<typeof querystring> {
  deck: string;
  kind: PaperKind;
  own: KeptDeck | null;
  /** What opens the pages of own cards, by id. */
  keys: Readonly<Record<string, string>>;
  supportLine: string | null;
}

/** Everything of a deck that can be printed, of a session's deck too, and of cards that are in no session. */
export function paperRoutes(routes: Routes, fastify: FastifyInstance, house: House): void {
  const press = new Press(FOR_PAPER);
  // What people wrote is not remembered once it is printed.
  const discreet = new Press({ ...FOR_PAPER, kept: 0 });
  // Before the end of the answers is waited for.
  fastify.addHook('preClose', async () => {
    await Promise.all([press.stop(), discreet.stop()]);
  });
  const { max, window: timeWindow } = house.limits.papers;
  const onRequest = routes.rateLimit({ max, timeWindow });

  async function print(request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<FastifyReply> {
    const { deck: id, kind, lang: language, ink, own, keys, supportLine } = asked;
    const deck = deckWith(id, language, own) ?? fail('no-such-deck', { expected: decksOffered() });
    const chosen = { themes: listed(asked.themes), cards: listed(asked.cards) };
    if (chosenOf(deck, chosen).situations.length === 0) {
      return fail('malformed', { expected: 'in themes and cards, at least one card of the deck' });
    }
    const origin = originFor(request);
    const order = {
      deck: id,
      language,
      savesInk: ink === 'saving',
      supportLine,
      origin,
      own,
      keys,
      ...chosen,
    };
    const file = {
      type: TYPES[formatOf(kind)],
      name: fileName(kind, deck),
      cacheControl: own === null ? 'private, max-age=300' : 'no-store',
    };
    return handOut(request, reply, house.meters, file, (watch) =>
      (own === null ? press : discreet).print(atHand({ make: 'paper', kind, ...order }), watch),
    );
  }

  routes.get(
    '/paper/:deck/:kind',
    {
      onRequest,
      schema: {
        tags,
        summary: 'Cards, board, crib, template or booklet of a deck as a tagged PDF, or all of it as one ZIP',
        params: z.object({ deck: z.string().max(MAX_ID_LENGTH), kind }),
        querystring,
        response,
      },
    },
    (request, reply) =>
      print(request, reply, { ...request.params, ...request.query, own: null, keys: {}, supportLine: null }),
  );

  routes.post(
    '/paper/:deck/:kind',
    {
      onRequest,
      bodyLimit: OWN_LIMITS.bytes,
      schema: {
        tags,
        summary: 'The same with the cards and resources of a file; nothing of it is kept',
        params: z.object({ deck: z.string().max(MAX_ID_LENGTH), kind }),
        querystring,
        body: ownDeckSchema,
        response,
      },
    },
    (request, reply) => {
      const { name, situations, resources } = request.body;
      const [flaw] = disagreementsIn({ situations, resources });
      if (flaw !== undefined) return fail('malformed', { expected: `in body, a deck without ${flaw.code}` });
      const own = keptDeck(null, { name, situations, resources, leftOut: [] }, new Set());
      // It is in no session, so that no page can show it: its code is for the narrator who opens it in a room.
      return print(request, reply, { ...request.params, ...request.query, own, keys: {}, supportLine: null });
    },
  );

  routes.get(
    '/sessions/:id/paper/:kind',
    {
      onRequest,
      schema: {
        tags,
        summary:
          'The same of what a session plays with: its own cards, those that its rooms took, and its support line with a word of care',
        security: TOKEN,
        params: z.object({ id: z.string().max(MAX_ID_LENGTH), kind }),
        querystring,
        response,
      },
    },
    async (request, reply) => {
      const session = await sessionFor(house, request, request.params.id);
      const { kind: asked } = request.params;
      const own = await playedBy(house, session);
      const keys = await ownCardKeys(house.store, session.id, own);
      const { settings, supportLine } = session;
      const order = { deck: settings.deck, kind: asked, ...request.query, own, keys, supportLine };
      return print(request, reply, order);
    },
  );
}

/** In one order, so that two ways to ask for the same are made once. */
const listed = (ids: string | undefined): string[] | null =>
  ids === undefined || ids === '' ? null : [...new Set(ids.split(','))].sort();
