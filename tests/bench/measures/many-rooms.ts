import { type Bench, furnished, furnishedFloor } from '../bench.ts';
import { type Figure, type Figures, figureOf, figuresOf } from '../figures.ts';
import { SEATS } from '../play/play.ts';
import { type Idle, idleOf, type Measured, measure } from './measured.ts';

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

  const floors = 'many on the floor';
  await furnishedFloor(bench, floors, many);
  say('nobody asks anything');
  const idle = {
    ours: await idleOf(server, options.seconds),
    floor: await idleOf({ process: floor, postgres: null }, options.seconds),
  };
  const measured: ManyRooms['rates'] = [];
  for (const perSecond of rates) {
    say(`${perSecond} commands a second in ${many} rooms`);
    const runs = { floor: [] as Measured[], ours: [] as Measured[] };
    for (let run = 0; run < options.runs; run += 1) {
      runs.ours.push(await at(MANY, perSecond));
      runs.floor.push(
        await measure(
          { process: floor, postgres: null },
          {
            swarm,
            group: floors,
            seconds: options.seconds,
            begin: () => swarm.openLoop(floors, perSecond),
          },
        ),
      );
    }
    measured.push({ perSecond, floor: figuresOf(runs.floor), ours: figuresOf(runs.ours) });
  }
  for (const group of [FEW, MANY, floors]) await swarm.cut(group);
  return { rooms: many, sockets: many * SEATS, rates: measured, growth: figureOf(growth), few, idle };
}
