import { type Bench, furnished, furnishedFloor } from '../bench.ts';
import { type Figure, type Figures, figureOf, figuresOf } from '../figures.ts';
import { SEATS } from '../play/play.ts';
import { type Idle, idleOf, type Measurable, type Measured, measure, profiling } from './measured.ts';

export interface ManyRooms {
  rooms: number;
  sockets: number;
  /** By commands a second over all of them. */
  rates: { perSecond: number; floor: Figures<Measured>; ours: Figures<Measured> }[];
  /** CPU of a command, database included, with all rooms at play divided by that with a few, at the same rate. */
  growth: Figure;
  few: number;
  /** With everyone connected and nobody asking anything. */
  idle: { floor: Figures<Idle>; ours: Figures<Idle> };
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
    // Whatever drifts meanwhile, neither is always the second.
    const first = await at(run % 2 === 0 ? FEW : MANY, slowly);
    const second = await at(run % 2 === 0 ? MANY : FEW, slowly);
    const [inFew, inMany] = run % 2 === 0 ? [first, second] : [second, first];
    growth.push(inMany.allCpuPerCommand / inFew.allCpuPerCommand);
  }
  await swarm.cut(FEW);
  await swarm.cut(MANY);
  await furnishedFloor(bench, FLOOR, many);
  await swarm.cut(FLOOR);

  const oursIs: AtPlay[] = [];
  const floorIs: AtPlay[] = [];
  const floorServer = { process: floor, postgres: null };
  const isProfiled = (run: number) => options.profile !== null && run === 0;
  const playOurs = async (run: number) => oursIs.push(await atPlay(bench, MANY, server, isProfiled(run)));
  const playFloor = async (run: number) =>
    floorIs.push(await atPlay(bench, FLOOR, floorServer, isProfiled(run)));
  for (let run = 0; run < options.runs; run += 1) {
    for (const play of run % 2 === 0 ? [playFloor, playOurs] : [playOurs, playFloor]) await play(run);
  }
  const measured = rates.map((perSecond, index) => ({
    perSecond,
    floor: figuresOf(floorIs.map((run) => atRate(run, index))),
    ours: figuresOf(oursIs.map((run) => atRate(run, index))),
  }));
  const idle = {
    floor: figuresOf(floorIs.map((run) => run.idle)),
    ours: figuresOf(oursIs.map((run) => run.idle)),
  };
  return { rooms: many, sockets: many * SEATS, rates: measured, growth: figureOf(growth), few, idle };
}

/** One run on one server. */
interface AtPlay {
  idle: Idle;
  /** By rate. */
  rates: Measured[];
}

/** Each server's lines are there while it is its turn: both at once are more than a process may have open. */
async function atPlay(
  { options, swarm, say }: Bench,
  group: string,
  server: Measurable,
  profiled: boolean,
): Promise<AtPlay> {
  const { seconds, sizes } = options;
  await swarm.connect(group, server.process.at);
  const rates: Measured[] = [];
  const highest = Math.max(...sizes.rates);
  for (const perSecond of sizes.rates) {
    say(`${perSecond} commands a second (${group})`);
    rates.push(
      await measure(server, {
        swarm,
        group,
        seconds,
        begin: () => swarm.openLoop(group, perSecond),
        ...(profiled && perSecond === highest ? { during: profiling(server.process, 'rooms') } : {}),
      }),
    );
  }
  say(`nobody asks anything (${group})`);
  const idle = await idleOf(server, seconds);
  await swarm.cut(group);
  return { idle, rates };
}

function atRate({ rates }: AtPlay, index: number): Measured {
  const measured = rates[index];
  if (measured === undefined) throw new Error(`expected a measurement of rate ${index}, found none`);
  return measured;
}
