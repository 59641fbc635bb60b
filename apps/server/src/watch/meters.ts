import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from '../live/outcome.ts';
import type { BatchStored } from '../store/index.ts';
import type { EventLoop } from './event-loop.ts';

/** Where somebody was told of a problem: at the door of a socket, on it, in a room's queue, or over HTTP. */
export type Where = 'door' | 'socket' | 'room' | 'http';

/** What is looked up when somebody asks, and costs nothing before. */
export interface Levels {
  sockets(): number;
  /** Answers over HTTP that wait for something to happen. */
  answersHeld(): number;
  rooms(): number;
  /** Commands that wait in the rooms' queues. */
  commandsWaiting(): number;
  writesWaiting(): number;
  writesHeld(): number;
  /** Whether the other servers can be heard. */
  hears(): boolean;
  eventLoop: Pick<EventLoop, 'delay'>;
}

const QUICK = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SIZES = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/**
 * What is counted for whoever watches over the server. Labels are codes and kinds that the program knows beforehand:
 * no room, person or text can become one, and their number is bounded.
 */
export class Meters {
  readonly #registry = new Registry();
  readonly #on = { registers: [this.#registry] };
  readonly #commandToCommit = this.#seconds('command_to_commit', 'From a command’s arrival to its commit');
  readonly #commitToTold = this.#seconds(
    'commit_to_told',
    'From a commit to its having been told to the room',
  );
  readonly #hintLag = this.#seconds(
    'hint_lag',
    'From an event’s decision at another server to its being told here',
  );
  readonly #catchUp = this.#seconds('catch_up', 'Answering a client that catches up');
  readonly #roomOpened = this.#seconds('room_opened', 'Reading a room that was not in memory');
  readonly #batch = this.#seconds('batch', 'Storing one batch of writes');
  readonly #batchWrites = new Histogram({
    name: 'reflextics_batch_writes',
    help: 'Writes that shared a commit',
    buckets: SIZES,
    ...this.#on,
  });
  readonly #commits = this.#counter('commits', 'Commits of batches');
  readonly #done = this.#counter('commands_done', 'Commands that happened, or were so already');
  readonly #conflicts = this.#counter(
    'conflicts',
    'Writes that met a room further on than it was known here',
  );
  readonly #retries = this.#counter('retries', 'Times that a command was decided anew');
  readonly #repeats = this.#counter(
    'repeats',
    'Commands that were answered before and got that answer again',
  );
  readonly #slowCuts = this.#counter(
    'slow_client_cuts',
    'Connections cut because they did not take what they were sent',
  );
  readonly #floodCuts = this.#counter(
    'flood_cuts',
    'Connections cut because they went on and on though they were refused',
  );
  readonly #hintsMissed = this.#counter(
    'hints_missed',
    'Times that the poll of heads brought news before any hint did',
  );
  readonly #roomsChecked = this.#counter('rooms_checked', 'Rooms in memory compared with their log');
  readonly #roomsDiverged = this.#counter('rooms_diverged', 'Rooms in memory that differed from their log');
  readonly #outgrown = this.#counter(
    'rooms_outgrown',
    'Times that a room could not be read because a newer server wrote to it',
  );
  readonly #refusals = new Counter({
    name: 'reflextics_refusals_total',
    help: 'Commands that the rules refused',
    labelNames: ['code'],
    ...this.#on,
  });
  readonly #problems = new Counter({
    name: 'reflextics_problems_total',
    help: 'Problems that somebody was told of',
    labelNames: ['where', 'code'],
    ...this.#on,
  });

  /** `ofProcess`: also memory, CPU and garbage, which a process has once however many servers run in it. */
  constructor({ ofProcess = false }: { ofProcess?: boolean } = {}) {
    if (ofProcess) collectDefaultMetrics({ register: this.#registry });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** In the text form of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** To be called once. */
  watch(levels: Levels): void {
    this.#gauge('sockets', 'Connections', levels.sockets);
    this.#gauge('answers_held', 'Answers over HTTP that wait for something to happen', levels.answersHeld);
    this.#gauge('rooms_in_memory', 'Rooms in memory', levels.rooms);
    this.#gauge('commands_waiting', 'Commands in the queues of rooms', levels.commandsWaiting);
    this.#gauge('writes_waiting', 'Writes that wait for the next batch', levels.writesWaiting);
    this.#gauge(
      'writes_held',
      'Of these, writes whose room another server held at the last try',
      levels.writesHeld,
    );
    this.#gauge('hears_others', '1 while the other servers can be heard', () => Number(levels.hears()));
    new Gauge({
      name: 'reflextics_event_loop_delay_seconds',
      help: 'How late the event loop was in the last seconds',
      labelNames: ['quantile'],
      ...this.#on,
      collect() {
        const { p50, p99, max } = levels.eventLoop.delay();
        this.set({ quantile: '0.5' }, p50 / 1_000);
        this.set({ quantile: '0.99' }, p99 / 1_000);
        this.set({ quantile: '1' }, max / 1_000);
      },
    });
  }

  /** `ms`: since the command arrived. */
  answered(outcome: Outcome, ms: number): void {
    switch (outcome.kind) {
      case 'done':
        this.#done.inc();
        break;
      case 'refused':
        this.#refusals.inc({ code: outcome.refusal.code });
        break;
      case 'problem':
        this.problem('room', outcome.problem.code);
        break;
      case 'token-taken':
      case 'code-used':
        break;
    }
    // What was answered before has no commit to have taken long.
    if ('stored' in outcome && outcome.stored) this.#commandToCommit.observe(ms / 1_000);
  }

  problem(where: Where, code: string): void {
    this.#problems.inc({ where, code });
  }

  /** `ms`: since the commit. */
  told(ms: number): void {
    this.#commitToTold.observe(ms / 1_000);
  }

  conflict(): void {
    this.#conflicts.inc();
  }

  retried(): void {
    this.#retries.inc();
  }

  repeated(): void {
    this.#repeats.inc();
  }

  /** `ms`: since the last of what was read was decided; two servers' clocks agree to a few of these. */
  readOn(ms: number): void {
    this.#hintLag.observe(Math.max(0, ms) / 1_000);
  }

  hintMissed(): void {
    this.#hintsMissed.inc();
  }

  caughtUp(ms: number): void {
    this.#catchUp.observe(ms / 1_000);
  }

  roomOpened(ms: number): void {
    this.#roomOpened.observe(ms / 1_000);
  }

  slowCut(): void {
    this.#slowCuts.inc();
  }

  floodCut(): void {
    this.#floodCuts.inc();
  }

  batch({ writes, ms }: BatchStored): void {
    this.#commits.inc();
    this.#batchWrites.observe(writes);
    this.#batch.observe(ms / 1_000);
  }

  outgrown(): void {
    this.#outgrown.inc();
  }

  checked(same: boolean): void {
    this.#roomsChecked.inc();
    if (!same) this.#roomsDiverged.inc();
  }

  #seconds(name: string, help: string): Histogram {
    return new Histogram({ name: `reflextics_${name}_seconds`, help, buckets: QUICK, ...this.#on });
  }

  #counter(name: string, help: string): Counter {
    return new Counter({ name: `reflextics_${name}_total`, help, ...this.#on });
  }

  #gauge(name: string, help: string, level: () => number): void {
    new Gauge({
      name: `reflextics_${name}`,
      help,
      ...this.#on,
      collect() {
        this.set(level());
      },
    });
  }
}
