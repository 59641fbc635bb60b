import type fc from 'fast-check';
import { vi } from 'vitest';

/** Node's own, kept before time is replaced: when it calls back, every promise that could go on has gone on. */
const nextTurn = globalThis.setImmediate;
const settled = () => new Promise<void>((resolve) => void nextTurn(resolve));

/** When every schedule begins, by every clock: 2 March 2026, 10:00 UTC. */
const BEGINNING = Date.UTC(2026, 2, 2, 10);

/**
 * What is on its way, and time. Nothing moves by itself: the scheduler picks which of the things on their way arrives
 * next, and timers ring when time is made to pass.
 */
export class Schedule {
  readonly #scheduler: fc.Scheduler;

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'performance'],
    });
  }

  /** Milliseconds since 1970. */
  readonly now = (): number => BEGINNING + Math.round(performance.now());

  /** Resolves when the scheduler lets it arrive. */
  async travels(what: string): Promise<void> {
    await this.#scheduler.schedule(Promise.resolve(), what);
  }

  get underWay(): number {
    return this.#scheduler.count();
  }

  /** One of the things on their way arrives, if there is one. */
  async arrival(): Promise<void> {
    if (this.underWay > 0) await this.#scheduler.waitNext(1);
    await settled();
  }

  /** Until the next timer rings. */
  async pause(): Promise<void> {
    vi.advanceTimersToNextTimer();
    await settled();
  }

  async pass(ms: number): Promise<void> {
    vi.advanceTimersByTime(ms);
    await settled();
  }

  /** Time is everyone's again. */
  end(): void {
    vi.clearAllTimers();
    vi.useRealTimers();
  }
}
