import {
  isSpoken,
  PROTOCOL_VERSION,
  problem,
  type SpokenVersion,
  spokenVersions,
  VERSION_HEADER,
  VERSION_UNSAID,
} from '@reflextics/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemAnswer } from './problem-answers.ts';

/** Every answer says which version is the newest; a request in one that is not spoken gets no other answer. */
export function speakVersions(scope: FastifyInstance): void {
  scope.addHook('onRequest', async (request, reply) => {
    reply.header(VERSION_HEADER, PROTOCOL_VERSION);
    versionOf(request);
  });
}

/** In which version the request is put. */
export function versionOf(request: FastifyRequest): SpokenVersion {
  const said = request.headers[VERSION_HEADER];
  const version = said === undefined ? VERSION_UNSAID : Number(said);
  if (isSpoken(version)) return version;
  const found = Number.isInteger(version) ? version : 'none';
  throw new ProblemAnswer(problem('wrong-version', { expected: spokenVersions, found }));
}
