import type { Refusal } from '@reflextics/game';
import {
  type ErrorAnswer,
  MAX_MESSAGE_BYTES,
  PROBLEMS,
  type Problem,
  type ProblemCode,
  problem,
  refusalAnswer,
} from '@reflextics/protocol';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { troubleOf } from '../live/outcome.ts';
import { describeIssue } from '../malformed.ts';
import type { Meters } from '../watch/index.ts';

/** Thrown by a route to answer with a problem. */
export class ProblemAnswer extends Error {
  readonly problem: Problem;
  readonly statusCode: number;
  /** Seconds after which asking again may help. Null: that is not known. */
  readonly retryAfter: number | null;

  constructor(answered: Problem, retryAfter: number | null = null) {
    super(answered.message);
    this.name = 'ProblemAnswer';
    this.problem = answered;
    this.statusCode = PROBLEMS[answered.code].status;
    this.retryAfter = retryAfter;
  }
}

/** Thrown by a route where the rules refuse. */
export class RefusalAnswer extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'RefusalAnswer';
    this.refusal = refusal;
  }
}

const REFUSED = 409;
export const JSON_TYPE = 'application/json; charset=utf-8';

export function fail(code: ProblemCode, detail: Pick<Problem, 'expected' | 'found'> = {}): never {
  throw new ProblemAnswer(problem(code, detail));
}

/** Every answer that is no success has the same form; what was a fault of ours is in the log as well. */
export function answerProblems(fastify: FastifyInstance, meters: Meters): void {
  fastify.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (data) => {
    const parsed = schema.safeParse(data);
    if (parsed.success) return { value: parsed.data };
    const expected = `in ${httpPart ?? 'the request'}, ${describeIssue(parsed.error.issues[0])}`;
    return { error: new ProblemAnswer(problem('malformed', { expected })) };
  });
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof RefusalAnswer) {
      return reply
        .code(REFUSED)
        .type(JSON_TYPE)
        .serializer(JSON.stringify)
        .send(refusalAnswer(error.refusal));
    }
    const answered = problemMet(error, request, meters);
    if (error instanceof ProblemAnswer && error.retryAfter !== null)
      reply.header('retry-after', error.retryAfter);
    return reply
      .code(PROBLEMS[answered.code].status)
      .type(JSON_TYPE)
      .serializer(JSON.stringify)
      .send(bodyOf(answered));
  });
}

/** Counted, and where it was a fault of ours in the log as well. */
export function problemMet(error: FastifyError, request: FastifyRequest, meters: Meters): Problem {
  const answered = problemOf(error, request.routeOptions.bodyLimit ?? MAX_MESSAGE_BYTES);
  meters.problem('http', answered.code);
  if (answered.code === 'broken') request.log.error({ err: error, req: request }, 'a request failed');
  return answered;
}

export const bodyOf = (answered: Problem): ErrorAnswer => ({ error: answered });

function problemOf(error: FastifyError, mostBytes: number): Problem {
  if (error instanceof ProblemAnswer) return error.problem;
  const trouble = troubleOf(error);
  if (trouble !== null) return trouble;
  if (error.statusCode === 413) return problem('too-large', { expected: mostBytes });
  if (error.statusCode === 404) return problem('no-such-page');
  if (error.statusCode === 415) return problem('malformed', { expected: 'content-type: application/json' });
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return problem('malformed', { expected: 'a request that HTTP and JSON allow' });
  }
  return problem('broken');
}
