import fastifyStatic from '@fastify/static';
import { problem } from '@reflextics/protocol';
import type { FastifyInstance } from 'fastify';
import { ProblemAnswer } from './problem-answers.ts';

const YEAR = 31_536_000; // s: a built file whose content changes gets another name

export interface BuiltWeb {
  /** Null: none is served. */
  webDir: string | null;
  /** Whether phones may keep the app; else a worker is handed out that forgets what they kept, and itself. */
  offlineApp: boolean;
}

const WORKER = '/sw.js';

/** In place of the app's worker: browsers ask for it again by themselves, and are rid of both. */
const FAREWELL = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(
  caches.keys()
    .then((names) => Promise.all(names.map((name) => caches.delete(name))))
    .then(() => self.registration.unregister()),
));
`;

/** The built web: its files, and its one page at every address that is not a file's nor the API's. */
export async function serveWeb(fastify: FastifyInstance, { webDir, offlineApp }: BuiltWeb): Promise<void> {
  if (!offlineApp) {
    fastify.get(WORKER, (_request, reply) =>
      reply.header('cache-control', 'no-store').type('text/javascript').send(FAREWELL),
    );
  }
  if (webDir !== null) {
    await fastify.register(fastifyStatic, {
      root: webDir,
      cacheControl: false,
      // Made once while building, smaller than would be done for each phone on the way out.
      preCompressed: true,
      // The list of what needs what is for the budget of bytes, and for nobody else.
      allowedPath: (path) => !path.startsWith('/.'),
      setHeaders(reply, path) {
        if (path.endsWith(WORKER)) return reply.header('cache-control', 'no-store');
        const named = path.includes('/assets/') || path.includes('\\assets\\');
        return reply.header('cache-control', named ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      },
    });
  }
  // What is at no route is counted as well, and what a route did not find only once.
  fastify.setNotFoundHandler({ preHandler: fastify.rateLimit() }, (request, reply) => {
    const page =
      webDir !== null &&
      request.method === 'GET' &&
      !/^\/(api|socket\.io|assets)(\/|$)/.test(pathOf(request.url));
    if (!page) throw new ProblemAnswer(problem('no-such-page'));
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';
