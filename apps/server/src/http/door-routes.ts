import {
  displaySchema,
  errorSchema,
  type Joined,
  type JoinRequest,
  joinedSchema,
  joinSchema,
} from '@reflextics/protocol';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { visitorOf } from '../access.ts';
import type { LiveRoom } from '../live/live-room.ts';
import { hashOf, newId } from '../secrets.ts';
import type { House } from './context.ts';
import { bearerOf, roomForAnyone, wrong } from './guests.ts';
import { fail } from './problem-answers.ts';
import { roomParams, seqOf } from './room-routes.ts';
import { type Routes, TOKEN_IF_ANY } from './routes.ts';

const tags = ['door'];

/** Where people and screens come in. Their tokens are their own making: an answer that was lost can be asked for again. */
export function doorRoutes(routes: Routes, house: House): void {
  const config = { rateLimit: { max: house.limits.joins.max, timeWindow: house.limits.joins.window } };
  const failures = { '4xx': errorSchema, '5xx': errorSchema };

  routes.post(
    '/rooms/:code/join',
    {
      schema: {
        tags,
        summary: 'Take a seat; asking again with the same token gives the same seat (200)',
        security: TOKEN_IF_ANY,
        params: roomParams,
        body: joinSchema,
        response: { 200: joinedSchema, 201: joinedSchema, ...failures },
      },
      config,
    },
    async (request, reply) => {
      const room = await roomForAnyone(house, request, request.params.code, [request.body.token]);
      const facilitator = await isFacilitator(house, request, room);
      const seated = await seatOf(house, room, request.body.token);
      if (seated !== null) return reply.code(200).send(seated);
      const joined = await join(house, room, request.body, facilitator);
      return reply.code(joined.again ? 200 : 201).send(joined.seat);
    },
  );

  routes.post(
    '/rooms/:code/displays',
    {
      schema: {
        tags,
        summary: 'Let a screen without a seat read along',
        params: roomParams,
        body: displaySchema,
        response: { 201: z.strictObject({}), ...failures },
      },
      config,
    },
    async (request, reply) => {
      const room = await roomForAnyone(house, request, request.params.code, [request.body.token]);
      const tokenHash = hashOf(request.body.token);
      if (await isFacilitators(house, tokenHash)) return tokenInUse();
      const added = await house.store.addDisplay(room.id, tokenHash, house.limits.displays);
      if (added === 'gone') return fail('no-such-room');
      if (added === 'full') {
        return fail('forbidden', { expected: `at most ${house.limits.displays} displays in a room` });
      }
      if (added === 'token-taken') return tokenInUse();
      return reply.code(201).send({});
    },
  );
}

/** A bearer that comes with a join must be the facilitator's: nothing else gives more than no bearer at all. */
async function isFacilitator(house: House, request: FastifyRequest, room: LiveRoom): Promise<boolean> {
  const bearer = bearerOf(request);
  if (bearer === null) return false;
  const visitor = await visitorOf(house.store, room, bearer);
  if ('problem' in visitor) throw wrong(house, request, visitor.problem);
  return visitor.kind === 'facilitator';
}

/** A seat under the facilitator's own token would lock her out: a seat's token opens nothing but its room. */
async function isFacilitators(house: House, tokenHash: string): Promise<boolean> {
  return (await house.store.sessionByFacilitator(tokenHash)) !== null;
}

function tokenInUse(): never {
  return fail('unauthorised', { expected: 'a token that is new' });
}

/** The seat that this token opens already. Null: it is new. */
export async function seatOf(house: House, room: LiveRoom, token: string): Promise<Joined | null> {
  const tokenHash = hashOf(token);
  const access = await house.store.accessByToken(tokenHash);
  if (access === null) return (await isFacilitators(house, tokenHash)) ? tokenInUse() : null;
  if (access.revoked) return fail('gone');
  if (access.roomId !== room.id || access.participantId === null) return tokenInUse();
  return { participant: access.participantId, seq: room.state.seq };
}

async function join(
  house: House,
  room: LiveRoom,
  { name, token, asNarrator = false }: JoinRequest,
  facilitator: boolean,
): Promise<{ seat: Joined; again: boolean }> {
  const id = newId();
  const outcome = await room.join({ id, tokenHash: hashOf(token), name, asNarrator, facilitator });
  if (outcome.kind !== 'done') {
    // Where the same join came twice at once, the other one was first: then the name is taken, and so is the token.
    const seat = await seatOf(house, room, token);
    if (seat !== null) return { seat, again: true };
  }
  const seq = seqOf(outcome);
  room.asked(id);
  return { seat: { participant: id, seq }, again: false };
}
