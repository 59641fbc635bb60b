import { setTimeout as delay } from 'node:timers/promises';
import { percentile } from '../figures.ts';
import type { ProfiledPart, ServerProcess } from '../servers/server-process.ts';
import { cpuOf, cpuOfFamily } from '../servers/usage.ts';
import type { Swarm } from '../swarm/swarm.ts';
import { type Seen, together } from '../swarm/tally.ts';

/** A server under measurement. */
export interface Measurable {
  process: ServerProcess;
  /** The database's first process. Null: there is no database. */
  postgres: number | null;
}

/** What one measurement gives. Times in ms, CPU in µs. */
export type Measured = {
  commandsPerSecond: number;
  /** Events that came to a socket. */
  deliveriesPerSecond: number;
  deliveriesPerPacket: number;
  ackP50: number;
  ackP99: number;
  deliveryP50: number;
  deliveryP99: number;
  /** Of the server's process alone. */
  cpuPerDelivery: number;
  cpuPerCommand: number;
  /** With the database's processes. */
  allCpuPerDelivery: number;
  allCpuPerCommand: number;
  /** Cores that the server's process kept busy. */
  serverCores: number;
  postgresCores: number;
  swarmCores: number;
  swarmCpuPerDelivery: number;
  bytesPerDelivery: number;
  /** Commands that were due when it ended and had no answer. Many more than are under way at a time: the times above are too low. */
  unanswered: number;
  /** Commands that were not done. */
  refused: number;
};

const WARM_UP = 1 / 3; // of the measurement

export interface Running {
  swarm: Swarm;
  group: string;
  seconds: number;
  begin(): Promise<void>;
  /** While it lasts. */
  during?: During;
}

export interface During {
  begin(): Promise<void>;
  end(): Promise<void>;
}

/** Notes what the processor of a server does meanwhile. */
export function profiling(server: ServerProcess, part: ProfiledPart): During {
  return { begin: () => server.profile('begin', part), end: () => server.profile('end', part) };
}

export async function measure(server: Measurable, running: Running): Promise<Measured> {
  const { swarm, group, seconds, begin, during } = running;
  await begin();
  await delay(seconds * 1000 * WARM_UP);
  await during?.begin();
  await swarm.look(group);
  const before = usageOf(server);
  const start = performance.now();
  let seen: Seen;
  const parts: Seen[] = [];
  do {
    await delay(seconds * 1000);
    parts.push(await swarm.look(group));
    seen = { ...together(parts), unanswered: parts.at(-1)?.unanswered ?? 0 };
    if (seen.lost > 0)
      throw new Error(`expected all lines to hold, found ${seen.lost} that the server ended`);
    // On a busy machine a short measurement may see nothing come to its end.
  } while (seen.acks.length === 0 || seen.latencies.length === 0);
  const after = usageOf(server);
  const elapsed = (performance.now() - start) / 1000;
  await during?.end();
  await swarm.rest(group);
  complain(seen);
  return measuredOf(seen, elapsed, after.server - before.server, after.postgres - before.postgres);
}

/** Cores that a server keeps busy while nobody asks anything. */
export type Idle = { serverCores: number; postgresCores: number };

export async function idleOf(server: Measurable, seconds: number): Promise<Idle> {
  const before = usageOf(server);
  const start = performance.now();
  await delay(seconds * 1000);
  const after = usageOf(server);
  const elapsed = (performance.now() - start) * 1000;
  return {
    serverCores: (after.server - before.server) / elapsed,
    postgresCores: (after.postgres - before.postgres) / elapsed,
  };
}

function usageOf({ process, postgres }: Measurable): { server: number; postgres: number } {
  return { server: cpuOf(process.pid), postgres: postgres === null ? 0 : cpuOfFamily(postgres) };
}

function measuredOf(seen: Seen, seconds: number, server: number, postgres: number): Measured {
  const commands = seen.acks.length;
  const { deliveries } = seen;
  const share = (cpu: number) => cpu / 1_000_000 / seconds;
  return {
    commandsPerSecond: commands / seconds,
    deliveriesPerSecond: deliveries / seconds,
    deliveriesPerPacket: deliveries / seen.packets,
    ackP50: percentile(seen.acks, 0.5),
    ackP99: percentile(seen.acks, 0.99),
    deliveryP50: percentile(seen.latencies, 0.5),
    deliveryP99: percentile(seen.latencies, 0.99),
    cpuPerDelivery: server / deliveries,
    cpuPerCommand: server / commands,
    allCpuPerDelivery: (server + postgres) / deliveries,
    allCpuPerCommand: (server + postgres) / commands,
    serverCores: share(server),
    postgresCores: share(postgres),
    swarmCores: share(seen.cpu),
    swarmCpuPerDelivery: seen.cpu / deliveries,
    bytesPerDelivery: seen.bytes / deliveries,
    unanswered: seen.unanswered,
    refused: Object.values(seen.refused).reduce((sum, times) => sum + times, 0),
  };
}

/** A play that is refused measures something else than it says. */
function complain({ refused }: Seen): void {
  for (const [code, times] of Object.entries(refused)) {
    process.stderr.write(`  ! ${times} commands were answered with ${code}\n`);
  }
}
