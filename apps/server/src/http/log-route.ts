import type { ParticipantId } from '@reflextics/game';
import { errorSchema, log1Schema, logIn1, logQuestionSchema, logSchema, problem } from '@reflextics/protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Allowances } from '../allowances.ts';
import { WRITING_LINGER } from '../limits.ts';
import type { LiveRoom } from '../live/live-room.ts';
import { logAnswer, ownTag } from '../live/log-answer.ts';
import { WritingOverHttp } from '../live/writing-over-http.ts';
import { hashOf } from '../secrets.ts';
import type { House } from './context.ts';
import { bearerOf, roomFor } from './guests.ts';
import { JSON_TYPE, ProblemAnswer } from './problem-answers.ts';
import { roomParams } from './room-routes.ts';
import { type Routes, TOKEN } from './routes.ts';
import { versionOf } from './versions.ts';

const PATH = '/rooms/:code/log';

/** Checked once: as one of two that an answer may be, it would first be held against all of the other. */
const in1 = serializerCompiler({ schema: log1Schema, method: 'GET', url: PATH });

/** What happened, at once or once something does. */
export function logRoute(routes: Routes, house: House): void {
  const signs = new WritingOverHttp(WRITING_LINGER);
  const onlySoMany = wholeViews(house);
  routes.get(
    PATH,
    {
      onResponse: async ({ query: { wait, tag } }, reply) => {
        // One that was to wait until something happens is none.
        if (reply.statusCode === 200 && (wait === 0 || tag === null))
          house.meters.caughtUp(reply.elapsedTime);
      },
      schema: {
        tags: ['room'],
        summary:
          'What happened after an event, or the whole view; held until something happens, if so wished',
        security: TOKEN,
        params: roomParams,
        querystring: logQuestionSchema,
        response: { 200: z.union([logSchema, log1Schema]), '4xx': errorSchema, '5xx': errorSchema },
      },
    },
    async (request, reply) => {
      const { room, visitor, asOf } = await roomFor(house, request, request.params.code);
      const { after, wait, tag, writing } = request.query;
      if (room.state.needsWhole(after)) onlySoMany(request, room);
      const participant = visitor.kind === 'participant' ? visitor.id : null;
      if (participant !== null) room.asked(participant);
      const answered = participant === null ? null : signs.say(room, participant, writing);
      const release = await house.held.hold({
        room,
        participant,
        address: request.ip,
        wait: tag === null || !isFor(house, room, participant, asOf) ? 0 : wait,
        isNews: () => room.state.seq !== after || ownTag(room, participant) !== tag,
        onCut: (cut) => onceNobodyReads(reply, cut),
      });
      answered?.();
      // Nobody is there to be answered.
      if (release.kind === 'cut') return reply.hijack();
      if (release.kind === 'gone') throw new ProblemAnswer(problem('gone', { found: release.why }));
      if (release.kind === 'replaced') throw new ProblemAnswer(problem('unavailable'));
      if (participant !== null) room.asked(participant);
      const answer = logAnswer({
        room,
        visitor,
        after,
        now: house.clock.now(),
        comeBack: house.held.comeBack(),
      });
      if (versionOf(request) !== 1) return answer;
      reply.type(JSON_TYPE).serializer(in1);
      return logIn1(answer);
    },
  );
}

/** Throws where a token asked for too many of a room: on a line they are counted by the line. */
function wholeViews({ limits }: House): (request: FastifyRequest, room: LiveRoom) => void {
  const wholes = new Allowances(limits.wholeViews);
  return (request, room) => {
    const asker = `${room.id} ${hashOf(bearerOf(request) ?? '')}`;
    if (!wholes.take(asker)) throw new ProblemAnswer(problem('too-fast'), wholes.secondsUntilNext(asker));
  };
}

/** Whether what happens would reach them: it may have been let go of, left or moved while they stood at the door. */
function isFor({ rooms }: House, room: LiveRoom, participant: ParticipantId | null, asOf: number): boolean {
  return rooms.holds(room) && (participant === null || room.state.seatsDevice(participant, asOf));
}

function onceNobodyReads(reply: FastifyReply, cut: () => void): void {
  if (reply.raw.destroyed) cut();
  else reply.raw.once('close', cut);
}
