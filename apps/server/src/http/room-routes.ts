import { type HouseCommand, MAX_SEATS } from '@reflextics/game';
import {
  type Answer,
  answerSchema,
  commandMessageSchema,
  errorSchema,
  KEPT,
  type Kept,
  MAX_ID_LENGTH,
  roomPreviewSchema,
  settleNarratorSchema,
} from '@reflextics/protocol';
import { z } from 'zod';
import { TYPED_CODE_LENGTH } from '../limits.ts';
import type { LiveRoom } from '../live/live-room.ts';
import type { Outcome } from '../live/outcome.ts';
import type { House } from './context.ts';
import { roomFor, roomForAnyone, roomForFacilitator } from './guests.ts';
import { fail, ProblemAnswer, RefusalAnswer } from './problem-answers.ts';
import { seatsOf } from './room-overview.ts';
import { type Routes, TOKEN } from './routes.ts';

export const roomParams = z.object({ code: z.string().max(TYPED_CODE_LENGTH) });
const seatParams = roomParams.extend({ participant: z.string().max(MAX_ID_LENGTH) });
const seqAnswer = z.strictObject({ seq: z.int() });
const failures = { '4xx': errorSchema, '5xx': errorSchema };
const tags = ['room'];

export function roomRoutes(routes: Routes, house: House): void {
  routes.get(
    '/rooms/:code',
    {
      schema: {
        tags,
        summary: 'Whether the room is there, and what it keeps of those who join',
        params: roomParams,
        response: { 200: roomPreviewSchema, ...failures },
      },
    },
    async (request) => previewOf(house, await roomForAnyone(house, request, request.params.code)),
  );

  routes.post(
    '/rooms/:code/commands',
    {
      schema: {
        tags,
        summary: 'A command, where no socket gets through',
        security: TOKEN,
        params: roomParams,
        body: commandMessageSchema,
        response: { 200: answerSchema, ...failures },
      },
    },
    async (request) => {
      const { room, visitor, asOf } = await roomFor(house, request, request.params.code);
      if (visitor.kind !== 'participant') return fail('forbidden');
      room.asked(visitor.id);
      return new Promise<Answer>((resolve) => {
        room.command(visitor.id, request.body, resolve, request.id, asOf);
      });
    },
  );

  routes.post(
    '/rooms/:code/narrator',
    {
      schema: {
        tags,
        summary: 'The facilitator settles who narrates',
        security: TOKEN,
        params: roomParams,
        body: settleNarratorSchema,
        response: { 200: seqAnswer, ...failures },
      },
    },
    async (request) => {
      const room = await roomForFacilitator(house, request, request.params.code);
      return asked(room, { type: 'settle-narrator', participant: request.body.participant });
    },
  );

  routes.post(
    '/rooms/:code/close',
    {
      schema: {
        tags,
        summary: 'The facilitator closes the room; it can still be read',
        security: TOKEN,
        params: roomParams,
        response: { 200: seqAnswer, ...failures },
      },
    },
    async (request) =>
      asked(await roomForFacilitator(house, request, request.params.code), { type: 'close-room' }),
  );

  routes.delete(
    '/rooms/:code/participants/:participant',
    {
      schema: {
        tags,
        summary: 'The facilitator takes a seat away',
        security: TOKEN,
        params: seatParams,
        response: { 200: seqAnswer, ...failures },
      },
    },
    async (request) => {
      const room = await roomForFacilitator(house, request, request.params.code);
      return asked(room, { type: 'remove-participant', participant: request.params.participant });
    },
  );
}

async function previewOf({ store }: House, live: LiveRoom) {
  const session = await store.session(live.sessionId);
  if (session === null) return fail('no-such-room');
  const { room } = live.state;
  const { keepSpeakingTimes } = room.settings;
  return {
    code: live.code,
    sessionName: session.name,
    language: room.settings.language,
    deck: room.settings.deck,
    stage: room.stage,
    locked: room.locked,
    full: seatsOf(room).length >= MAX_SEATS,
    callLink: session.callLink,
    supportLine: session.supportLine,
    kept: {
      days: session.retentionDays,
      until: session.purgeAt,
      what: KEPT.filter((what: Kept) => what !== 'speaking-times-in-summary' || keepSpeakingTimes),
    },
  };
}

/** Asked by the facilitator. */
async function asked(room: LiveRoom, command: HouseCommand): Promise<{ seq: number }> {
  return { seq: seqOf(await room.house(command, { kind: 'facilitator' })) };
}

/** Throws the answer where it did not happen. */
export function seqOf(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'done':
      return outcome.seq;
    case 'refused':
      throw new RefusalAnswer(outcome.refusal);
    case 'problem':
      throw new ProblemAnswer(outcome.problem);
    case 'token-taken':
      return fail('unauthorised', { expected: 'a token that is new' });
    case 'code-used':
      return fail('no-such-seat-code');
  }
}
