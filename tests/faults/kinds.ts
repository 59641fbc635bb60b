import type { Chance } from './chance.ts';
import type { Door, House } from './house/house.ts';
import { pause } from './house/pause.ts';
import type { Link, Passage, TcpProxy } from './house/proxy.ts';

const TEN_MINUTES = 600_000; // ms
const ONE_KILOBYTE = 1_024; // bytes a second
const LEFT_ON_DISK = 16_384; // bytes: a page or two

export interface Means {
  readonly house: House;
  readonly chance: Chance;
  /** ms that a server stands still at the longest where it does so for long. */
  readonly longFreeze: number;
  /** ms that lines are slow at the longest where they are for long. */
  readonly longSlow: number;
  /** ms that the database is away where it is away for long. */
  readonly longAway: number;
}

/** One way in which things go wrong. Resolves when everything that is the house's own is right again. */
export type Fault = (means: Means) => Promise<void>;

const SHORT: readonly [number, number] = [200, 900]; // ms that something lasts which one notices and survives

const SLOW: readonly [number, number] = [500, 1_500]; // ms that lines are slow …
const LONG_SLOW = 8_000; // … and at the least where they are for long: past what a server lets wait for them

/**
 * ms that a server stands still at the least where it does so for long: past what lines, batches and what the others take
 * for granted of it wait for.
 */
const LONG_FREEZE = 6_000;
const TRIES = 400; // to stop a server in the midst of a batch: where people play, one is under way much of the time

const lasting = ({ chance }: Means) => pause(chance.between(...SHORT));

/** Each of them with the chance of that. */
const some = <One>(list: readonly One[], { chance }: Means, probability = 0.5): One[] =>
  list.filter(() => chance.happens(probability));

const linksOfPeople = ({ house }: Means): Link[] => house.doors.flatMap(({ line }) => [...line.links]);

function both(link: Link, passage: Passage): void {
  link.there = passage;
  link.back = passage;
}

const stillFor = ({ chance, longFreeze }: Means) =>
  pause(chance.between(Math.min(LONG_FREEZE, longFreeze), longFreeze));

/** Some of the times for so long that a server has to let go of who does not take what it sends. */
const slowFor = ({ chance, longSlow }: Means) =>
  pause(
    chance.happens(0.5) ? chance.between(Math.min(LONG_SLOW, longSlow), longSlow) : chance.between(...SLOW),
  );

async function restart(door: Door, { house }: Means, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  await door.server.end(signal);
  await house.startAgain(door);
}

/** On the lines of the people's devices: what lost bytes stays as it is, since nobody tells a phone. */
function healLines({ house }: Means): void {
  for (const { line } of house.doors) line.heal({ leaveSpoiled: true });
}

async function awayFor(line: TcpProxy, { chance }: Means, ms: number): Promise<void> {
  if (chance.happens(0.5)) {
    line.newcomers = 'refused';
    line.cutAll();
  } else {
    line.newcomers = 'swallowed';
    for (const link of line.links) both(link, { kind: 'swallowed' });
  }
  await pause(ms);
  line.heal();
}

export const FAULTS = {
  async 'kill-server'(means) {
    await restart(means.chance.pick(means.house.doors), means, 'SIGKILL');
  },
  async 'kill-all-servers'(means) {
    await Promise.all(means.house.doors.map((door) => restart(door, means, 'SIGKILL')));
  },
  async 'freeze-server'(means) {
    const { server } = means.chance.pick(means.house.doors);
    server.freeze();
    await pause(means.chance.between(300, 2_000));
    server.thaw();
  },
  async 'freeze-server-long'(means) {
    const still = means.chance.some(means.house.doors);
    for (const { server } of still) server.freeze();
    await stillFor(means);
    for (const { server } of still) server.thaw();
  },
  async 'freeze-in-batch'(means) {
    const { house, chance } = means;
    const { server } = chance.pick(house.doors);
    server.freeze();
    for (let tries = 1; !(await house.database.waitsInBatch()); tries += 1) {
      server.thaw();
      if (tries === TRIES)
        throw new Error(`expected a server to store something, found none that did in ${TRIES} tries`);
      await pause(chance.between(1, 20));
      server.freeze();
    }
    await stillFor(means);
    server.thaw();
  },
  async 'rolling-restart'(means) {
    for (const door of means.house.doors) await restart(door, means, 'SIGTERM');
  },
  async 'kill-database'({ house }) {
    await house.database.crash('SIGKILL');
    await house.database.startAgain();
  },
  async 'stop-database'({ house }) {
    await house.database.crash('SIGQUIT');
    await house.database.startAgain();
  },
  async 'database-away'(means) {
    await awayFor(means.house.database.line, means, means.chance.between(500, 2_000));
  },
  async 'database-away-long'(means) {
    await awayFor(means.house.database.line, means, means.longAway);
  },
  async 'database-lines-cut'(means) {
    for (const link of some(means.house.database.line.links, means)) link.cut();
    await lasting(means);
  },
  async 'database-deaf'(means) {
    const { line } = means.house.database;
    for (const link of some(line.links, means)) link.back = { kind: 'swallowed' };
    await lasting(means);
    line.heal();
  },
  async 'database-slow'(means) {
    const { line } = means.house.database;
    for (const link of line.links) both(link, { kind: 'late', by: means.chance.between(20, 150) });
    await lasting(means);
    line.heal();
  },
  async 'listeners-ended'(means) {
    // After another fault it may take them a moment to listen again.
    while ((await means.house.database.endListeners()) === 0) await lasting(means);
    await lasting(means);
  },
  async 'redis-away'(means) {
    const { redis } = means.house;
    if (redis === null || typeof redis === 'string') throw new Error('expected a Redis, found none');
    // After another fault it may take the servers a moment to come back to it.
    while (redis.line.links.length === 0) await lasting(means);
    await awayFor(redis.line, means, means.chance.between(500, 3_000));
  },
  async 'lines-cut'(means) {
    for (const link of some(linksOfPeople(means), means)) link.cut();
    await lasting(means);
  },
  async 'half-open'(means) {
    for (const link of some(linksOfPeople(means), means, 0.3)) both(link, { kind: 'swallowed' });
    const { line } = means.chance.pick(means.house.doors);
    line.newcomers = 'swallowed';
    await lasting(means);
    healLines(means);
  },
  async 'one-way'(means) {
    for (const link of some(linksOfPeople(means), means, 0.3)) {
      if (means.chance.happens(0.5)) link.there = { kind: 'swallowed' };
      else link.back = { kind: 'swallowed' };
    }
    await lasting(means);
    healLines(means);
  },
  async delayed(means) {
    for (const link of some(linksOfPeople(means), means))
      both(link, { kind: 'late', by: means.chance.between(50, 600) });
    await lasting(means);
    healLines(means);
  },
  async trickle(means) {
    for (const { server, line } of means.house.doors) {
      const slow = some(line.links, means, 0.2);
      for (const link of slow) both(link, { kind: 'trickling', rate: ONE_KILOBYTE });
      server.slowLines(
        slow.flatMap(({ port }) => port ?? []),
        ONE_KILOBYTE,
      );
    }
    await slowFor(means);
    for (const { server } of means.house.doors) server.slowLines([], ONE_KILOBYTE);
    healLines(means);
  },
  async 'wrong-clock'(means) {
    const { server } = means.chance.pick(means.house.doors);
    server.shiftClock(means.chance.happens(0.5) ? TEN_MINUTES : -TEN_MINUTES);
    await lasting(means);
    // Sometimes nobody puts it right for a while.
    if (means.chance.happens(0.5)) server.shiftClock(0);
  },
  async 'disk-full'(means) {
    const { disk, database } = means.house;
    if (typeof disk === 'string') throw new Error(`expected a disk that can be filled: ${disk}`);
    await disk.fill(means.chance.below(LEFT_ON_DISK));
    if (!(await database.isFull()))
      throw new Error('expected a full disk, found room on it: this fault would be none');
    await pause(means.chance.between(500, 2_000));
    await disk.empty();
    await database.startAgain();
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** How often each is chosen; the long absence is planned by the run instead, and Redis is away where there is one. */
export const WEIGHTS: Readonly<Record<FaultName, number>> = {
  'kill-server': 4,
  'kill-all-servers': 1,
  'freeze-server': 3,
  'freeze-server-long': 1,
  'freeze-in-batch': 1,
  'rolling-restart': 1,
  'kill-database': 2,
  'stop-database': 2,
  'database-away': 2,
  'database-away-long': 0,
  'database-lines-cut': 4,
  'database-deaf': 2,
  'database-slow': 2,
  'listeners-ended': 3,
  'redis-away': 4,
  'lines-cut': 5,
  'half-open': 4,
  'one-way': 4,
  delayed: 4,
  trickle: 3,
  'wrong-clock': 4,
  'disk-full': 2,
};

export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

/** Asks the database when to begin. */
const NEEDS_ALL: readonly FaultName[] = ['freeze-in-batch'];

/** What would get in each other's way, such as stopping twice what can be stopped once, goes alone. */
export function goTogether(one: FaultName, other: FaultName): boolean {
  if (NEEDS_ALL.includes(one) || NEEDS_ALL.includes(other)) return false;
  const part = (name: FaultName) =>
    /server|restart/.test(name)
      ? 'servers'
      : /database|disk|listeners|redis/.test(name)
        ? 'database'
        : 'lines';
  return part(one) !== part(other);
}
