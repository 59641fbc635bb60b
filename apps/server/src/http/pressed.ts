import { problem } from '@reflextics/protocol';
import { PRESS_ASK_AGAIN } from '../limits.ts';
import { PressOverloaded, PressStopped } from '../press/press.ts';
import { ProblemAnswer } from './problem-answers.ts';

/** What the press made, as it is sent; where too much waits, an answer that says when to ask again; another server may be asked where this one stops. */
export async function pressed(printing: Promise<Uint8Array>): Promise<Buffer> {
  try {
    const made = await printing;
    return Buffer.from(made.buffer, made.byteOffset, made.byteLength);
  } catch (error) {
    if (error instanceof PressOverloaded) throw new ProblemAnswer(problem('overloaded'), PRESS_ASK_AGAIN);
    if (error instanceof PressStopped) throw new ProblemAnswer(problem('unavailable'));
    throw error;
  }
}
