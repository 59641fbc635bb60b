import { type Bench, furnished } from '../bench.ts';
import { type Figure, figureOf } from '../figures.ts';
import { fill } from '../fill.ts';
import type { Room } from '../swarm/table.ts';
import { type Measured, measure } from './measured.ts';

export interface LongLogs {
  short: number;
  long: number;
  rooms: number;
  perSecond: number;
  /** In rooms of the long logs divided by that in rooms of the short ones, of the same run. */
  growth: {
    /** CPU of a command: the server's process. */
    cpu: Figure;
    /** With the database's. */
    allCpu: Figure;
    ackP50: Figure;
  };
  /** CPU of a command, µs, with the database's. */
  shortCpu: Figure;
  longCpu: Figure;
}

/** What a command costs in rooms that have just begun and in rooms that have played for hours, at the same rate, by turns. */
export async function longLogs(bench: Bench): Promise<LongLogs> {
  const { options, ours, swarm, say } = bench;
  const { logs, short, long, logRate } = options.sizes;
  const rooms: Record<'short' | 'long', Room[]> = {
    short: await furnished(bench, 'short', logs),
    long: await furnished(bench, 'long', logs),
  };
  await swarm.cut('short');
  await swarm.cut('long');
  say(`playing ${logs} rooms on to event ${long}`);
  await fill(ours.databaseUrl, rooms.short, short);
  await fill(ours.databaseUrl, rooms.long, long);
  await ours.startAgain();
  for (const group of ['short', 'long'] as const) {
    await swarm.take(group, ours.process.at, rooms[group]);
    await swarm.connect(group, ours.process.at);
  }
  const at = (group: string): Promise<Measured> =>
    measure(
      { process: ours.process, postgres: ours.postgres },
      { swarm, group, seconds: options.seconds, begin: () => swarm.openLoop(group, logRate) },
    );
  const runs: { short: Measured; long: Measured }[] = [];
  for (let run = 0; run < options.runs; run += 1) {
    say(`run ${run + 1} of ${options.runs}`);
    // Whatever drifts meanwhile, neither is always the second.
    if (run % 2 === 0) runs.push({ short: await at('short'), long: await at('long') });
    else runs.push({ long: await at('long'), short: await at('short') });
  }
  await swarm.cut('short');
  await swarm.cut('long');
  const growth = (of: (measured: Measured) => number) =>
    figureOf(runs.map((run) => of(run.long) / of(run.short)));
  return {
    short,
    long,
    rooms: logs,
    perSecond: logRate,
    growth: {
      cpu: growth(({ cpuPerCommand }) => cpuPerCommand),
      allCpu: growth(({ allCpuPerCommand }) => allCpuPerCommand),
      ackP50: growth(({ ackP50 }) => ackP50),
    },
    shortCpu: figureOf(runs.map((run) => run.short.allCpuPerCommand)),
    longCpu: figureOf(runs.map((run) => run.long.allCpuPerCommand)),
  };
}
