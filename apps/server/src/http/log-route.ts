import type { ParticipantId } from '@reflextics/game';
import { errorSchema, log1Schema, logIn1, logQuestionSchema, logSchema, problem } from '@reflextics/protocol';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { WRITING_LINGER } from '../limits.ts';
import type { LiveRoom } from '../live/live-room.ts';
import { logAnswer, ownTag } from '../live/log-answer.ts';
import { WritingOverHttp } from '../live/writing-over-http.ts';
import type { House } from './context.ts';
import { roomFor } from './guests.ts';
import { ProblemAnswer } from './problem-answers.ts';
import { roomParams } from './room-routes.ts';
import { type Routes, TOKEN } from './routes.ts';
import { versionOf } from './versions.ts';

/** What happened, at once or once something does. */
export function logRoute(routes: Routes, house: House): void {
  const signs = new WritingOverHttp(WRITING_LINGER);
  routes.get(
    '/rooms/:code/log',
    {
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
      return versionOf(request) === 1 ? logIn1(answer) : answer;
    },
  );
}

/** Whether what happens would reach them: it may have been let go of, left or moved while they stood at the door. */
function isFor({ rooms }: House, room: LiveRoom, participant: ParticipantId | null, asOf: number): boolean {
  return rooms.holds(room) && (participant === null || room.state.seatsDevice(participant, asOf));
}

function onceNobodyReads(reply: FastifyReply, cut: () => void): void {
  if (reply.raw.destroyed) cut();
  else reply.raw.once('close', cut);
}
