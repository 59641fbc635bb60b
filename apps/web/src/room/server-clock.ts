import type { Duration, Instant } from '@reflextics/game';

/** One question about the time: what the server said lies somewhere between asking and hearing. */
interface Sample {
  /** Server minus ours, taken at the middle of the round trip. */
  offset: Duration;
  /** How wrong `offset` may be, either way. */
  margin: Duration;
}

const SAMPLES = 8; // enough to hold a fast one, few enough to forget a network that was left
const SLACK = 50; // ms: two honest samples may disagree by this much before we say that the phone's clock was set

export interface ServerClock {
  /** A round trip by our clock and the server's time within it. */
  measured(askedAt: Instant, heardAt: Instant, server: Instant): void;
  /** A frame that was not asked for: it says the least that the server's time can be. */
  heard(heardAt: Instant, server: Instant): void;
  /** Milliseconds by the server's clock; our own until the first word of it. */
  now(): Instant;
}

/** The offset comes from the fastest of the last round trips: a slow one says little. */
export function createServerClock(ours: () => Instant): ServerClock {
  let samples: Sample[] = [];
  let offset: Duration | null = null;

  const settle = () => {
    const best = samples.reduce<Sample | null>((a, b) => (a === null || b.margin < a.margin ? b : a), null);
    if (best !== null) offset = best.offset;
  };

  return {
    measured(askedAt, heardAt, server) {
      const margin = Math.max(0, heardAt - askedAt) / 2;
      const sample: Sample = { offset: server - (askedAt + margin), margin };
      const contradicted = samples.some(
        (old) => Math.abs(old.offset - sample.offset) > old.margin + sample.margin + SLACK,
      );
      // The phone's clock was set, or it slept: what was measured before is about another clock.
      samples = [...(contradicted ? [] : samples), sample].slice(-SAMPLES);
      settle();
    },
    heard(heardAt, server) {
      const least = server - heardAt;
      if (offset === null || least > offset) offset = least;
    },
    now: () => Math.round(ours() + (offset ?? 0)),
  };
}
