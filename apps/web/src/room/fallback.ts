import type { Duration, Instant } from '@reflextics/game';
import type { LogAnswer, LogQuestion } from '@reflextics/protocol';
import { patience } from './patience.ts';

export interface FallbackDoors {
  /** The log beyond an event, held until there is something to say. Rejects where the network or the server fails. */
  ask: (question: LogQuestion, signal: AbortSignal) => Promise<LogAnswer>;
  /** The last event that we have; 0: none. */
  seq: () => number;
  take: (answer: LogAnswer) => void;
  /** Whether answers come this way: told with each. */
  works: (yes: boolean) => void;
  /** Whether asking again can help. */
  worthRetrying: (error: unknown) => boolean;
  now: () => Instant;
  wait: (ms: Duration) => { over: Promise<void>; cut: () => void };
}

/** Hearing over plain HTTP what no WebSocket brings: one question after the other, each held by whichever server it reaches. */
export interface Fallback {
  start(): void;
  stop(): void;
  /** Whether the person is writing: told with the question that waits from now on. */
  writing(on: boolean): void;
  /** The phone woke or is online again: a question from before may be dead, so that it is put anew. */
  nudge(): void;
}

const HOLD = 20_000; // ms: what lets no WebSocket through often cuts what is silent for half a minute
const CALM = 1_000; // ms: who is answered sooner without an event does not ask on at once

export function createFallback(doors: FallbackDoors): Fallback {
  let run: object | null = null;
  let question: AbortController | null = null;
  let cutWait: (() => void) | null = null;
  let tag: string | null = null;
  let writing = false;
  const delay = patience();

  async function pause(ms: Duration) {
    const { over, cut } = doors.wait(ms);
    cutWait = cut;
    await over;
    cutWait = null;
  }

  /** How long to wait before the next question; null: no other can help. */
  async function askOnce(quit: AbortController, isRunning: () => boolean): Promise<Duration | null> {
    const askedAt = doors.now();
    const first = tag === null;
    try {
      const answer = await doors.ask({ after: doors.seq(), wait: HOLD, tag, writing }, quit.signal);
      if (!isRunning()) return null;
      tag = answer.tag;
      delay.restart();
      doors.take(answer);
      doors.works(true);
      if (answer.comeBack !== null) return answer.comeBack;
      const moved = answer.view !== null || (answer.events ?? []).length > 0;
      return first || moved ? 0 : Math.max(0, CALM - (doors.now() - askedAt));
    } catch (error) {
      if (!isRunning()) return null;
      if (quit.signal.aborted) return 0;
      doors.works(false);
      return doors.worthRetrying(error) ? delay.next() : null;
    }
  }

  async function askOn(mine: object) {
    const isRunning = () => run === mine;
    while (isRunning()) {
      const quit = new AbortController();
      question = quit;
      const rest = await askOnce(quit, isRunning);
      if (!isRunning()) return;
      if (rest === null) {
        run = null;
        return;
      }
      if (rest > 0) await pause(rest);
    }
  }

  function putAnew() {
    cutWait?.();
    question?.abort();
  }

  return {
    start() {
      if (run !== null) return;
      run = {};
      tag = null;
      void askOn(run);
    },
    stop() {
      run = null;
      putAnew();
    },
    writing(on) {
      if (writing === on) return;
      writing = on;
      if (run !== null) putAnew();
    },
    nudge() {
      delay.restart();
      if (run !== null) putAnew();
    },
  };
}
