import fc from 'fast-check';
import { simulate, type Tampering, type Told } from './simulation.ts';

/** Enough that something is under way, goes wrong and is mended, several times over. */
const MOST_MOVES = 30;

/** Each number is the dice of one move. */
const moves = fc.noBias(
  fc.array(fc.noShrink(fc.nat({ max: 0xffffffff })), { minLength: 1, maxLength: MOST_MOVES, size: 'max' }),
);

export interface Tried {
  /** How many schedules were played. */
  schedules: number;
  /** What the last one broke, in words; empty if none did. With it the seed and path that play it again. */
  broken: readonly string[];
  again: string;
  /** How often what happened, in all of them. */
  counts: ReadonlyMap<string, number>;
}

export interface Which {
  seed: number;
  schedules: number;
  /** Of one schedule among those of the seed, as a failure names it. */
  path?: string;
  tampering?: Tampering;
  each?: (told: Told) => void;
}

/** Plays as many schedules as asked for, up to the first that breaks a law. */
export async function tried({ seed, schedules, path, tampering, each }: Which): Promise<Tried> {
  const counts = new Map<string, number>();
  let broken: readonly string[] = [];
  let played = 0;
  const property = fc.asyncProperty(fc.scheduler(), moves, async (scheduler, numbers) => {
    const told = await simulate(scheduler, numbers, tampering);
    played += 1;
    for (const [what, times] of told.counts) counts.set(what, (counts.get(what) ?? 0) + times);
    each?.(told);
    broken = told.broken;
    return broken.length === 0;
  });
  const { failed, counterexamplePath, errorInstance } = await fc.check(property, {
    seed,
    numRuns: schedules,
    endOnFailure: true,
    ...(path === undefined ? {} : { path }),
  });
  // That a law is broken is told in its own words; anything else that went wrong is a fault of the simulation.
  if (failed && broken.length === 0) throw errorInstance;
  return {
    schedules: played,
    broken,
    again: failed ? `seed ${seed}, path ${counterexamplePath}` : '',
    counts,
  };
}
