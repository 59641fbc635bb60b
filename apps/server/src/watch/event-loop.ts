import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { LOOP_RESOLUTION, LOOP_WINDOW } from '../limits.ts';

/** ms */
export interface Delay {
  p50: number;
  p99: number;
}

/** How late the event loop is: in the last whole window of time, or in the present one where that is worse. */
export class EventLoop {
  readonly #histogram: IntervalHistogram = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION });
  readonly #windows: NodeJS.Timeout;
  #last: Delay = { p50: 0, p99: 0 };

  constructor() {
    this.#histogram.enable();
    this.#windows = setInterval(() => {
      this.#last = this.#present();
      this.#histogram.reset();
    }, LOOP_WINDOW).unref();
  }

  delay(): Delay {
    const present = this.#present();
    return { p50: Math.max(present.p50, this.#last.p50), p99: Math.max(present.p99, this.#last.p99) };
  }

  stop(): void {
    clearInterval(this.#windows);
    this.#histogram.disable();
  }

  #present(): Delay {
    return { p50: this.#late(50), p99: this.#late(99) };
  }

  /** What is measured is the time between two looks; the loop was late by what that is longer than asked for. */
  #late(percentile: number): number {
    if (this.#histogram.count === 0) return 0;
    return Math.max(0, this.#histogram.percentile(percentile) / 1e6 - LOOP_RESOLUTION);
  }
}
