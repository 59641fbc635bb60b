import type { Duration, Instant } from '@reflextics/game';

/** The clock of a practice game: it runs, stands still, or is put forward. */
export interface PracticeClock {
  now(): Instant;
  run(): void;
  stand(): void;
  putForward(by: Duration): void;
}

/** Begins standing, at the time of this phone. */
export function createPracticeClock(phone: () => Instant): PracticeClock {
  let shown = phone();
  /** By this phone's clock; null: it stands. */
  let runningSince: Instant | null = null;
  const now = () => shown + (runningSince === null ? 0 : phone() - runningSince);
  return {
    now,
    run() {
      runningSince ??= phone();
    },
    stand() {
      shown = now();
      runningSince = null;
    },
    putForward(by) {
      shown += by;
    },
  };
}
