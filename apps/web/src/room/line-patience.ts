import type { Duration } from '@reflextics/game';

const LEAST_PROBE = 1_500; // ms: with the doubt before it, a person who waits for an answer has another line within three seconds
const LEAST_DOUBT = 1_200; // ms: a server answers in a hundredth of it, a slow phone network in half
const MOST = 10_000; // ms
const MOST_AT_WAKE = 2_000; // ms: somebody looks at the phone now, and what was usual was so before it slept, perhaps elsewhere
const TIMES_USUAL = 4; // of what answers take here: where everything is slow, slow is not dead
const WEIGHT_OF_NEW = 0.2; // of the last answer in what is usual

/** How long a line may be silent before it is taken for dead, by how it was so far. */
export interface LinePatience {
  /** An answer took so long: the line lives. */
  took(ms: Duration): void;
  /** No answer came in time. */
  inVain(): void;
  /** How long an answer may be due before the line is tried. */
  doubtAfter(): Duration;
  /** How long the answer to a try may take: longer each time in vain, so that many phones do not wear down a server that is slow. */
  giveUpAfter(): Duration;
  /** The same for a phone that just woke. Where a line was given up in vain and nothing has answered since, it is as ever: slow is not dead. */
  giveUpAtWake(): Duration;
}

export function linePatience(): LinePatience {
  let usual = 0;
  let vain = 0;
  const atLeast = (least: Duration) => Math.max(least, usual * TIMES_USUAL);
  const giveUpAfter = () => Math.min(MOST, atLeast(LEAST_PROBE) * 2 ** vain);
  return {
    took(ms) {
      usual += (ms - usual) * WEIGHT_OF_NEW;
      vain = 0;
    },
    inVain() {
      vain += 1;
    },
    doubtAfter: () => Math.min(MOST, atLeast(LEAST_DOUBT)),
    giveUpAfter,
    giveUpAtWake: () => (vain === 0 ? Math.min(MOST_AT_WAKE, giveUpAfter()) : giveUpAfter()),
  };
}
