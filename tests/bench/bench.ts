import type { Options } from './options.ts';
import { type Ours, startOurs } from './servers/ours.ts';
import type { ServerProcess } from './servers/server-process.ts';
import { startFloor } from './servers/start-floor.ts';
import { openRooms, roomOfFloor } from './swarm/furnish.ts';
import { Swarm } from './swarm/swarm.ts';
import type { Room } from './swarm/table.ts';

/** The two servers and the swarm, for as long as it takes. */
export interface Bench {
  options: Options;
  ours: Ours;
  floor: ServerProcess;
  swarm: Swarm;
  say(line: string): void;
}

export async function withBench(
  options: Options,
  say: Bench['say'],
  act: (bench: Bench) => Promise<void>,
): Promise<void> {
  const floor = await startFloor(options.profile);
  const ours = await startOurs(options.profile);
  const swarm = new Swarm(options.workers);
  try {
    await act({ options, ours, floor, swarm, say });
  } finally {
    swarm.end();
    await floor.kill();
    await ours.remove();
  }
}

/** Rooms at play on ours, everyone connected. */
export async function furnished({ swarm, ours, say }: Bench, group: string, rooms: number): Promise<Room[]> {
  say(`setting up ${rooms} rooms (${group})`);
  return swarm.furnish(group, ours.process.at, await openRooms(ours.process.at, rooms));
}

/** The same number on the floor. */
export async function furnishedFloor({ swarm, floor }: Bench, group: string, rooms: number): Promise<void> {
  await swarm.take(
    group,
    floor.at,
    Array.from({ length: rooms }, (_, index) => roomOfFloor(index)),
  );
  await swarm.connect(group, floor.at);
}
