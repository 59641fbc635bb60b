import { isToken, normaliseCode, type Problem, problem } from '@reflextics/protocol';
import type { FastifyRequest } from 'fastify';
import { type Visitor, visitorOf } from '../access.ts';
import type { LiveRoom } from '../live/live-room.ts';
import { hashOf } from '../secrets.ts';
import type { Session } from '../store/index.ts';
import type { House } from './context.ts';
import { ProblemAnswer } from './problem-answers.ts';

/**
 * Who comes to the door over HTTP. Each wrong code or token counts against the address that it came from; once too many
 * did, nobody there learns whether a code is right, while those who hold a token play on.
 */

export function bearerOf(request: FastifyRequest): string | null {
  const match = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '');
  return match?.[1] ?? null;
}

/** For those who show nothing but the code; with one of these tokens, or a bearer, that opens the room they guess nothing. */
export async function roomForAnyone(
  house: House,
  request: FastifyRequest,
  code: string,
  tokens: readonly string[] = [],
): Promise<LiveRoom> {
  if (house.guesses.allows(request.ip)) return roomAt(house, request, code);
  const room = await roomAt(house, request, code);
  for (const token of [bearerOf(request), ...tokens]) {
    if (!('problem' in (await visitorOf(house.store, room, token)))) return room;
  }
  throw tooManyGuesses(house, request);
}

/** For those whom a token lets in. `asOf`: where the room was before the token was found to be good. */
export async function roomFor(
  house: House,
  request: FastifyRequest,
  code: string,
): Promise<{ room: LiveRoom; visitor: Visitor; asOf: number }> {
  const room = await roomAt(house, request, code);
  const asOf = room.state.seq;
  const visitor = await visitorOf(house.store, room, bearerOf(request));
  if ('problem' in visitor) throw wrong(house, request, visitor.problem);
  return { room, visitor, asOf };
}

/** For the facilitator of the room's session alone. */
export async function roomForFacilitator(
  house: House,
  request: FastifyRequest,
  code: string,
): Promise<LiveRoom> {
  const { room, visitor } = await roomFor(house, request, code);
  if (visitor.kind !== 'facilitator') throw new ProblemAnswer(problem('forbidden'));
  return room;
}

/** For its facilitator alone. */
export async function sessionFor(house: House, request: FastifyRequest, id: string): Promise<Session> {
  const token = bearerOf(request);
  const session = isToken(token) ? await house.store.sessionByFacilitator(hashOf(token)) : null;
  if (session?.id === id) return session;
  const exists = (await house.store.session(id)) !== null;
  throw wrong(house, request, problem(exists ? 'unauthorised' : 'no-such-session'));
}

async function roomAt(house: House, request: FastifyRequest, typed: string): Promise<LiveRoom> {
  const code = normaliseCode(typed);
  const room = code === null ? null : await house.rooms.byCode(code);
  if (room === null) throw wrong(house, request, problem('no-such-room'));
  return room;
}

/** Counts one more that was wrong. */
export function wrong(house: House, request: FastifyRequest, found: Problem): ProblemAnswer {
  return house.guesses.take(request.ip) ? new ProblemAnswer(found) : tooManyGuesses(house, request);
}

function tooManyGuesses(house: House, request: FastifyRequest): ProblemAnswer {
  return new ProblemAnswer(problem('too-many-requests'), house.guesses.secondsUntilNext(request.ip));
}

/** Throws `forbidden` for a display, and for a participant where the session keeps downloads to the facilitator. */
export function onlyWhoMayTakeAway({ state }: LiveRoom, visitor: Visitor): void {
  const { playersMayDownload } = state.room.settings;
  if (visitor.kind === 'display' || (visitor.kind === 'participant' && !playersMayDownload)) {
    throw new ProblemAnswer(problem('forbidden'));
  }
}
