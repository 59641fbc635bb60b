import { createHash } from 'node:crypto';
import type { ParticipantId } from '@reflextics/game';
import {
  errorSchema,
  type LogAnswer,
  log1Schema,
  logIn1,
  logQuestionSchema,
  logSchema,
  PROTOCOL_VERSION,
  problem,
} from '@reflextics/protocol';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Visitor } from '../access.ts';
import { WRITING_LINGER } from '../limits.ts';
import type { LiveRoom } from '../live/live-room.ts';
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
      const { room, visitor } = await roomFor(house, request, request.params.code);
      const { after, wait, tag, writing } = request.query;
      const participant = visitor.kind === 'participant' ? visitor.id : null;
      if (participant !== null) {
        room.presence.asked(participant);
        signs.say(room, participant, writing, wait);
      }
      const release = await house.held.hold({
        room,
        participant,
        address: request.ip,
        wait: tag === null || !isFor(house, room, participant) ? 0 : wait,
        isNews: () => room.state.seq !== after || tagOf(ownPart(room, participant)) !== tag,
        onCut: (cut) => onceNobodyReads(reply, cut),
      });
      // Nobody is there to be answered.
      if (release.kind === 'cut') return reply.hijack();
      if (release.kind === 'gone') throw new ProblemAnswer(problem('gone', { found: release.why }));
      if (release.kind === 'replaced') throw new ProblemAnswer(problem('unavailable'));
      if (participant !== null) room.presence.asked(participant);
      const answer = answerOf(house, room, visitor, after);
      return versionOf(request) === 1 ? logIn1(answer) : answer;
    },
  );
}

function answerOf(house: House, room: LiveRoom, visitor: Visitor, after: number): LogAnswer {
  const own = ownPart(room, visitor.kind === 'participant' ? visitor.id : null);
  return {
    v: PROTOCOL_VERSION,
    newest: PROTOCOL_VERSION,
    now: house.clock.now(),
    seq: room.state.seq,
    ...room.state.missing(after),
    ...own,
    you: visitor,
    tag: tagOf(own),
    comeBack: house.held.comeBack(),
  };
}

type OwnPart = Pick<LogAnswer, 'mine' | 'present' | 'writing'>;

/** What is told besides the log. Sorted, so that it is the same on every server. */
function ownPart(room: LiveRoom, participant: ParticipantId | null): OwnPart {
  const narrates = participant !== null && room.state.room.narrator === participant;
  return {
    mine: participant === null ? null : room.state.mine(participant),
    present: [...room.presence.all()].sort(),
    writing: narrates ? room.writers().sort() : [],
  };
}

const TAG_LENGTH = 16; // 96 bits of the hash: nobody gains anything by two that are alike

const tagOf = ({ mine, present, writing }: OwnPart): string =>
  createHash('sha256')
    .update(JSON.stringify([mine, present, writing]))
    .digest('base64url')
    .slice(0, TAG_LENGTH);

/** Whether what happens would reach them: it may have been let go of, or left, while they stood at the door. */
function isFor({ rooms }: House, room: LiveRoom, participant: ParticipantId | null): boolean {
  return rooms.holds(room) && (participant === null || room.state.seats(participant));
}

function onceNobodyReads(reply: FastifyReply, cut: () => void): void {
  if (reply.raw.destroyed) cut();
  else reply.raw.once('close', cut);
}
