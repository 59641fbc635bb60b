import type { Duration, Instant } from '@reflextics/game';
import { type Answer, BEAT, type CommandMessage, type LogAnswer } from '@reflextics/protocol';
import { type LinePatience, linePatience } from './line-patience.ts';

export interface LineWatchDoors {
  isOpen(): boolean;
  /** Null, here and below: no answer within the time, or the line ended. Never rejects. */
  command(message: CommandMessage, within: Duration): Promise<Answer | null>;
  time(within: Duration): Promise<{ now: Instant } | null>;
  /** Null as well where the server knows no such question. */
  log(after: number, within: Duration): Promise<LogAnswer | null>;
  /** Ends the line, if there is one, and opens another. */
  openNow(): void;
  /** ms, of this phone, never set back. */
  now(): number;
  after(ms: Duration, run: () => void): () => void;
}

/** What is said on a line, and whether the line still lives. */
export interface LineWatch {
  command(message: CommandMessage): Promise<Answer | null>;
  time(): Promise<{ now: Instant } | null>;
  log(after: number): Promise<LogAnswer | null>;
  /** Tries the line now and opens another if nothing comes back. */
  probe(): Promise<void>;
  /** The phone woke: likewise, but it waits for no longer than somebody does who looks at it. */
  woke(): Promise<void>;
  /** Something came over the line; from then on it is to say something all the time. */
  heard(): void;
  /** There is no line, until something is heard again. */
  lost(): void;
  stop(): void;
}

const ANSWER_WITHIN = 5_000; // ms: a server under load answers in well under one; then HTTP is tried
const LATE_BEAT = 500; // ms that a beat may be late on its way without anybody minding

/**
 * A line can die without a word. It is tried when an answer is due, when the server was silent for longer than a server is,
 * and when the phone wakes; when nothing comes back it is given up, whatever the systems on both ends still believe.
 */
export function createLineWatch(doors: LineWatchDoors, patience: LinePatience = linePatience()): LineWatch {
  let probing: Promise<void> | null = null;
  let waking: Promise<void> | null = null; // beside a try that began before the sleep, and may be given longer
  let endWatch = () => {};
  let stopped = false;

  function heard() {
    endWatch();
    if (stopped) return;
    endWatch = doors.after(BEAT + LATE_BEAT, () => {
      heard();
      void probe();
    });
  }

  async function asked<T>(ask: () => Promise<T | null>): Promise<T | null> {
    const since = doors.now();
    const answer = await ask();
    if (answer !== null) patience.took(doors.now() - since);
    return answer;
  }

  const time = (within: Duration) => asked(() => doors.time(within));

  async function tryLine(within: Duration) {
    if ((await time(within)) !== null || stopped || !doors.isOpen()) return;
    patience.inVain();
    doors.openNow();
  }

  async function probe(): Promise<void> {
    if (stopped) return;
    if (!doors.isOpen()) return doors.openNow();
    probing ??= tryLine(patience.giveUpAfter()).finally(() => {
      probing = null;
    });
    return probing;
  }

  async function woke(): Promise<void> {
    if (stopped) return;
    if (!doors.isOpen()) return doors.openNow();
    waking ??= tryLine(patience.giveUpAtWake()).finally(() => {
      waking = null;
    });
    return waking;
  }

  /** Something is due: where it does not come soon the line is tried. */
  async function due<T>(ask: () => Promise<T | null>): Promise<T | null> {
    if (!doors.isOpen()) return null;
    const endDoubt = doors.after(patience.doubtAfter(), () => void probe());
    const answer = await asked(ask);
    endDoubt();
    return answer;
  }

  return {
    command: (message) => due(() => doors.command(message, ANSWER_WITHIN)),
    log: (after) => due(() => doors.log(after, ANSWER_WITHIN)),
    time: async () => (doors.isOpen() ? time(patience.giveUpAfter()) : null),
    probe,
    woke,
    heard,
    lost() {
      endWatch();
      endWatch = () => {};
    },
    stop() {
      stopped = true;
      endWatch();
    },
  };
}
