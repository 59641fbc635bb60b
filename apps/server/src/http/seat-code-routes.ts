import { presentSeats } from '@reflextics/game';
import {
  errorSchema,
  joinedSchema,
  moveSeatSchema,
  normaliseCode,
  problem,
  seatBehindCodeSchema,
  seatCodeRequestSchema,
  seatCodeSchema,
  seatShownSchema,
} from '@reflextics/protocol';
import type { FastifyRequest } from 'fastify';
import type { LiveRoom } from '../live/live-room.ts';
import { hashOf, newJoinCode } from '../secrets.ts';
import type { SeatCode } from '../store/index.ts';
import type { House } from './context.ts';
import { seatOf } from './door-routes.ts';
import { roomFor, roomForAnyone, wrong } from './guests.ts';
import { fail, ProblemAnswer } from './problem-answers.ts';
import { roomParams, seqOf } from './room-routes.ts';
import { type Routes, TOKEN } from './routes.ts';

const tags = ['door'];

/** The way of a seat to another device of the same person: a short code, shown on the old one, typed on the new one. */
export function seatCodeRoutes(routes: Routes, house: House): void {
  const config = { rateLimit: { max: house.limits.joins.max, timeWindow: house.limits.joins.window } };
  const failures = { '4xx': errorSchema, '5xx': errorSchema };

  routes.post(
    '/rooms/:code/seat-codes',
    {
      schema: {
        tags,
        summary:
          'A code of five minutes for one’s own seat; from the narrator, for a seat whose phone is lost',
        security: TOKEN,
        params: roomParams,
        body: seatCodeRequestSchema,
        response: { 201: seatCodeSchema, ...failures },
      },
      config,
    },
    async (request, reply) => {
      const { room, visitor } = await roomFor(house, request, request.params.code);
      if (visitor.kind !== 'participant') return fail('forbidden');
      const participant = request.body.participant ?? visitor.id;
      const lost = participant !== visitor.id;
      if (lost && room.state.room.narrator !== visitor.id) return fail('forbidden');
      const seat = presentSeats(room.state.room).find(({ id }) => id === participant);
      if (seat === undefined || seat.deviceless) return fail('forbidden');
      if (lost) requireLost(room, participant);
      const seatCode = newJoinCode();
      const until = house.clock.now() + house.limits.seatCodeLasts;
      const given: SeatCode = { participantId: participant, lost, until };
      if ((await house.store.giveSeatCode(room.id, hashIn(room, seatCode), given)) === 'gone')
        return fail('gone');
      return reply.code(201).send({ seatCode, until });
    },
  );

  routes.post(
    '/rooms/:code/seat-codes/look',
    {
      schema: {
        tags,
        summary: 'Whose seat a code opens, to be asked before it is taken; the code stays good',
        params: roomParams,
        body: seatBehindCodeSchema,
        response: { 200: seatShownSchema, ...failures },
      },
      config,
    },
    async (request) => {
      const room = await roomForAnyone(house, request, request.params.code);
      const found = await seatBehind(house, room, request.body.seatCode);
      if (found === null) throw missed(house, request, room);
      const seat = presentSeats(room.state.room).find(({ id }) => id === found.participantId);
      if (seat === undefined) return fail('no-such-seat-code');
      return { participant: seat.id, name: seat.name };
    },
  );

  routes.post(
    '/rooms/:code/seat',
    {
      schema: {
        tags,
        summary:
          'Take the seat on this device; the device before is signed off. Again with the same token: the same seat',
        params: roomParams,
        body: moveSeatSchema,
        response: { 200: joinedSchema, ...failures },
      },
      config,
    },
    async (request) => {
      const { seatCode, token } = request.body;
      const room = await roomForAnyone(house, request, request.params.code, [token]);
      const seated = await seatOf(house, room, token);
      if (seated !== null) return seated;
      const found = await seatBehind(house, room, seatCode);
      if (found === null) {
        // Asked twice at once: the other one was first, and used it.
        const already = await seatOf(house, room, token);
        if (already !== null) return already;
        throw missed(house, request, room);
      }
      const { participantId, lost } = found;
      if (lost) requireLost(room, participantId);
      const outcome = await room.moveSeat(participantId, hashOf(token), hashIn(room, codeIn(seatCode)));
      if (outcome.kind === 'token-taken' || outcome.kind === 'code-used') {
        const already = await seatOf(house, room, token);
        if (already !== null) return already;
      }
      if (outcome.kind === 'code-used') throw wrong(house, request, problem('no-such-seat-code'));
      const seq = seqOf(outcome);
      room.asked(participantId);
      return { participant: participantId, seq };
    },
  );
}

/** Null: no seat. Throws where too many wrong ones were asked of this room. */
async function seatBehind(house: House, room: LiveRoom, typed: string): Promise<SeatCode | null> {
  const key = guessesOf(room);
  if (!house.guesses.allows(key))
    throw new ProblemAnswer(problem('too-many-requests'), house.guesses.secondsUntilNext(key));
  return house.store.seatCode(room.id, hashIn(room, codeIn(typed)), house.clock.now());
}

/** Each wrong code counts against the address that it came from, and against the room: five minutes are not enough to guess. */
function missed(house: House, request: FastifyRequest, room: LiveRoom): ProblemAnswer {
  house.guesses.take(guessesOf(room));
  return wrong(house, request, problem('no-such-seat-code'));
}

const guessesOf = (room: LiveRoom): string => `seat codes of ${room.id}`;

/**
 * Else a narrator could read what somebody proposes in silence, by taking a seat that is in somebody's hand. A server that
 * does not hear the others cannot know that it is not.
 */
function requireLost(room: LiveRoom, participant: string): void {
  if (room.presentForRules().has(participant))
    throw new ProblemAnswer(problem('forbidden', { found: 'a seat whose phone is or may be connected' }));
}

const codeIn = (typed: string): string => normaliseCode(typed) ?? '';

const hashIn = (room: LiveRoom, code: string): string => hashOf(`${room.id} ${code}`);
