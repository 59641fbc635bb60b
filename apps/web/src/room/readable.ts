import { type LogAnswer, PROBLEMS, PROTOCOL_VERSION, type ProblemCode } from '@reflextics/protocol';
import { ApiError } from './api.ts';

export function isProblem(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}

/** A server that is older than this page answers as it was asked by none: while they are replaced, the next is newer. */
export function readable(answer: LogAnswer): LogAnswer {
  if (answer.v === PROTOCOL_VERSION) return answer;
  throw new ApiError({
    code: 'unavailable',
    message: PROBLEMS.unavailable.message,
    do: 'Ask again.',
    status: 0,
  });
}
