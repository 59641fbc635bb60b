import { type Bench, furnished } from '../bench.ts';
import { SEATS } from '../play/play.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import { startFloor } from '../servers/start-floor.ts';
import { rssOf } from '../servers/usage.ts';
import { roomOfFloor } from '../swarm/furnish.ts';
import type { Room } from '../swarm/table.ts';

interface Side {
  /** ms until the last of all is welcomed by a server that has just started, everyone at the same moment. */
  afterRestart: number;
  /** The same where the connections alone had been cut. */
  afterCut: number;
  /** Bytes of memory a socket, over those of the server without any. */
  rssPerSocket: number;
  /** ms of CPU of the swarm while the server had just started. */
  swarmCpu: number;
}

export interface Crowd {
  sockets: number;
  floor: Side;
  ours: Side;
}

/** Everyone comes back at once. */
export async function crowd(bench: Bench): Promise<Crowd> {
  const { options, ours, say, swarm } = bench;
  const count = options.sizes.crowd;
  const rooms = await furnished(bench, 'crowd', count);
  await swarm.cut('crowd');
  say(`${count * SEATS} sockets come at once`);
  await ours.startAgain();
  const onOurs = await side(bench, ours.process, 'crowd', rooms);
  const floor = await startFloor(null);
  const atFloor = await side(
    bench,
    floor,
    'crowd on the floor',
    Array.from({ length: count }, (_, index) => roomOfFloor(index)),
  );
  await floor.kill();
  return { sockets: count * SEATS, floor: atFloor, ours: onOurs };
}

async function side(
  { swarm }: Bench,
  server: ServerProcess,
  group: string,
  rooms: readonly Room[],
): Promise<Side> {
  await swarm.take(group, server.at, rooms);
  await swarm.look(group);
  const before = rssOf(server.pid);
  const afterRestart = await swarm.connect(group, server.at, { crowd: true });
  const { cpu } = await swarm.look(group);
  const rss = rssOf(server.pid) - before;
  await swarm.cut(group);
  const afterCut = await swarm.connect(group, server.at, { crowd: true });
  await swarm.cut(group);
  const sockets = rooms.length * SEATS;
  return { afterRestart, afterCut, rssPerSocket: rss / sockets, swarmCpu: cpu / 1000 };
}
