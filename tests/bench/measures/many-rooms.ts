import { type Bench, furnished, furnishedFloor } from '../bench.ts';
import { type Figure, type Figures, figureOf, figuresOf } from '../figures.ts';
import { SEATS } from '../play/play.ts';
import { type Idle, idleOf, type Measurable, type Measured, measure } from './measured.ts';

export interface ManyRooms {
  rooms: number;
  sockets: number;
  /** By commands a second over all of them. */
  rates: { perSecond: number; floor: Figures<Measured>; ours: Figures<Measured> }[];
  /** CPU of a command, database included, with all rooms at play divided by that with a few, at the same rate. */
  growth: Figure;
  few: number;
  /** With everyone connected and nobody asking anything. */
  idle: { floor: Idle; ours: Idle };
}

const FEW = 'few';
const MANY = 'many';
const FLOOR = 'many on the floor';

/** As many rooms as a server may have, everyone connected all the while. */
export async function manyRooms(bench: Bench): Promise<ManyRooms> {
  const { options, ours, floor, swarm, say } = bench;
  const { many, few, rates } = options.sizes;
  const server = { process: ours.process, postgres: ours.postgres };
  const at = (group: string, perSecond: number) =>
    measure(server, {
      swarm,
      group,
      seconds: options.seconds,
      begin: () => swarm.openLoop(group, perSecond),
    });
  await furnished(bench, FEW, few);
  await furnished(bench, MANY, many);

  say(`the same commands in ${few} rooms and in ${many}`);
  const growth: number[] = [];
  const slowly = rates[0] ?? 0;
  for (let run = 0; run < options.runs; run += 1) {
    const inFew = await at(FEW, slowly);
    const inMany = await at(MANY, slowly);
    growth.push(inMany.allCpuPerCommand / inFew.allCpuPerCommand);
  }

  // One after the other: both at once are more lines than a process may have open.
  const oursIs = await sideOf(bench, MANY, server);
  for (const group of [FEW, MANY]) await swarm.cut(group);
  await furnishedFloor(bench, FLOOR, many);
  const floorIs = await sideOf(bench, FLOOR, { process: floor, postgres: null });
  await swarm.cut(FLOOR);
  const measured = rates.map((perSecond, index) => ({
    perSecond,
    floor: figuresOf(floorIs.rates[index] ?? []),
    ours: figuresOf(oursIs.rates[index] ?? []),
  }));
  const idle = { floor: floorIs.idle, ours: oursIs.idle };
  return { rooms: many, sockets: many * SEATS, rates: measured, growth: figureOf(growth), few, idle };
}

async function sideOf(
  { options, swarm, say }: Bench,
  group: string,
  server: Measurable,
): Promise<{ idle: Idle; rates: Measured[][] }> {
  const { seconds, runs, sizes } = options;
  say(`nobody asks anything (${group})`);
  const idle = await idleOf(server, seconds);
  const rates: Measured[][] = [];
  for (const perSecond of sizes.rates) {
    say(`${perSecond} commands a second (${group})`);
    const measured: Measured[] = [];
    for (let run = 0; run < runs; run += 1) {
      measured.push(
        await measure(server, { swarm, group, seconds, begin: () => swarm.openLoop(group, perSecond) }),
      );
    }
    rates.push(measured);
  }
  return { idle, rates };
}
