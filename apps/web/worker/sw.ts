/**
 * The app where there is no network: its page and the files that it has loaded once. It keeps no answer that a token
 * opened, and no page of a server that can still be asked: the network is always asked first.
 *
 * A hand of our own and not Workbox: these are four rules, and one of them (throwing the page away when the server speaks
 * another protocol) is ours alone.
 */
declare const self: ServiceWorkerGlobalScope;

/** Of this build; set while building. */
declare const BUILD: string;

const OURS = 'reflextics-';
const KEPT = `${OURS}${BUILD}`;
/** Under this address the app's one page is kept, whatever address it was opened at. */
const PAGE = '/';
const MOST_TAKEN = 400; // files, the last that came: those of old builds do not pile up
const PATIENCE = 4_000; // ms: a network that is there but takes longer is no better than none; what is kept shows at once

/** Addresses of the app's page; everything else is the server's own (`/cards/…` are pages without script). */
const APP =
  /^\/(?:$|(?:open|j|join|together|room|display|print|rehearse|facilitator)(?:\/|$)|cards(?:\/new)?$)/;

/** Said by a page: `keep` these files, which it has just loaded; `throw-away` all, the server speaks another protocol. */
type Said = { type: 'keep'; files: readonly string[] } | { type: 'throw-away' };

self.addEventListener('install', (event) => {
  event.waitUntil(fetchPage().catch(() => {})); // without it, it is kept when it is next opened
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([takeOver(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  const said = event.data as Said;
  if (said.type === 'keep') event.waitUntil(keepFiles(said.files));
  if (said.type === 'throw-away') event.waitUntil(throwAway());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (APP.test(pathname)) event.respondWith(page(request));
  } else if (isFile(pathname)) {
    event.respondWith(file(request));
  } else if (isDeck(pathname) && !request.headers.has('authorization')) {
    event.respondWith(deck(request));
  }
});

/** Their names change with what is in them, so what is kept is never old. */
const isFile = (path: string) => path.startsWith('/assets/');

/** The deck's own words are public and the same for everyone. */
const isDeck = (path: string) => /^\/api\/decks\/[^/]+$/.test(path);

/** From the network if it answers in time, else as it was last. An address may hold a code: all share one place. */
async function page(request: Request): Promise<Response> {
  if ((await keptPage()) === undefined) return fetch(request);
  const asked = fetch(request);
  const answer = await inTime(asked).catch(() => null);
  if (answer?.ok) await keepPage(answer.clone());
  if (answer !== null && answer.status < 500) return answer;
  // Looked up only now: while the network was waited for, it may have been thrown away.
  return (await keptPage()) ?? asked;
}

const keptPage = async () => (await caches.open(KEPT)).match(PAGE);

async function fetchPage(): Promise<void> {
  const answer = await fetch(PAGE, { cache: 'no-cache' });
  if (answer.ok) await keepPage(answer);
}

async function keepPage(answer: Response): Promise<void> {
  if (answer.headers.get('content-type')?.startsWith('text/html') && !answer.redirected)
    await (await caches.open(KEPT)).put(PAGE, answer);
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request.url);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.status === 200) await cache.put(request.url, answer.clone());
  return answer;
}

async function deck(request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.status === 200) await cache.put(request.url, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request.url);
    if (kept !== undefined) return kept;
    throw error;
  }
}

/** What the first page had loaded before there was this worker: the browser has it at hand and asks nobody. */
async function keepFiles(files: readonly string[]): Promise<void> {
  const cache = await caches.open(KEPT);
  for (const address of files) {
    const { origin, pathname } = new URL(address, self.location.origin);
    if (origin !== self.location.origin || !(isFile(pathname) || isDeck(pathname))) continue;
    if ((await cache.match(address)) === undefined) await cache.add(address).catch(() => {});
  }
}

/** The worker before this one still answered while the new page was first shown: what that loaded is in its hands. */
async function takeOver(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== KEPT);
  for (const name of names) {
    await takeFrom(name).catch(() => {}); // a full phone: what is missing is kept when it is next asked for
    await caches.delete(name);
  }
}

async function takeFrom(name: string): Promise<void> {
  const [before, cache] = await Promise.all([caches.open(name), caches.open(KEPT)]);
  const wanted = (await before.keys()).map(({ url }) => url).filter((url) => isWanted(url));
  for (const url of wanted.slice(-MOST_TAKEN)) {
    const answer = await before.match(url);
    if (answer !== undefined && (await cache.match(url)) === undefined) await cache.put(url, answer);
  }
}

function isWanted(url: string): boolean {
  const { pathname } = new URL(url, self.location.origin);
  return isFile(pathname) || isDeck(pathname);
}

async function throwAway(): Promise<void> {
  await caches.delete(KEPT);
  await self.registration.update();
}

async function inTime(answer: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE));
  return Promise.race([answer, late]);
}
