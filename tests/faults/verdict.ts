import { shortfalls } from './attained.ts';
import type { Result } from './campaign.ts';
import { KINDS } from './checker/findings.ts';
import type { FaultName } from './kinds.ts';

/** What was asked of a run. */
export interface Asked {
  readonly rounds: number;
  /** Kinds that need not be done where this machine cannot do them. */
  readonly mayLack: readonly FaultName[];
}

/** Why a run failed, a line a reason; none: all is as promised, and was tried. */
export function failuresOf(result: Result, { rounds, mayLack }: Asked): string[] {
  const { tally, notRun, fallen, complained, complaints } = result;
  const found = KINDS.filter((kind) => tally[kind] > 0).map((kind) => `${kind}: ${tally[kind]}`);
  const lacking = Object.entries(notRun)
    .filter(([name]) => !mayLack.some((one) => one === name))
    .map(([name, why]) => `${name} could not be done, because ${why}`);
  return [
    ...found,
    ...fallen.map((words) => `a server ended by itself: ${words}`),
    ...(complained > 0 ? [`servers called ${complained} things an error of their own:`, ...complaints] : []),
    ...lacking,
    ...shortfalls(result),
    ...(tally.rounds < rounds ? [`only ${tally.rounds} of ${rounds} rounds were played`] : []),
  ];
}

/** What `--json` prints. */
export function figuresOf({
  tally,
  outcomes,
  unanswered,
  faults,
  cutOff,
  slowCuts,
  notRun,
  fallen,
  complained,
  complaints,
}: Result): object {
  const { rounds, commands, acked, lost, doubled, holes, leaks, diverged, p95_recovery_ms } = tally;
  const { done, nothing, refused } = outcomes.all;
  return {
    ...{ rounds, commands, acked, lost, doubled, holes, leaks, diverged, p95_recovery_ms },
    ...{ done, nothing, refused, unanswered: tally.unanswered, p95_outage_ms: tally.p95_outage_ms },
    unanswered_because: unanswered,
    asked: outcomes.byKind(),
    faults,
    cut_off: cutOff,
    slow_client_cuts: slowCuts,
    not_run: notRun,
    fallen: fallen.length,
    complaints: complained,
    complained_of: complaints,
  };
}
