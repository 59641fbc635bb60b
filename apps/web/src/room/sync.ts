import {
  type Duration,
  evolveView,
  type Mine,
  type ParticipantId,
  type Told,
  type View,
} from '@reflextics/game';
import type { LogAnswer, MineMessage, ToldMessage, You } from '@reflextics/protocol';
import { patience } from './patience.ts';

/** What this screen knows of the room. */
export interface Known {
  view: View;
  mine: Mine;
  you: You;
  present: ReadonlySet<ParticipantId>;
}

export interface SyncDoors {
  /** Everything after an event; rejects where the network or the server fails, or `within` ms bring no answer. */
  ask: (after: number, how: { within: Duration; signal: AbortSignal }) => Promise<LogAnswer>;
  wait: (ms: number) => { over: Promise<void>; cut: () => void };
  changed: (known: Known) => void;
  /** The room was heard, and nothing of it is missing here. */
  upToDate: () => void;
  /** Whether asking again can help; false ends the asking (the seat is gone). */
  worthRetrying: (error: unknown) => boolean;
}

export interface Sync {
  /** The room's last event is `seq`; anything missing is asked for. */
  isAt(seq: number): void;
  told(message: Pick<ToldMessage, 'events'>): void;
  mine(message: MineMessage): void;
  presence(present: readonly ParticipantId[]): void;
  /** An answer that was held until now: as new as can be. */
  answered(answer: LogAnswer): void;
  /** What is known may be wrong: the whole view is asked for, and taken whatever it says. */
  distrust(): void;
  /** The last event that is known and shown; 0: none. */
  seq(): number;
  /** Asks for what is missing now, and again until it came. */
  catchUp(): Promise<void>;
  /** Resolves once event `seq` is shown; asks for it where it is not told soon. Also resolves when this sync is stopped. */
  reached(seq: number): Promise<void>;
  /** The network is back: do not wait for the next try, nor for an answer that may have died on its way. */
  nudge(): void;
  stop(): void;
  known(): Known | null;
}

const ANSWER_WITHIN = 4_000; // ms at first: what a browser asks over a connection that died unnoticed is to be asked anew soon
const ANSWER_AT_LAST = 15_000; // ms: a slow phone network answers in a few seconds
const TOLD_WITHIN = 1_000; // ms: what an answer speaks of is told right after it

const NOTHING: Mine = { ballots: {}, silent: [], spoken: {} };

/**
 * Folds what is told, in order and each event once. Whatever does not fit (a gap, a sleep, a lost message) is mended in
 * one way: by asking for everything after the last event that we have.
 */
export function createSync(doors: SyncDoors): Sync {
  let known: Known | null = null;
  let mineAsOf = -1;
  let ownPart = NOTHING; // as of that event, also where it came before the first view
  let early: Told[] = []; // told before what comes before them
  let asking: Promise<void> | null = null;
  let heardOf = 0; // the highest event that we know to exist
  let present: ReadonlySet<ParticipantId> = new Set();
  let presenceTold = 0; // how often: what was told while we asked is newer than what is answered
  let lost = false; // an event could not be folded, or what was told is wrong: only the whole view helps
  let doubts = 0; // how often: an answer that was under way then may be as wrong as what it answers
  let stopped = false;
  let cutWait: (() => void) | null = null;
  let question: AbortController | null = null;
  let within = ANSWER_WITHIN;
  let awaited: { seq: number; come: () => void }[] = [];
  const delay = patience();

  const seq = () => (lost ? 0 : (known?.view.seq ?? 0));
  const isBehind = () => known === null || lost || heardOf > seq();

  function show(change: Partial<Known>) {
    if (known === null) return;
    known = { ...known, ...change };
    doors.changed(known);
    tellAwaited();
  }

  function tellAwaited() {
    const come = awaited.filter((one) => one.seq <= seq() || stopped);
    awaited = awaited.filter((one) => !come.includes(one));
    for (const one of come) one.come();
  }

  /** Everything of `events` that comes next; what comes later waits. */
  function fold(events: readonly Told[]) {
    if (known === null) {
      early.push(...events);
      return;
    }
    let view = known.view;
    const all = early.length === 0 ? [...events] : [...early, ...events].sort((a, b) => a.seq - b.seq);
    early = [];
    try {
      for (const told of all) {
        if (told.seq === view.seq + 1) view = evolveView(view, told);
        else if (told.seq > view.seq) early.push(told);
      }
    } catch (error) {
      lost = true; // a newer server may tell what this page's rulebook does not know; its view can still be shown
      early = [];
      console.error(error);
    }
    if (view !== known.view) show({ view });
  }

  function takeMine(asOf: number, mine: Mine | null) {
    if (mine === null || asOf < mineAsOf) return;
    mineAsOf = asOf;
    ownPart = mine;
    show({ mine });
  }

  function take(answer: LogAnswer, presenceIsNews: boolean) {
    heardOf = Math.max(heardOf, answer.seq);
    if (presenceIsNews) present = new Set(answer.present);
    if (answer.view !== null && (known === null || lost || answer.view.seq >= known.view.seq)) {
      lost = false;
      known = { view: answer.view, mine: ownPart, you: answer.you, present };
      doors.changed(known);
      tellAwaited();
    } else {
      show({ present, you: answer.you });
    }
    fold(answer.events ?? []);
    takeMine(answer.seq, answer.mine);
    catchUpIfBehind();
  }

  function catchUpIfBehind() {
    if (isBehind()) void catchUp();
    else doors.upToDate();
  }

  async function pause() {
    const { over, cut } = doors.wait(delay.next());
    cutWait = cut;
    await over;
    cutWait = null;
  }

  async function askUntilCaughtUp() {
    for (;;) {
      const before = seq();
      const toldBefore = presenceTold;
      const doubtsBefore = doubts;
      const quit = new AbortController();
      question = quit;
      try {
        const answer = await doors.ask(before, { within, signal: quit.signal });
        if (stopped) return;
        within = ANSWER_WITHIN;
        if (doubts > doubtsBefore) continue;
        take(answer, presenceTold === toldBefore);
        if (seq() > before || !isBehind()) delay.restart();
        else await pause(); // another server that has not read so far yet
      } catch (error) {
        if (stopped) return;
        if (quit.signal.aborted) continue;
        if (!doors.worthRetrying(error)) return;
        within = Math.min(within * 2, ANSWER_AT_LAST);
        await pause();
      }
      if (!isBehind() || stopped) return;
    }
  }

  function catchUp(): Promise<void> {
    asking ??= askUntilCaughtUp().finally(() => {
      asking = null;
    });
    return asking;
  }

  function isAt(at: number) {
    heardOf = Math.max(heardOf, at);
    catchUpIfBehind();
  }

  return {
    isAt,
    async reached(at) {
      if (at <= seq() || stopped) return;
      const { over, cut } = doors.wait(TOLD_WITHIN);
      void over.then(() => {
        if (at > seq() && !stopped) isAt(at);
      });
      await new Promise<void>((come) => awaited.push({ seq: at, come }));
      cut();
    },
    told({ events }) {
      for (const told of events) heardOf = Math.max(heardOf, told.seq);
      fold(events);
      catchUpIfBehind();
    },
    mine({ asOf, mine }) {
      takeMine(asOf, mine);
    },
    presence(now) {
      presenceTold += 1;
      present = new Set(now);
      show({ present });
    },
    answered(answer) {
      presenceTold += 1;
      take(answer, true);
    },
    distrust() {
      lost = true;
      early = [];
      heardOf = 0;
      mineAsOf = -1;
      doubts += 1;
      cutWait?.();
      question?.abort();
      void catchUp();
    },
    seq,
    catchUp,
    nudge() {
      delay.restart();
      within = ANSWER_WITHIN;
      cutWait?.();
      question?.abort();
    },
    stop() {
      stopped = true;
      cutWait?.();
      question?.abort();
      tellAwaited();
    },
    known: () => known,
  };
}
