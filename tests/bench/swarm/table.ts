import { randomUUID } from 'node:crypto';
import type { Command } from '@reflextics/game';
import { PROTOCOL_VERSION } from '@reflextics/protocol';
import type { Said } from '../play/opening.ts';
import { Play, type Progress, SEATS, type Table as Seating } from '../play/play.ts';
import { Line } from '../wire/line.ts';
import { seqsIn } from '../wire/packets.ts';
import type { Tally } from './tally.ts';

export interface Address {
  host: string;
  port: number;
}

/** A room as the swarm is told of it. */
export interface Room extends Seating {
  /** What each player proposed, by place; the narrator has none. */
  proposals: string[];
  code: string;
  /** By place, as the seats. */
  tokens: readonly string[];
  progress?: Progress;
}

/** Of the messages, one in so many is looked into for its latency. */
const SAMPLE_ONE_IN = 16;
/** Numbers of events whose beginnings are remembered a room, for deliveries that come after or before their answer. */
const REMEMBERED = 256;

interface Outbox {
  client: string;
  n: number;
  /** When the command under way was meant to be sent, by performance.now(). 0: none is under way. */
  since: number;
  answered: ((body: string) => void) | null;
}

/** One room with its eleven connections. */
export class Table {
  readonly room: Room;
  readonly play: Play;
  readonly #at: Address;
  readonly #tally: Tally;
  readonly #lines: Line[] = [];
  readonly #outboxes: Outbox[];
  /** By the event's number, round and round: the number, and when its command was meant to be sent. */
  readonly #began = new Float64Array(REMEMBERED);
  readonly #beganOf = new Float64Array(REMEMBERED);
  /** Deliveries that were faster than the answer. */
  #early: { seq: number; at: number }[] = [];
  #heard = 0;
  underWay = 0;
  /** Meant to be sent when no seat was free. */
  readonly overdue: number[] = [];
  onFree: (() => void) | null = null;

  constructor(at: Address, room: Room, tally: Tally) {
    this.room = room;
    this.play = new Play(room, room.progress);
    this.#at = at;
    this.#tally = tally;
    this.#outboxes = room.seats.map(() => ({ client: randomUUID(), n: 0, since: 0, answered: null }));
  }

  /** Resolves once all were welcomed. */
  async connect(at: Address = this.#at): Promise<void> {
    await Promise.all(this.room.tokens.map((token, place) => this.#connectOne(at, token, place)));
  }

  cut(): void {
    for (const line of this.#lines.splice(0)) line.cut();
  }

  /** Says it and waits for the answer. Throws where it is refused. */
  async say({ place, command }: Said): Promise<void> {
    const body = await new Promise<string>((resolve) =>
      this.#send(place, command, performance.now(), resolve),
    );
    if (!body.includes('"ok":true')) throw new Error(`expected ${command.type} to happen, found ${body}`);
  }

  /** The next command of the play. `since`: when it was meant to be sent. False: every seat has one under way. */
  act(since: number): boolean {
    if (this.underWay >= SEATS) return false;
    const next = this.play.next((place) => (this.#outboxes[place]?.since ?? 0) > 0);
    if (next === null) return false;
    this.#send(next.place, next.command, since, null);
    return true;
  }

  #send(place: number, command: Command, since: number, answered: Outbox['answered']): void {
    const outbox = this.#outboxes[place];
    const line = this.#lines[place];
    if (outbox === undefined || line === undefined)
      throw new Error(`expected a line at place ${place}, found none`);
    outbox.n += 1;
    outbox.since = since;
    outbox.answered = answered;
    this.underWay += 1;
    this.#tally.commands += 1;
    line.command(outbox.n, { client: outbox.client, n: outbox.n, command });
  }

  #connectOne(at: Address, token: string, place: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#lines[place] = new Line(
        at,
        { v: PROTOCOL_VERSION, code: this.room.code, token },
        {
          welcome: resolve,
          told: (payload) => this.#told(payload),
          ack: (_, body) => this.#acked(place, body),
          lost: (why) => {
            this.#tally.lost += 1;
            reject(new Error(why));
          },
        },
      );
    });
  }

  #acked(place: number, body: string): void {
    const outbox = this.#outboxes[place];
    if (outbox === undefined || outbox.since === 0) return;
    const now = performance.now();
    const { since, answered } = outbox;
    outbox.since = 0;
    this.underWay -= 1;
    this.play.answered(place);
    if (body.includes('"ok":true')) {
      this.#tally.acks.add(now - since);
      this.#remember(Number(/"seq":(\d+)/.exec(body)?.[1] ?? 0), since);
    } else {
      this.#tally.refuse(body);
      // A problem, unlike a refusal, does not use up the number.
      if (body.includes('"problem"')) outbox.n -= 1;
    }
    answered?.(body);
    this.onFree?.();
  }

  #told(payload: Buffer): void {
    const seqs = seqsIn(payload);
    if (seqs === null) return;
    this.#tally.packets += 1;
    this.#tally.bytes += payload.length;
    this.#tally.deliveries += seqs.last - seqs.first + 1;
    this.#heard += 1;
    if (this.#heard % SAMPLE_ONE_IN !== 0) return;
    const at = performance.now();
    for (let seq = seqs.first; seq <= seqs.last; seq += 1) {
      const slot = seq % REMEMBERED;
      if (this.#beganOf[slot] === seq) this.#tally.latencies.add(at - (this.#began[slot] ?? 0));
      else this.#early.push({ seq, at });
    }
  }

  #remember(seq: number, since: number): void {
    const slot = seq % REMEMBERED;
    this.#beganOf[slot] = seq;
    this.#began[slot] = since;
    if (this.#early.length === 0) return;
    for (const early of this.#early) if (early.seq === seq) this.#tally.latencies.add(early.at - since);
    // What is long past has no answer any more.
    this.#early = this.#early.filter((early) => early.seq > seq);
  }
}
