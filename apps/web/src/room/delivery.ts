import { type Answer, type CommandMessage, PROBLEMS } from '@reflextics/protocol';
import { ApiError } from './api.ts';
import type { Connection } from './connection.ts';
import { isProblem } from './readable.ts';

export interface DeliveryDoors {
  byLine: Connection['command'];
  byHttp: (message: CommandMessage, signal: AbortSignal) => Promise<Answer>;
  worthRetrying: (error: unknown) => boolean;
  isStopped: () => boolean;
}

export interface Delivery {
  /** Null: no answer came, and nobody knows whether it arrived. Never rejects. */
  deliver(message: CommandMessage): Promise<Answer | null>;
  lineOpened(): void;
}

/**
 * By the line if it is open; where it is not or stays silent, over HTTP, under the same number. What was sent that way
 * over a connection that died unnoticed would be waited for in vain: once the line opens it goes by the line.
 */
export function createDelivery(doors: DeliveryDoors): Delivery {
  let opened = new AbortController(); // aborted when the line opens

  async function deliver(message: CommandMessage): Promise<Answer | null> {
    const answer = await doors.byLine(message);
    if (answer !== null || doors.isStopped()) return answer;
    const { signal } = opened;
    try {
      return await doors.byHttp(message, signal);
    } catch (error) {
      if (signal.aborted) return deliver(message);
      const asked = error instanceof ApiError && isProblem(error.code) ? error.code : null;
      if (asked === null) return null;
      // Stays kept: nothing was decided about it.
      if (!doors.worthRetrying(error) || asked === 'wrong-version') return null;
      const { client, n } = message;
      const { message: words, do: advice } = PROBLEMS[asked];
      return { client, n, ok: false, problem: { code: asked, message: words, do: advice } };
    }
  }

  return {
    deliver,
    lineOpened() {
      opened.abort();
      opened = new AbortController();
    },
  };
}
