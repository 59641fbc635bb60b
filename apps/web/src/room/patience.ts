import type { Duration } from '@reflextics/game';

const FIRST = 500; // ms: a lost answer is most often a blink
const MOST = 10_000; // ms: a person looks at the phone about this often

/** How long to wait before the next try: twice as long each time, spread by half so that phones do not come in step. */
export interface Patience {
  next(): Duration;
  restart(): void;
}

export function patience(chance: () => number = Math.random): Patience {
  let tries = 0;
  return {
    next() {
      const whole = Math.min(MOST, FIRST * 2 ** tries);
      tries += 1;
      return whole * (0.5 + chance() / 2);
    },
    restart() {
      tries = 0;
    },
  };
}

/** A wait that can be cut short. */
export function wait(ms: Duration): { over: Promise<void>; cut: () => void } {
  let cut = () => {};
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    cut = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { over, cut };
}
