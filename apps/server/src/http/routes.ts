import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

type Security = readonly Record<string, readonly string[]>[];

/** How the description of the API says that an operation wants a token, or takes one where there is one. */
export const TOKEN: Security = [{ token: [] }];
export const TOKEN_IF_ANY: Security = [{}, { token: [] }];

/** Fastify with the schemas' types. */
export type Routes = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
