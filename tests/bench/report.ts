import type { Figure, Figures } from './figures.ts';
import type { ColdRooms } from './measures/cold-rooms.ts';
import type { Crowd } from './measures/crowd.ts';
import type { LongLogs } from './measures/long-logs.ts';
import type { ManyRooms } from './measures/many-rooms.ts';
import type { Measured } from './measures/measured.ts';
import type { SideBySide } from './measures/side-by-side.ts';
import type { Share } from './profile.ts';

/** What one run of the bench found. A part that was not asked for is missing. */
export interface Findings {
  machine: { cores: number; node: string; rooms: number; seconds: number; runs: number };
  saturation?: SideBySide;
  rate?: SideBySide & { perSecond: number };
  rooms?: ManyRooms;
  log?: LongLogs;
  cold?: ColdRooms[];
  reconnect?: Crowd;
  /** By part and server, as `saturation on ours`: what the processor did, by function. */
  profile?: Record<string, Share[]>;
}

const LABEL = 34;
const COLUMN = 22;
const KIB = 1024;

/** What is told of a measurement, in this order. */
const ROWS: readonly [name: keyof Measured, label: string, digits: number][] = [
  ['commandsPerSecond', 'commands/s', 0],
  ['deliveriesPerSecond', 'deliveries/s', 0],
  ['deliveriesPerPacket', 'deliveries a message', 2],
  ['ackP50', 'ack p50, ms', 2],
  ['ackP99', 'ack p99, ms', 2],
  ['deliveryP50', 'delivery p50, ms', 2],
  ['deliveryP99', 'delivery p99, ms', 2],
  ['cpuPerDelivery', 'server CPU a delivery, µs', 2],
  ['allCpuPerDelivery', '… with Postgres, µs', 2],
  ['cpuPerCommand', 'server CPU a command, µs', 0],
  ['allCpuPerCommand', '… with Postgres, µs', 0],
  ['serverCores', 'cores busy: server', 2],
  ['postgresCores', '… Postgres', 2],
  ['swarmCores', '… swarm', 2],
  ['swarmCpuPerDelivery', 'swarm CPU a delivery, µs', 2],
  ['bytesPerDelivery', 'bytes a delivery', 0],
  ['unanswered', 'due and unanswered at the end', 0],
  ['refused', 'commands refused', 0],
];

/** The findings as tables to read. */
export function tablesOf(found: Findings): string {
  const { cores, node, rooms, seconds, runs } = found.machine;
  return [
    `${cores} cores, Node ${node}; ${rooms} rooms × 11 sockets, ${runs} runs of ${seconds} s each; median (least – most)`,
    ...(found.saturation ? sides('As fast as it is answered', found.saturation) : []),
    ...(found.rate ? sides(`${found.rate.perSecond} commands a second`, found.rate) : []),
    ...(found.rooms ? ofRooms(found.rooms) : []),
    ...(found.log ? ofLog(found.log) : []),
    ...(found.cold ? ofCold(found.cold) : []),
    ...(found.reconnect ? ofCrowd(found.reconnect) : []),
    ...Object.entries(found.profile ?? {}).flatMap(([name, shares]) => ofProfile(name, shares)),
    '',
  ].join('\n');
}

function sides(title: string, { floor, ours, ratios }: SideBySide): string[] {
  return [
    '',
    ...versus(title, floor, ours),
    line('ours ÷ floor: commands/s', spread(ratios.commands, 2)),
    line('ours ÷ floor: CPU a delivery', spread(ratios.cpu, 2)),
    line('… with Postgres', spread(ratios.allCpu, 2)),
  ];
}

function versus(title: string, floor: Figures<Measured>, ours: Figures<Measured>): string[] {
  return [
    line(title, 'floor', 'ours'),
    ...ROWS.map(([name, label, digits]) =>
      line(`  ${label}`, spread(floor[name], digits), spread(ours[name], digits)),
    ),
  ];
}

function ofRooms({ rooms, sockets, rates, growth, few, idle }: ManyRooms): string[] {
  return [
    ...rates.flatMap(({ perSecond, floor, ours }) => [
      '',
      ...versus(`${rooms} rooms, ${sockets} sockets, ${perSecond}/s`, floor, ours),
    ]),
    '',
    line(`CPU a command in ${rooms} rooms ÷ ${few}`, spread(growth, 3)),
    line('Cores busy while nobody asks', spread(idle.floor.serverCores, 3), spread(idle.ours.serverCores, 3)),
    line('… Postgres', '', spread(idle.ours.postgresCores, 3)),
  ];
}

function ofLog({ short, long, rooms, perSecond, growth, shortCpu, longCpu }: LongLogs): string[] {
  return [
    '',
    `A command from event ${long} on ÷ from event ${short} on (${rooms} rooms each, ${perSecond}/s)`,
    line('  CPU, server', spread(growth.cpu, 3)),
    line('  CPU, with Postgres', spread(growth.allCpu, 3)),
    line('  ack p50', spread(growth.ackP50, 3)),
    line(`  CPU with Postgres at ${short}, µs`, spread(shortCpu, 0)),
    line(`  CPU with Postgres at ${long}, µs`, spread(longCpu, 0)),
  ];
}

function ofCold(kinds: readonly ColdRooms[]): string[] {
  return [
    '',
    line('First answer of a cold room, ms', 'p50', 'p99', 'p50 when warm'),
    ...kinds.map(({ events, rooms, p50, p99, warmP50 }) =>
      line(`  ${events} events (${rooms} rooms)`, p50.toFixed(2), p99.toFixed(2), warmP50.toFixed(2)),
    ),
  ];
}

function ofCrowd({ sockets, floor, ours }: Crowd): string[] {
  const both = (label: string, of: (side: Crowd['ours']) => number, digits: number) =>
    line(`  ${label}`, of(floor).toFixed(digits), of(ours).toFixed(digits));
  return [
    '',
    line(`${sockets} sockets come back at once`, 'floor', 'ours'),
    both('welcomed by a new process, ms', ({ afterRestart }) => afterRestart, 0),
    both('welcomed again, ms', ({ afterCut }) => afterCut, 0),
    both('memory a socket, KiB', ({ rssPerSocket }) => rssPerSocket / KIB, 1),
    both('of that time, CPU of the swarm, ms', ({ swarmCpu }) => swarmCpu, 0),
    line('  ours above the floor, KiB', ((ours.rssPerSocket - floor.rssPerSocket) / KIB).toFixed(1)),
    line('  ours ÷ floor: memory', (ours.rssPerSocket / floor.rssPerSocket).toFixed(2)),
  ];
}

function ofProfile(name: string, shares: readonly Share[]): string[] {
  return [
    '',
    `What the processor did, by function itself (${name})`,
    ...shares.map(
      ({ name, where, share }) => `  ${(share * 100).toFixed(1).padStart(5)} %  ${name}  ${where}`,
    ),
  ];
}

function spread({ median, least, most }: Figure, digits: number): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)} – ${most.toFixed(digits)})`;
}

function line(label: string, ...columns: readonly string[]): string {
  return (label.padEnd(LABEL) + columns.map((column) => ` ${column.padStart(COLUMN)}`).join('')).trimEnd();
}
