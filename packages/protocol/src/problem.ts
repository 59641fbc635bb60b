/**
 * Why the rules were not asked, each with the HTTP status it has there, one line of meaning and what to do. A refusal is
 * an answer of the rules and stands in the rulebook; a problem is not, and never uses up a command's number.
 */
export const PROBLEMS = {
  malformed: {
    status: 400,
    message: 'This message is not as the protocol says.',
    do: 'Compare it with PROTOCOL.md; `expected` says what was missing.',
  },
  'wrong-version': {
    status: 400,
    message: 'This client speaks another version of the protocol.',
    do: 'Speak one of those in `expected`: load the page again.',
  },
  unauthorised: {
    status: 401,
    message: 'This token does not open this.',
    do: 'Join the room again, or ask the facilitator for the right link.',
  },
  forbidden: {
    status: 403,
    message: 'This seat may not have that.',
    do: 'Ask the facilitator of the session.',
  },
  'no-such-room': {
    status: 404,
    message: 'There is no room with this code.',
    do: 'Check the six letters with your narrator.',
  },
  'no-such-seat-code': {
    status: 404,
    message: 'No seat has this code, or its five minutes are over.',
    do: 'Ask for a new one on the phone that has the seat, or ask the narrator.',
  },
  'no-such-session': {
    status: 404,
    message: 'There is no such session; it may have been deleted.',
    do: 'Check the facilitator link.',
  },
  'no-such-deck': {
    status: 404,
    message: 'There is no such deck in that language.',
    do: 'Ask for one of those in `expected`.',
  },
  'no-such-page': {
    status: 404,
    message: 'There is nothing at this address.',
    do: 'Look the address up in /api/openapi.json.',
  },
  'out-of-order': {
    status: 409,
    message: 'This is not the next command of this outbox.',
    do: 'Send the command with the number in `expected`.',
  },
  'too-many-rooms': {
    status: 409,
    message: 'This session has as many rooms as one may have.',
    do: 'Open another session for the other groups.',
  },
  'deck-moved-on': {
    status: 409,
    message: 'The cards of this session were changed meanwhile.',
    do: 'Ask for them again and make the change on those.',
  },
  gone: {
    status: 410,
    message: 'This seat was left or taken away, or the room was deleted.',
    do: 'Forget the token. Join again if you were not meant to leave.',
  },
  'too-large': {
    status: 413,
    message: 'This message is too large.',
    do: 'Send less at once; `expected` is the most bytes that pass.',
  },
  'too-fast': {
    status: 429,
    message: 'Commands come faster than a person can give them.',
    do: 'Wait a second, then send the same command again.',
  },
  'too-many-requests': {
    status: 429,
    message: 'Too many requests came from this network.',
    do: 'Wait as many seconds as `retry-after` says, then try again.',
  },
  broken: {
    status: 500,
    message: 'The server made a mistake.',
    do: 'Send the same again; if it keeps failing, tell who runs the server.',
  },
  overloaded: {
    status: 503,
    message: 'More is waiting here than can be taken.',
    do: 'Wait a little, then send the same again.',
  },
  unavailable: {
    status: 503,
    message: 'The server cannot store anything at the moment.',
    do: 'Keep what was written and send the same command again; it counts once.',
  },
} as const satisfies Record<string, { status: number; message: string; do: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  code: ProblemCode;
  /** One plain sentence in English. */
  message: string;
  expected?: string | number | undefined;
  found?: string | number | undefined;
  /** What to do about it. */
  do: string;
}

/** `expected` and `found` never repeat what a person wrote. */
export function problem(code: ProblemCode, detail: Pick<Problem, 'expected' | 'found'> = {}): Problem {
  const { message, do: advice } = PROBLEMS[code];
  return { code, message, ...detail, do: advice };
}
