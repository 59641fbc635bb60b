import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import accepts from '@fastify/accepts';
import { cardPath, DECKS, type DeckView, deckView, isOwnId, viewWithOwnCards } from '@reflextics/decks';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { openedByKey } from '../../own-card-key.ts';
import type { House } from '../context.ts';
import { pathOf, resourceMain, situationMain } from './card-page.ts';
import { type Html, html } from './html.ts';
import { listMain } from './list-page.ts';
import { LOOK, LOOK_ADDRESS } from './look.ts';
import { ALL_CARDS, addressFor, addressIn, frameOf, type Page, pageOf } from './page.ts';
import { type ReaderLanguage, readerLanguage } from './reader-language.ts';
import { pageWords } from './words/index.ts';

const MINUTES = 'public, max-age=300'; // s: a deck changes with a release at most
const MOST_KEY = 64; // characters: twice what there is of one
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The first deck is the one that `/cards` shows. */
const [FIRST] = DECKS;

/** An address is typed and cut off and copied: whatever stands there besides one language, and one key, counts as none. */
const querySchema = z.object({ lang: z.string().catch(''), of: z.string().max(MOST_KEY).catch('') });

/**
 * Cards and resources at addresses for good, to be read without script. `/cards` is the app's page with the list in it for
 * who has no script; every other page comes alone.
 */
export async function cardPageRoutes(
  fastify: FastifyInstance,
  house: House,
  webDir: string | null,
): Promise<void> {
  const app = webDir === null ? null : await readFile(join(webDir, 'index.html'), 'utf8');
  await fastify.register(accepts);
  const schema = { hide: true };

  fastify.get(LOOK_ADDRESS, { schema }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', FOR_GOOD).send(LOOK),
  );

  fastify.get(ALL_CARDS, { schema }, async (request, reply) => {
    const reader = readerOf(request, FIRST?.languages ?? []);
    const deck = deckView(FIRST?.id ?? '', reader.language);
    if (deck === null) return missing(reply, reader, []);
    const page = pageFor(deck, reader, {
      title: pageWords(reader.language).all,
      path: ALL_CARDS,
      main: listMain(deck, reader),
    });
    return app === null
      ? send(request, reply, pageOf(page), MINUTES)
      : send(request, reply, inApp(app, page), 'no-cache');
  });

  fastify.get<{ Params: { deck: string; id: string } }>(
    '/cards/:deck/:id',
    { schema },
    async (request, reply) => {
      const { deck: deckId, id } = request.params;
      const spoken = DECKS.find((one) => one.id === deckId)?.languages ?? FIRST?.languages ?? [];
      const reader = readerOf(request, spoken);
      const deck = deckView(deckId, reader.language);
      if (deck !== null && isOwnId(id)) return ownCard(house, request, reply, { deck, id, reader });
      const found = deck === null ? null : contentOf(deck, id, reader);
      if (deck === null || found === null) return missing(reply, reader, spoken);
      const page = pageFor(deck, reader, { ...found, path: pathOf(deck, id) });
      return send(request, reply, pageOf(page), MINUTES);
    },
  );
}

/** The page of a card of one's own, for who has the key that is printed with it. */
async function ownCard(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { deck, id, reader }: { deck: DeckView; id: string; reader: ReaderLanguage },
): Promise<FastifyReply> {
  const { of } = querySchema.parse(request.query);
  const opened = of === '' ? null : await openedByKey(house, id, of);
  const languages = languagesOf(deck);
  if (opened === null || opened.session.settings.deck !== deck.id) {
    return missing(reply, reader, languages, 'own');
  }
  const content = contentOf(viewWithOwnCards(deck, opened.own), id, reader);
  if (content === null) throw new Error(`expected the card ${id} in the session that has it`);
  const page = { ...content, path: cardPath(deck.id, id, of), reader, languages, isPrivate: true };
  reply
    .header('cache-control', 'no-store')
    .header('vary', 'accept-language')
    .header('x-robots-tag', 'noindex');
  return reply.type('text/html; charset=utf-8').send(pageOf(page));
}

const languagesOf = ({ id }: DeckView): readonly string[] =>
  DECKS.find((one) => one.id === id)?.languages ?? [];

function readerOf(request: FastifyRequest, spoken: readonly string[]): ReaderLanguage {
  const preferred = request.accepts().language([...spoken]);
  const { lang } = querySchema.parse(request.query);
  return readerLanguage(lang === '' ? null : lang, preferred || (spoken[0] ?? 'en'), spoken);
}

function contentOf(deck: DeckView, id: string, reader: ReaderLanguage): Pick<Page, 'title' | 'main'> | null {
  const card = deck.situations.find((one) => one.id === id);
  if (card !== undefined) return { title: card.title, main: situationMain(deck, card, reader) };
  const resource = deck.resources.find((one) => one.id === id);
  return resource === undefined
    ? null
    : { title: resource.title, main: resourceMain(deck, resource, reader) };
}

const pageFor = (
  deck: DeckView,
  reader: ReaderLanguage,
  page: Pick<Page, 'title' | 'path' | 'main'>,
): Page => ({
  ...page,
  reader,
  languages: languagesOf(deck),
});

/** The app's page, with a page of ours in it for who has no script. */
function inApp(app: string, page: Page): string {
  const { reader, languages } = page;
  const alternates = languages.map(
    (one) => html`<link rel="alternate" hreflang="${one}" href="${addressIn(page.path, one)}">`,
  );
  const unscripted = html`<noscript><link rel="stylesheet" href="${LOOK_ADDRESS}">${frameOf(page)}</noscript>`;
  // As functions: a text with a dollar sign in it is no pattern.
  return app
    .replace(/<html lang="[^"]*"/, () => html`<html lang="${reader.language}"`.text)
    .replace('</head>', () => html`${alternates}</head>`.text)
    .replace(/<noscript>[\s\S]*?<\/noscript>/, () => unscripted.text);
}

/** A page too: who scanned a code wants to know where to go from here. */
function missing(
  reply: FastifyReply,
  reader: ReaderLanguage,
  languages: readonly string[],
  why: 'missing' | 'own' = 'missing',
): FastifyReply {
  const { [why]: said, all } = pageWords(reader.language);
  const main: Html = html`<h1>${said.title}</h1><p>${said.text}</p><p><a href="${addressFor(ALL_CARDS, reader)}">${all}</a></p>`;
  return reply
    .code(404)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('vary', 'accept-language')
    .send(pageOf({ title: said.title, path: ALL_CARDS, reader, languages, main }));
}

function send(request: FastifyRequest, reply: FastifyReply, page: string, kept: string): FastifyReply {
  const etag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
  reply.header('etag', etag).header('cache-control', kept).header('vary', 'accept-language');
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
  return reply.type('text/html; charset=utf-8').send(page);
}
