import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DECKS, deckView } from '@reflextics/decks';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ownCardKeys } from '../../own-card-key.ts';
import { A_DECK } from '../../store/testing/a-session.ts';
import { afterwards, http, openedSession, type TestServer, testServer } from '../../testing/test-server.ts';
import { html } from './html.ts';
import { ownName, readerLanguage } from './reader-language.ts';
import { PAGE_LANGUAGES, pageWords } from './words/index.ts';

const LANGUAGES = DECKS[0]?.languages ?? [];

async function read(server: TestServer, path: string, accept = '') {
  const { status, headers, body } = await http(server, 'GET', path, {
    headers: accept === '' ? {} : { 'accept-language': accept },
  });
  const { document } = new JSDOM(body).window;
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
  return { status, headers, body, document, texts };
}

function deckIn(language: string) {
  const deck = deckView('reflextics', language);
  if (deck === null) throw new Error(`expected the deck in ${language}, found none`);
  return deck;
}

describe('the page of a card', () => {
  it('says the card whole, in the order in which it is read, without script or style of its own', async () => {
    const server = await testServer();
    const { status, headers, document, texts } = await read(server, '/cards/reflextics/netiquette-2');
    const card = deckIn('en').situations.find(({ id }) => id === 'netiquette-2');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('A message during the holidays · Réflex’tics');
    expect(texts('h1')).toEqual([card?.title]);
    expect(texts('h2')).toEqual(['A word of care', 'Questions', 'Resources for this card']);
    expect(texts('.read-questions li')).toEqual(card?.questions);
    const said = document.querySelector('main')?.textContent ?? '';
    const places = [card?.title, card?.contentNote, card?.text, card?.questions[0], card?.source.document];
    const found = places.map((one) => said.indexOf(one ?? 'nothing'));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found[0]).toBeGreaterThan(-1);
    expect(document.querySelectorAll('script, style, [style], [onclick]')).toHaveLength(0);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('says the dilemma of a dilemma, and no word of care where none is needed', async () => {
    const server = await testServer();
    const { texts, document } = await read(server, '/cards/reflextics/ethical-posture-4');
    expect(texts('h2')).toEqual(['Questions', 'Ethical dilemma', 'Resources for this card']);
    expect(document.querySelector('aside')).toBeNull();
  });

  it('takes its look from a file of ours that a browser may keep', async () => {
    const server = await testServer();
    const { document } = await read(server, '/cards/reflextics/netiquette-2');
    const look = document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '';
    const { status, headers } = await http(server, 'GET', look);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it('is sent again only when it changed', async () => {
    const server = await testServer();
    const first = await read(server, '/cards/reflextics/netiquette-2');
    const etag = first.headers.get('etag') ?? '';
    const second = await http(server, 'GET', '/cards/reflextics/netiquette-2', {
      headers: { 'if-none-match': etag },
    });
    expect([second.status, second.body]).toEqual([304, '']);
    const other = await read(server, '/cards/reflextics/netiquette-3');
    expect(other.headers.get('etag')).not.toBe(etag);
  });
});

describe('the address of a card of one’s own', () => {
  /** A session that plays with the badge card, and what its printed code leads to. */
  async function withBadge(server: TestServer, name = 'Tuesday group') {
    const { session, facilitatorToken: token } = await openedSession(server, { name });
    const { retired: _, ...deck } = A_DECK;
    await http(server, 'PUT', `/api/sessions/${session.id}/deck`, { token, body: { seen: 0, deck } });
    const { 'own-badge': key = '' } = await ownCardKeys(server.store, session.id, A_DECK);
    return { session, token, key, path: `/cards/reflextics/own-badge?of=${key}` };
  }
  const refused = async (server: TestServer, path: string) => {
    const { status, texts, body } = await read(server, path);
    expect([status, texts('h1')], path).toEqual([404, ['This card belongs to a group']]);
    expect(body).not.toContain('badge à une stagiaire');
  };

  it('shows nothing of the card without its key, and tells who scanned its code where it is read', async () => {
    const server = await testServer();
    const { key } = await withBadge(server);
    const other = await withBadge(server, 'Wednesday group');
    const swapped = `${other.key.split('.')[0]}.${key.split('.')[1]}`;
    const wrong = ['', '.', 'x', `${key}x`, key.slice(0, -1), swapped, `${key.split('.')[0]}.`];
    await refused(server, '/cards/reflextics/own-badge');
    for (const of of wrong) await refused(server, `/cards/reflextics/own-badge?of=${of}`);
    await refused(server, `/cards/reflextics/own-other?of=${key}`);
    await refused(server, `/cards/reflextics/own-rules?of=${key}`);
  });

  it('with the key that stands on paper shows the card, and nothing else of its session', async () => {
    const server = await testServer();
    const { path } = await withBadge(server);
    const { status, headers, texts, document, body } = await read(server, `${path}&lang=el`);
    expect([status, texts('h1')]).toEqual([200, ['Le badge oublié']]);
    expect(texts('.read-questions li')).toEqual(['Que protège le badge ?']);
    expect([document.documentElement.lang, document.querySelector('h1')?.lang]).toEqual(['el', 'fr']);
    const links = [...document.querySelectorAll('.read-links a')].map((one) => one.getAttribute('href'));
    expect(links).toEqual(['/cards/reflextics/keeping-files-safe?lang=el']);
    for (const ofTheGroup of ['Tuesday group', 'Notre règlement', 'Cards of our centre'])
      expect(body).not.toContain(ofTheGroup);
    expect(document.querySelectorAll('script, [rel=canonical], [rel=alternate]')).toHaveLength(0);
    expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex']);
    const french = document.querySelector('.read-languages a[hreflang=fr]')?.getAttribute('href') ?? '';
    expect((await read(server, french)).document.documentElement.lang).toBe('fr');
  });

  it('shows it as it is now, and no more once the session is deleted', async () => {
    const server = await testServer();
    const { session, token, path } = await withBadge(server);
    const { retired: _, ...deck } = A_DECK;
    const situations = deck.situations.map((card) => ({ ...card, title: 'Le badge retrouvé' }));
    const changed = { seen: 1, deck: { ...deck, situations } };
    await http(server, 'PUT', `/api/sessions/${session.id}/deck`, { token, body: changed });
    expect((await read(server, path)).texts('h1')).toEqual(['Le badge retrouvé']);
    await http(server, 'DELETE', `/api/sessions/${session.id}`, { token });
    await refused(server, path);
  });
});

describe('the pages of a deck', () => {
  it('lead everywhere: each link of every card and resource is there, both ways', async () => {
    const server = await testServer();
    const deck = deckIn('en');
    const followed = new Map<string, string[]>();
    for (const { id } of [...deck.situations, ...deck.resources]) {
      const { status, document } = await read(server, `/cards/reflextics/${id}`);
      expect(status, id).toBe(200);
      const links = [...document.querySelectorAll('.read-links a')].map((one) => one.getAttribute('href'));
      followed.set(
        id,
        links.map((href) => href?.replace('/cards/reflextics/', '') ?? ''),
      );
    }
    for (const { id, resources } of deck.situations) expect(followed.get(id)).toEqual(resources);
    for (const { id, situations } of deck.resources) expect(followed.get(id)).toEqual(situations);
  });

  it('stand on one page, each once, where no app was built', async () => {
    const server = await testServer();
    const { document, texts } = await read(server, '/cards');
    const deck = deckIn('en');
    const links = [...document.querySelectorAll('.read-links a')].map((one) => one.getAttribute('href'));
    const wanted = [...deck.situations, ...deck.resources].map(({ id }) => `/cards/reflextics/${id}`);
    expect([...links].sort()).toEqual([...wanted].sort());
    expect(texts('h1')).toEqual(['Cards and resources']);
    expect(texts('h2').slice(0, 4)).toEqual(deck.themes.map(({ name }) => name));
  });

  it('stand in the app’s own page for who has no script', async () => {
    const webDir = await mkdtemp(join(tmpdir(), 'reflextics-web-'));
    afterwards(() => rm(webDir, { recursive: true }));
    const app =
      '<!doctype html><html lang="xx"><head><title>App</title></head><body><div id="root"></div><noscript>Old.</noscript><script src="/a.js"></script></body></html>';
    await writeFile(join(webDir, 'index.html'), app);
    const server = await testServer({ webDir });
    const { headers, body, document } = await read(server, '/cards');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelector('noscript h1')?.textContent).toBe('Cards and resources');
    expect(body).toContain('<div id="root"></div>');
    expect(body).toContain('<script src="/a.js"></script>');
    expect(body).not.toContain('Old.');
    expect((await read(server, '/cards/new')).document.title).toBe('App');
  });

  it('are a page too where there is no such card, with a way on', async () => {
    const server = await testServer();
    for (const path of ['/cards/reflextics/no-such-card', '/cards/nothing/netiquette-2']) {
      const { status, headers, texts, document } = await read(server, path);
      expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(texts('h1')).toEqual(['There is no such card']);
      expect(document.querySelector('main a')?.getAttribute('href')).toBe('/cards');
    }
  });
});

describe('the language of a page', () => {
  it.each(LANGUAGES)('%s: it is told whole in it, and names itself in its links', async (language) => {
    const server = await testServer();
    const deck = deckIn(language);
    const { headers, document, texts } = await read(
      server,
      '/cards/reflextics/netiquette-2',
      `${language}-XX, en;q=0.1`,
    );
    expect(document.documentElement.lang).toBe(language);
    expect(headers.get('vary')?.toLowerCase()).toContain('accept-language');
    expect(texts('h1')).toEqual([deck.situations.find(({ id }) => id === 'netiquette-2')?.title]);
    const words = pageWords(language);
    expect(texts('h2')).toEqual([words.care, words.questions, words.resourcesOfCard]);
    const alternates = [...document.querySelectorAll('link[rel=alternate]')];
    expect(alternates.map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')])).toEqual([
      ...LANGUAGES.map((one) => [one, `/cards/reflextics/netiquette-2?lang=${one}`]),
      ['x-default', '/cards/reflextics/netiquette-2'],
    ]);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `/cards/reflextics/netiquette-2?lang=${language}`,
    );
  });

  it.each(LANGUAGES)(
    '%s: named in the address, it wins over the browser’s and is kept to',
    async (language) => {
      const server = await testServer();
      const { document } = await read(server, `/cards/reflextics/netiquette-2?lang=${language}`, 'tlh');
      expect(document.documentElement.lang).toBe(language);
      expect(document.querySelector('[role=note]')).toBeNull();
      for (const link of document.querySelectorAll('.read-links a'))
        expect(link.getAttribute('href')).toMatch(new RegExp(`\\?lang=${language}$`));
    },
  );

  it('that the deck does not speak is said to be missing; what is no language is passed over', async () => {
    const server = await testServer();
    const { status, document, texts } = await read(server, '/cards/reflextics/netiquette-2?lang=tlh', 'en');
    expect([status, document.documentElement.lang]).toEqual([200, 'en']);
    expect(texts('[role=note]')).toEqual([
      'The cards are not there in the language “tlh” yet. Here they are in English.',
    ]);
    for (const query of ['lang=', 'lang=%3Cb%3E', 'lang=en&lang=de', `lang=${'a-b'.repeat(40)}`]) {
      const odd = await read(server, `/cards/reflextics/netiquette-2?${query}`);
      expect([odd.status, odd.texts('[role=note]')], query).toEqual([200, []]);
    }
  });

  it('is the browser’s best where the address names none, and the region makes no difference where it does', () => {
    expect(readerLanguage(null, 'fr', ['en', 'fr'])).toEqual({
      language: 'fr',
      chosen: false,
      unspoken: null,
    });
    expect(readerLanguage('FR-be', 'en', ['en', 'fr'])).toEqual({
      language: 'fr',
      chosen: true,
      unspoken: null,
    });
    expect(ownName('fr')).toBe('Français');
  });
});

describe('the words of the pages', () => {
  it('are there in every language of the deck', () => {
    expect(PAGE_LANGUAGES).toEqual(expect.arrayContaining([...LANGUAGES]));
  });

  it.each(PAGE_LANGUAGES)('%s leaves nothing in English but what it rightly says alike', (language) => {
    const alike: Readonly<Record<string, readonly string[]>> = {
      en: Object.keys(pageWords('en')),
      fr: ['situation', 'questions', 'situations'],
    };
    const said = (tag: string) =>
      Object.entries(pageWords(tag)).map(([key, value]): [string, string] => [
        key,
        typeof value === 'function' ? value(1 as never, '2') : JSON.stringify(value),
      ]);
    const english = new Map(said('en'));
    const same = said(language).filter(([key, value]) => english.get(key) === value);
    expect(same.map(([key]) => key).sort()).toEqual([...(alike[language] ?? [])].sort());
  });
});

it('a text cannot become markup', () => {
  expect(html`<a title="${'"><script>'}">${['<b>', html`<i></i>`, null, 3]}</a>`.text).toBe(
    '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;<i></i>3</a>',
  );
});
