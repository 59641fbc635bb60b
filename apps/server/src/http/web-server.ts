import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { MAX_MESSAGE_BYTES, PROTOCOL_VERSION, problem } from '@reflextics/protocol';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import { ADDRESS_PART_LENGTH, ADDRESSES_REMEMBERED, COMPRESS_FROM, type Limits } from '../limits.ts';
import type { Meters } from '../watch/index.ts';
import { addressRoutes } from './address-routes.ts';
import { cardPageRoutes } from './card-pages/card-page-routes.ts';
import type { House } from './context.ts';
import { deckRoutes } from './deck-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { doorRoutes } from './door-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { endLastConnections } from './last-connections.ts';
import { logRoute } from './log-route.ts';
import { metricsRoute } from './metrics-route.ts';
import { offerRoutes } from './offer-routes.ts';
import { paperRoutes } from './paper-routes.ts';
import { answerProblems, ProblemAnswer } from './problem-answers.ts';
import { roomRoutes } from './room-routes.ts';
import { seatCodeRoutes } from './seat-code-routes.ts';
import { sessionDeckRoutes } from './session-deck-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { speakVersions } from './versions.ts';
import { type BuiltWeb, serveWeb } from './web.ts';

export interface WebServerOptions {
  log: Logger;
  limits: Limits;
  meters: Meters;
  trustProxy: boolean;
}

/** Fastify with everything that holds for all routes. */
export async function openWebServer({
  log,
  limits,
  meters,
  trustProxy,
}: WebServerOptions): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = log;
  const fastify: FastifyInstance = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    // One proxy in front is believed, and not what a client says before it.
    trustProxy: trustProxy ? (_address, hop) => hop === 0 : false,
    bodyLimit: MAX_MESSAGE_BYTES,
    requestTimeout: limits.requestWithin,
    connectionTimeout: limits.lineSilent,
    http: {
      // Node takes the longer of the two for the whole request, whichever it is called.
      headersTimeout: limits.requestWithin / 2,
      // How often it looks for requests that are late.
      connectionsCheckingInterval: limits.requestWithin / 4,
    },
    forceCloseConnections: 'idle',
    // While it leaves, who is connected still gets an answer in the protocol's words, and not in Fastify's.
    return503OnClosing: false,
    routerOptions: { maxParamLength: ADDRESS_PART_LENGTH },
  });
  fastify.setSerializerCompiler(serializerCompiler);
  answerProblems(fastify, meters);
  endLastConnections(fastify);
  fastify.addHook('onResponse', async (request, reply) => {
    request.log.info({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'object-src': ["'none'"],
        'script-src-attr': ["'none'"],
      },
    },
    // Other names below this one are not ours to decide on.
    strictTransportSecurity: { includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Phones on the same network come without TLS, where a browser only complains about this one.
    originAgentCluster: false,
  });
  await fastify.register(rateLimit, {
    max: limits.requests.max,
    timeWindow: limits.requests.window,
    cache: ADDRESSES_REMEMBERED,
    errorResponseBuilder: (_request, { ttl }) =>
      new ProblemAnswer(problem('too-many-requests'), Math.ceil(ttl / 1000)),
  });
  await fastify.register(compress, { threshold: COMPRESS_FROM, encodings: ['gzip', 'deflate'] });
  await fastify.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Réflex’tics',
        version: String(PROTOCOL_VERSION),
        description:
          'Sessions, rooms, the way in and the way to catch up. PROTOCOL.md tells the whole of it.',
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    transform: jsonSchemaTransform,
  });
  return fastify;
}

export async function openRoutes(fastify: FastifyInstance, house: House, web: BuiltWeb): Promise<void> {
  await fastify.register(async (scope) => {
    healthRoutes(scope.withTypeProvider<ZodTypeProvider>(), house);
    metricsRoute(scope.withTypeProvider<ZodTypeProvider>(), house);
  });
  await fastify.register(
    async (scope) => {
      const routes = scope.withTypeProvider<ZodTypeProvider>();
      scope.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      speakVersions(scope);
      scope.setNotFoundHandler({ preHandler: scope.rateLimit() }, () => {
        throw new ProblemAnswer(problem('no-such-page'));
      });
      sessionRoutes(routes, house);
      roomRoutes(routes, house);
      logRoute(routes, house);
      doorRoutes(routes, house);
      seatCodeRoutes(routes, house);
      addressRoutes(routes, fastify);
      deckRoutes(routes, house);
      sessionDeckRoutes(routes, house);
      offerRoutes(routes, house);
      documentRoutes(routes, house);
      paperRoutes(routes, fastify, house);
      routes.get('/openapi.json', { schema: { hide: true } }, async () => fastify.swagger());
    },
    { prefix: '/api' },
  );
  await fastify.register((scope) => cardPageRoutes(scope, house, web.webDir));
  await serveWeb(fastify, web);
}
