import { problem } from '@reflextics/protocol';
import { PressOverloaded } from '../press/press.ts';
import { ProblemAnswer } from './problem-answers.ts';

const ASK_AGAIN = 5; // s: one order is made by then

/** What the press made, as it is sent; where too much waits, an answer that says when to ask again. */
export async function pressed(printing: Promise<Uint8Array>): Promise<Buffer> {
  try {
    const made = await printing;
    return Buffer.from(made.buffer, made.byteOffset, made.byteLength);
  } catch (error) {
    if (error instanceof PressOverloaded) throw new ProblemAnswer(problem('overloaded'), ASK_AGAIN);
    throw error;
  }
}
