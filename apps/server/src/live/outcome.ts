import type { Event, Recorded, Refusal } from '@reflextics/game';
import { type Answer, type Problem, problem } from '@reflextics/protocol';
import {
  CommitUnknown,
  FromNewerServer,
  Overloaded,
  type StoredAnswer,
  Unavailable,
} from '../store/index.ts';

/**
 * What became of something asked of a room. Exactly one for each asking. `stored`: by this asking; not where it was
 * answered at an earlier one, nor where it was so already and nobody is to be told so again.
 */
export type Outcome =
  /** `events` is empty where it was so already, or happened at an earlier asking. */
  | { kind: 'done'; seq: number; events: readonly Event[]; stored: boolean }
  | { kind: 'refused'; refusal: Refusal; stored: boolean }
  | { kind: 'problem'; problem: Problem }
  /** The newcomer's token opens something already. */
  | { kind: 'token-taken' }
  /** The code opens no seat any more. */
  | { kind: 'code-used' };

export const inTrouble = (trouble: Problem): Outcome => ({ kind: 'problem', problem: trouble });

export function outcomeOf(answer: StoredAnswer, recorded: readonly Recorded[], stored = true): Outcome {
  if (!answer.ok) return { kind: 'refused', refusal: answer.refusal, stored };
  return { kind: 'done', seq: answer.seq, events: recorded.map(({ event }) => event), stored };
}

/** What the asker is told of an error of the store. Null: it is not one of those, but a fault of ours. */
export function troubleOf(error: unknown): Problem | null {
  if (error instanceof Overloaded) return problem('overloaded');
  if (error instanceof Unavailable || error instanceof CommitUnknown) return problem('unavailable');
  // Asked again, they come to another server.
  if (error instanceof FromNewerServer) return problem('unavailable');
  return null;
}

/** As the asker is told it. */
export function answerOf({ client, n }: { client: string; n: number }, outcome: Outcome): Answer {
  switch (outcome.kind) {
    case 'done':
      return { client, n, ok: true, seq: outcome.seq };
    case 'refused':
      return { client, n, ok: false, refusal: outcome.refusal };
    case 'problem':
      return { client, n, ok: false, problem: outcome.problem };
    case 'token-taken':
    case 'code-used':
      return { client, n, ok: false, problem: problem('broken') };
  }
}
