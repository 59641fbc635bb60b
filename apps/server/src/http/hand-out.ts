import { Readable } from 'node:stream';
import { setImmediate as soon } from 'node:timers/promises';
import { MAKING_TYPE, type MakingDone, type MakingLine } from '@reflextics/protocol';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Watch } from '../press/press.ts';
import type { Meters } from '../watch/index.ts';
import { pressed } from './pressed.ts';
import { bodyOf, problemMet } from './problem-answers.ts';

interface File extends Omit<MakingDone, 'bytes'> {
  /** Of HTTP, who may keep it on the way. */
  cacheControl: string;
}

/** Sends what the press makes; before it, to who accepts that, how the making goes. */
export async function handOut(
  request: FastifyRequest,
  reply: FastifyReply,
  meters: Meters,
  { cacheControl, type, name }: File,
  print: (watch?: Watch) => Promise<Uint8Array>,
): Promise<FastifyReply> {
  reply.header('vary', 'accept');
  if (!request.headers.accept?.includes(MAKING_TYPE)) {
    return reply
      .type(type)
      .header('cache-control', cacheControl)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(await pressed(print()));
  }
  const answer = new Readable({ read() {} });
  const say = (line: MakingLine) => {
    if (!answer.destroyed) answer.push(`${JSON.stringify(line)}\n`);
  };
  const making = pressed(print(say));
  // What is refused at once is no success: it gets a status that says so.
  await Promise.race([making, soon()]);
  making.then(
    (file) => {
      say({ bytes: file.length, type, name });
      if (answer.destroyed) return;
      answer.push(file);
      answer.push(null);
    },
    (error: FastifyError) => {
      say(bodyOf(problemMet(error, request, meters)));
      if (!answer.destroyed) answer.push(null);
    },
  );
  return (
    reply
      .type(MAKING_TYPE)
      .header('cache-control', 'no-store')
      // A proxy that collects an answer before it passes it on would keep the news back.
      .header('x-accel-buffering', 'no')
      .send(answer)
  );
}
