import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { LOOP_RESOLUTION, LOOP_WINDOW } from '../limits.ts';

/** ms */
export interface Delay {
  p50: number;
  p99: number;
  /** A single long stall shows here alone: some five hundred looks are taken in a window. */
  max: number;
}

/** How late the event loop is: in the last whole window of time, or in the present one where that is worse. */
export class EventLoop {
  readonly #histogram: IntervalHistogram = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION });
  readonly #windows: NodeJS.Timeout;
  #last: Delay = { p50: 0, p99: 0, max: 0 };

  constructor() {
    this.#histogram.enable();
    this.#windows = setInterval(() => {
      this.#last = this.#present();
      this.#histogram.reset();
    }, LOOP_WINDOW).unref();
  }

  delay(): Delay {
    const { p50, p99, max } = this.#present();
    const last = this.#last;
    return { p50: Math.max(p50, last.p50), p99: Math.max(p99, last.p99), max: Math.max(max, last.max) };
  }

  stop(): void {
    clearInterval(this.#windows);
    this.#histogram.disable();
  }

  #present(): Delay {
    const looks = this.#histogram;
    if (looks.count === 0) return { p50: 0, p99: 0, max: 0 };
    return { p50: late(looks.percentile(50)), p99: late(looks.percentile(99)), max: late(looks.max) };
  }
}

/** What is measured is the time between two looks, in ns; the loop was late by what that is longer than asked for. */
const late = (between: number): number => Math.max(0, between / 1e6 - LOOP_RESOLUTION);
