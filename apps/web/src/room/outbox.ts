import type { Command, Instant, RefusalCode } from '@reflextics/game';
import type { Answer, CommandMessage, ProblemCode } from '@reflextics/protocol';
import type { Claims } from './claims.ts';
import type { Kept } from './kept.ts';
import {
  type Entry,
  emptyLane,
  hasLeft,
  keepLane,
  keptClients,
  keptLane,
  type Lane,
  type Place,
} from './outbox-lane.ts';
import { type Patience, patience } from './patience.ts';

/** Why a command did not happen, in one code and one plain English sentence. Screens say it by the code. */
export interface Trouble {
  /** `too-late`: what it was meant for was over before it could leave the phone. `sent-elsewhere`: another tab took it over. */
  code: RefusalCode | ProblemCode | 'too-late' | 'sent-elsewhere';
  message: string;
}

export type SendResult = { ok: true; seq: number } | ({ ok: false } & Trouble);

/** What became of a command, for whoever is not its caller: its draft, or a notice after a reload. */
export interface Settled {
  entry: Entry;
  result: SendResult;
  /** False: the page that gave it is gone, and nobody waits for the result. */
  awaited: boolean;
}

export interface OutboxDoors {
  kept: Kept;
  claims: Claims;
  now: () => Instant;
  /** This page's own name. */
  page: string;
  /** Null: no answer came, and nobody knows whether it arrived. Never rejects. */
  deliver: (message: CommandMessage) => Promise<Answer | null>;
  /** The moment in the room, as it is seen now, that a command is meant for; null: it means the same at any time. */
  moment: (command: Command) => string | null;
  /** False: the room may have gone on without this page. */
  isUpToDate: () => boolean;
  wait: (ms: number) => { over: Promise<void>; cut: () => void };
  settled: (settled: Settled) => void;
  pending: (count: number) => void;
}

export interface Outbox {
  send(command: Command, draft?: string | null): Promise<SendResult>;
  /** Takes over what closed or reloaded pages of this seat have left, and sends it first. */
  takeOver(): Promise<void>;
  /** The network is back: try now, what other pages have left included. */
  nudge(): void;
  /** Nothing leaves any more; what is in it stays kept. */
  stop(): void;
}

const BROKEN_TRIES = 5; // a server that fails this often on one command will not take it

const TOO_LATE: Trouble = {
  code: 'too-late',
  message: 'The room has gone on before this could be sent; do it again if you still mean it.',
};

const SENT_ELSEWHERE: Trouble = {
  code: 'sent-elsewhere',
  message: 'Another tab of yours is sending this.',
};

/**
 * Sent under the number of a command whose moment is over and of which nobody knows whether it arrived. If it did, the
 * answer to it comes again; if it did not, this is refused in its place, and it never happens.
 */
const WHETHER_ANSWERED: Command = { type: 'withdraw-offer', offer: 'none' };

/** Asked again later, as they are, under the same number. */
const PASSING: ReadonlySet<ProblemCode> = new Set([
  'too-fast',
  'too-many-requests',
  'overloaded',
  'unavailable',
]);

/**
 * Every command leaves under (client, n), n rising by one, one at a time, and again and again under the same number until
 * it is answered: so it happens once. Each page has a client of its own; a lane left behind by a page that is gone
 * is taken over by the next, and its numbers with it.
 */
export function createOutbox(place: Place, doors: OutboxDoors): Outbox {
  const callers = new Map<Entry, (result: SendResult) => void>();
  const delay: Patience = patience();
  let own = newLane();
  let inherited: Lane[] = [];
  let running = false;
  let stopped = false;
  let cutWait: (() => void) | null = null;
  let broken = 0;
  let taking: Promise<void> | null = null;

  function newLane(): Lane {
    const lane = emptyLane(doors.page);
    doors.claims.hold(lane.client);
    return lane;
  }

  const keep = (lane: Lane) => keepLane(doors.kept, place, lane);
  const lanes = () => [...inherited, own];
  const count = () => doors.pending(lanes().reduce((sum, lane) => sum + lane.entries.length, 0));
  /** Another page took it over while this one was frozen. Nothing kept is no sign of that: storage can be cleared. */
  const isLost = (lane: Lane) =>
    (keptLane(doors.kept, place, lane.client)?.owner ?? doors.page) !== doors.page;

  function settle(lane: Lane, entry: Entry, result: SendResult) {
    lane.entries = lane.entries.filter((other) => other !== entry);
    keep(lane);
    tell(entry, result);
    if (lane !== own && lane.entries.length === 0) letGo(lane);
    count();
  }

  function tell(entry: Entry, result: SendResult) {
    const caller = callers.get(entry);
    callers.delete(entry);
    doors.settled({ entry, result, awaited: caller !== undefined });
    caller?.(result);
  }

  function letGo(lane: Lane) {
    doors.claims.letGo(lane.client);
    inherited = inherited.filter((other) => other !== lane);
  }

  const isOver = ({ command, moment }: Entry) => moment !== null && moment !== doors.moment(command);

  function refuse(lane: Lane, entry: Entry, trouble: Trouble) {
    settle(lane, entry, { ok: false, code: trouble.code, message: trouble.message });
  }

  async function pause() {
    const { over, cut } = doors.wait(delay.next());
    cutWait = cut;
    await over;
    cutWait = null;
  }

  async function run() {
    if (running) return;
    running = true;
    try {
      for (let lane = firstFull(); lane !== undefined && !stopped; lane = firstFull())
        await sendFirstOf(lane);
    } finally {
      running = false;
    }
  }

  function firstFull() {
    return lanes().find((lane) => lane.entries.length > 0);
  }

  async function sendFirstOf(lane: Lane) {
    if (isLost(lane)) return giveUp(lane);
    const entry = lane.entries[0];
    if (entry === undefined) return;
    if (entry.moment !== null && !doors.isUpToDate()) return pause();
    const over = isOver(entry);
    if (over && entry.n === null) return refuse(lane, entry, TOO_LATE);
    if (entry.n === null) {
      entry.n = lane.last + 1;
      keep(lane); // before it leaves: a page that dies now must find its number again
    }
    const answer = await doors.deliver({
      client: lane.client,
      n: entry.n,
      command: over ? WHETHER_ANSWERED : entry.command,
    });
    if (stopped) return;
    if (isLost(lane)) return giveUp(lane); // who has it now is told the same, and keeps it in its own order
    if (answer === null) return pause();
    return take(lane, entry, answer);
  }

  function take(lane: Lane, entry: Entry, answer: Answer) {
    if (!answer.ok && 'problem' in answer) return mind(lane, entry, answer.problem);
    lane.last = entry.n ?? lane.last;
    delay.restart();
    broken = 0;
    if (answer.ok) settle(lane, entry, { ok: true, seq: answer.seq });
    else
      refuse(
        lane,
        entry,
        answer.refusal.code === 'no-such-offer' && entry.moment !== null ? TOO_LATE : answer.refusal,
      );
  }

  /** A problem uses up no number. */
  function mind(
    lane: Lane,
    entry: Entry,
    problem: { code: ProblemCode; message: string; expected?: string | number | undefined },
  ) {
    if (PASSING.has(problem.code)) return pause();
    if (problem.code === 'broken') {
      broken += 1;
      if (broken < BROKEN_TRIES) return pause();
      broken = 0;
    }
    if (problem.code === 'out-of-order') {
      const n = entry.n ?? 0;
      if (!(Number(problem.expected) > n)) return renumber(lane);
      // Another page has sent it and gone on, and no mark is left of that. What it sent after this had the numbers after this.
      lane.last = n;
      return refuse(lane, entry, SENT_ELSEWHERE);
    }
    return refuse(lane, entry, problem);
  }

  /** The server no longer knows this client's numbers (it was restored from a copy): begin again under another name. */
  function renumber(lane: Lane) {
    keep({ ...lane, entries: [] });
    doors.claims.letGo(lane.client);
    const fresh = newLane();
    lane.client = fresh.client;
    lane.last = 0;
    lane.takenAt = null;
    for (const entry of lane.entries) entry.n = null;
    keep(lane);
  }

  function giveUp(lane: Lane) {
    const entries = lane.entries;
    letGo(lane);
    if (lane === own) own = newLane();
    lane.entries = [];
    for (const entry of entries) tell(entry, { ok: false, ...SENT_ELSEWHERE });
    count();
  }

  /** One search at a time: two would take the same lane twice. */
  function takeOver(): Promise<void> {
    taking ??= takeOverOthers().finally(() => {
      taking = null;
    });
    return taking;
  }

  async function takeOverOthers() {
    const others = keptClients(doors.kept, place).filter(
      (client) =>
        lanes().every((lane) => lane.client !== client) && hasLeft(doors.kept, place, client, doors.now()),
    );
    for (const client of others) {
      if (stopped || !(await doors.claims.claim(client))) continue;
      if (stopped) return doors.claims.letGo(client); // meanwhile: it is for the next page to take
      const lane = keptLane(doors.kept, place, client);
      if (lane === null || lane.entries.length === 0) {
        doors.claims.letGo(client);
        continue;
      }
      lane.takenAt = doors.now();
      lane.owner = doors.page;
      keep(lane);
      inherited.push(lane);
    }
    count();
    void run();
  }

  return {
    send(command, draft = null) {
      const entry: Entry = { command, draft, at: doors.now(), moment: doors.moment(command), n: null };
      if (own.entries.length > 0 && isLost(own)) giveUp(own);
      own.entries.push(entry);
      keep(own);
      count();
      const result = new Promise<SendResult>((resolve) => callers.set(entry, resolve));
      void run();
      return result;
    },
    takeOver,
    nudge() {
      delay.restart();
      cutWait?.();
      void run();
      void takeOver(); // a page that was closed lets go a moment later than the next one opens
    },
    stop() {
      stopped = true;
      cutWait?.();
      for (const lane of lanes()) doors.claims.letGo(lane.client);
    },
  };
}
