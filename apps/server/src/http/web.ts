import fastifyStatic from '@fastify/static';
import { problem } from '@reflextics/protocol';
import type { FastifyInstance } from 'fastify';
import { ProblemAnswer } from './problem-answers.ts';

const YEAR = 31_536_000; // s: a built file whose content changes gets another name

/** The built web: its files, and its one page at every address that is not a file's nor the API's. */
export async function serveWeb(fastify: FastifyInstance, webDir: string | null): Promise<void> {
  if (webDir !== null) {
    await fastify.register(fastifyStatic, {
      root: webDir,
      cacheControl: false,
      // Made once while building, smaller than would be done for each phone on the way out.
      preCompressed: true,
      // The list of what needs what is for the budget of bytes, and for nobody else.
      allowedPath: (path) => !path.startsWith('/.'),
      setHeaders(reply, path) {
        const named = path.includes('/assets/') || path.includes('\\assets\\');
        reply.header('cache-control', named ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      },
    });
  }
  fastify.setNotFoundHandler((request, reply) => {
    const page =
      webDir !== null &&
      request.method === 'GET' &&
      !/^\/(api|socket\.io|assets)(\/|$)/.test(pathOf(request.url));
    if (!page) throw new ProblemAnswer(problem('no-such-page'));
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';
