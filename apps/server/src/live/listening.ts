import type { ParticipantId } from '@reflextics/game';
import {
  type Answer,
  type CommandMessage,
  commandIdSchema,
  commandMessageSchema,
  logAskedSchema,
  logIn1,
  MAX_MESSAGE_BYTES,
  type Problem,
  problem,
  writingOnSchema,
} from '@reflextics/protocol';
import type { Visitor } from '../access.ts';
import { Allowances } from '../allowances.ts';
import { describeIssue } from '../malformed.ts';
import { logAnswer } from './log-answer.ts';
import type { Line } from './sockets.ts';
import { turnedAway } from './watched.ts';
import type { World } from './world.ts';

type Acknowledge = (answer: unknown) => void;

/** Hears what a client says; everything gets an answer where the client asked for one. */
export function listen(socket: Line, world: World): void {
  const speed = new Allowances(world.limits.messages, { remembered: 1 });
  const refused = new Allowances(world.limits.refused, { remembered: 1 });
  const wholes = new Allowances(world.limits.wholeViews, { remembered: 1 });
  const isTooMuch = (after: number) => socket.data.room.state.needsWhole(after) && !wholes.take(socket.id);
  const { socket: line } = socket.conn.request;
  // What comes over the wire is whatever a client sent, whatever the types of the protocol say.
  socket.onAny((name: unknown, ...rest: readonly unknown[]) => {
    if (line.destroyed) return; // cut off, with more of it read already
    const last = rest.at(-1);
    const asked = typeof last === 'function';
    const acknowledge: Acknowledge = asked ? (last as Acknowledge) : () => undefined;
    const message = asked && rest.length === 1 ? undefined : rest[0];
    const fail = (failed: Problem) => {
      world.meters.problem('socket', failed.code);
      if (name === 'command') turnedAway(aboutOf(socket), failed, world);
      acknowledge({ ...commandIdOf(message), ok: false, problem: failed });
    };
    if (!speed.take(socket.id)) {
      fail(problem('too-fast'));
      if (refused.take(socket.id)) return;
      world.meters.floodCut();
      line.destroy();
    } else if (name === 'command') {
      hearCommand(socket, world, message, asked ? acknowledge : (answer) => socket.emit('answer', answer));
    } else if (name === 'writing') hearWriting(socket, message, acknowledge);
    else if (name === 'time') acknowledge({ now: world.clock.now() });
    else if (name === 'log') {
      const asked = logAskedSchema.safeParse(message);
      if (asked.success && isTooMuch(asked.data.after)) fail(problem('too-fast'));
      else if (asked.success) acknowledge(logFor(socket, world, asked.data.after));
      else fail(problem('malformed', { expected: describeIssue(asked.error.issues[0]) }));
    } else fail(problem('malformed', { expected: 'command, log, writing or time' }));
  });
}

function hearCommand(socket: Line, world: World, message: unknown, reply: (answer: Answer) => void): void {
  const { room, visitor, asOf } = socket.data;
  const heard = commandIn(message, visitor);
  if ('problem' in heard) {
    world.meters.problem('socket', heard.problem.code);
    turnedAway(aboutOf(socket), heard.problem, world);
    reply({ ...commandIdOf(message), ok: false, problem: heard.problem });
  } else room.command(heard.participant, heard.message, reply, socket.id, asOf);
}

const aboutOf = ({ id, data }: Line) => ({ room: data.room.id, via: id });

function commandIn(
  message: unknown,
  visitor: Visitor,
): { participant: ParticipantId; message: CommandMessage } | { problem: Problem } {
  if (visitor.kind !== 'participant') return { problem: problem('forbidden') };
  const bytes = Buffer.byteLength(JSON.stringify(message) ?? '');
  if (bytes > MAX_MESSAGE_BYTES) {
    return { problem: problem('too-large', { expected: MAX_MESSAGE_BYTES, found: bytes }) };
  }
  const parsed = commandMessageSchema.safeParse(message);
  if (!parsed.success) {
    return { problem: problem('malformed', { expected: describeIssue(parsed.error.issues[0]) }) };
  }
  return { participant: visitor.id, message: parsed.data };
}

/** As over HTTP, without a second connection that may have died as the one before this did. */
function logFor({ data: { room, visitor, version } }: Line, { clock, meters }: World, after: number) {
  const since = performance.now();
  const answer = logAnswer({ room, visitor, after, now: clock.now(), comeBack: null });
  meters.caughtUp(performance.now() - since);
  return version === 1 ? logIn1(answer) : answer;
}

function hearWriting(socket: Line, message: unknown, acknowledge: Acknowledge): void {
  const { room, visitor } = socket.data;
  const parsed = writingOnSchema.safeParse(message);
  if (visitor.kind === 'participant' && parsed.success) room.writing(socket.id, visitor.id, parsed.data.on);
  acknowledge({ ok: visitor.kind === 'participant' && parsed.success });
}

function commandIdOf(message: unknown): { client: string | null; n: number | null } {
  const parsed = commandIdSchema.safeParse(message);
  return parsed.success ? { client: parsed.data.client, n: parsed.data.n } : { client: null, n: null };
}
