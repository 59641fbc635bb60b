import { parseArgs } from 'node:util';

export const PARTS = ['saturation', 'rate', 'rooms', 'log', 'cold', 'reconnect'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  /** Rooms of eleven sockets in the parts `saturation` and `rate`. */
  rooms: number;
  /** Commands a second in the part `rate`. */
  rate: number;
  /** Commands under way in each room in the part `saturation`. */
  depth: number;
  /** Of each measurement, after as much again of a third for warming up. */
  seconds: number;
  /** Times that each is measured, alternating. */
  runs: number;
  /** Processes of the swarm. */
  workers: number;
  parts: readonly Part[];
  json: boolean;
  /** Where to write what the server's processor did. Null: it is not noted. */
  profile: string | null;
  sizes: Sizes;
}

/** How large the parts are that do not follow `rooms` and `rate`. */
export interface Sizes {
  /** Rooms of the part `rooms`, of which `few` are compared with the others. */
  many: number;
  few: number;
  /** Commands a second over all of them. */
  rates: readonly number[];
  /** Rooms of each length in the part `log`. */
  logs: number;
  short: number;
  long: number;
  /** Commands a second over them. */
  logRate: number;
  /** Events of a cold room, and how many such rooms. */
  cold: readonly { events: number; rooms: number }[];
  /** Rooms asked for before those: a server that has just started still learns its own code. */
  first: number;
  /** Rooms whose sockets reconnect at once. */
  crowd: number;
}

/** What does not depend on what else was asked for. */
type Fixed = Omit<Sizes, 'few'>;

const FEWER = 10; // times

const FULL: Fixed = {
  many: 1_000,
  rates: [500, 3_000],
  logs: 20,
  short: 100,
  long: 10_000,
  logRate: 400,
  cold: [
    { events: 100, rooms: 100 },
    { events: 500, rooms: 100 },
    { events: 1_000, rooms: 100 },
    { events: 10_000, rooms: 20 },
  ],
  first: 20,
  crowd: 546, // 6,006 sockets
};

/** To see that it works; its figures mean nothing. */
const QUICK: Fixed = {
  many: 4,
  rates: [40],
  logs: 2,
  short: 60,
  long: 200,
  logRate: 40,
  cold: [{ events: 100, rooms: 2 }],
  first: 1,
  crowd: 2,
};

export const HELP = `npm run bench -- [options]

  --rooms N      rooms of eleven sockets (50)
  --rate N       commands a second of the open loop (500)
  --depth N      commands under way in a room in the closed loop (4)
  --seconds N    of each measurement (6)
  --runs N       of each, alternating between the floor and ours (5)
  --workers N    processes of the swarm (1)
  --many N       rooms of the part rooms (1000)
  --crowd N      rooms whose sockets come back at once in the part reconnect (546)
  --only A,B     of ${PARTS.join(', ')}
  --profile DIR  write into a folder what the servers' processors did in the first run of
                 saturation, rooms (at the highest rate) and cold (500 events), and list it
  --quick        a few seconds in all, to see that it works
  --json         figures as JSON on standard output; what it is doing goes to standard error
`;

/** Throws, saying what is wrong, where it cannot be read. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rooms: { type: 'string' },
      rate: { type: 'string' },
      depth: { type: 'string', default: '4' },
      seconds: { type: 'string' },
      runs: { type: 'string' },
      workers: { type: 'string', default: '1' },
      many: { type: 'string' },
      crowd: { type: 'string' },
      only: { type: 'string', default: PARTS.join(',') },
      profile: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { quick } = values;
  const sizes = quick ? QUICK : FULL;
  const many = positive('many', values.many ?? String(sizes.many));
  return {
    rooms: positive('rooms', values.rooms ?? (quick ? '3' : '50')),
    rate: positive('rate', values.rate ?? (quick ? '30' : '500')),
    depth: positive('depth', values.depth),
    seconds: positive('seconds', values.seconds ?? (quick ? '0.5' : '6')),
    runs: positive('runs', values.runs ?? (quick ? '1' : '5')),
    workers: positive('workers', values.workers),
    parts: values.only.split(',').map(partOf),
    json: values.json,
    profile: values.profile ?? null,
    sizes: {
      ...sizes,
      many,
      few: Math.ceil(many / FEWER),
      crowd: positive('crowd', values.crowd ?? String(sizes.crowd)),
    },
  };
}

function positive(name: string, said: string): number {
  const number = Number(said);
  if (!(number > 0)) throw new Error(`expected a number above 0 for --${name}, found ${said}`);
  return number;
}

function partOf(said: string): Part {
  const part = PARTS.find((name) => name === said);
  if (part === undefined) throw new Error(`expected --only of ${PARTS.join(', ')}, found ${said}`);
  return part;
}
