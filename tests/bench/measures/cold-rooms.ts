import { type Bench, furnished } from '../bench.ts';
import { percentile } from '../figures.ts';
import { fill } from '../fill.ts';
import { logOf } from '../swarm/furnish.ts';
import type { Room } from '../swarm/table.ts';

export interface ColdRooms {
  events: number;
  rooms: number;
  /** ms until someone who asks for the whole view has it, the room being in no memory. */
  p50: number;
  p99: number;
  /** ms when it is asked for again. */
  warmP50: number;
}

const PROFILED = 500; // events

/** How long the first person to come back to a room waits. */
export async function coldRooms(bench: Bench): Promise<ColdRooms[]> {
  const { options, ours, swarm, say } = bench;
  const kinds: { events: number; rooms: Room[] }[] = [];
  for (const { events, rooms } of options.sizes.cold) {
    const group = `cold ${events}`;
    const made = await furnished(bench, group, rooms);
    await swarm.cut(group);
    kinds.push({ events, rooms: made });
  }
  const first = await furnished(bench, 'first', options.sizes.first);
  await swarm.cut('first');
  for (const { events, rooms } of kinds) {
    say(`playing ${rooms.length} rooms on to event ${events}`);
    await fill(ours.databaseUrl, rooms, events);
  }
  await ours.startAgain();
  await timesOf(bench, first);
  const measured: ColdRooms[] = [];
  for (const { events, rooms } of kinds) {
    const profiled = options.profile !== null && events === PROFILED;
    if (profiled) await ours.process.profile('begin', 'cold');
    const cold = await timesOf(bench, rooms);
    if (profiled) await ours.process.profile('end', 'cold');
    const warm = await timesOf(bench, rooms);
    measured.push({
      events,
      rooms: rooms.length,
      p50: percentile(cold, 0.5),
      p99: percentile(cold, 0.99),
      warmP50: percentile(warm, 0.5),
    });
  }
  return measured;
}

/** ms for each room, one after the other. */
async function timesOf({ ours }: Bench, rooms: readonly Room[]): Promise<Float64Array> {
  const times = new Float64Array(rooms.length);
  for (const [index, room] of rooms.entries()) {
    const start = performance.now();
    await logOf(ours.process.at, room);
    times[index] = performance.now() - start;
  }
  return times;
}
