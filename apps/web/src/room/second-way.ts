import type { Duration } from '@reflextics/game';
import { createFallback, type FallbackDoors } from './fallback.ts';
import { BLIP, type Line } from './line-status.ts';

export interface SecondWayDoors extends Omit<FallbackDoors, 'works'> {
  later: (ms: Duration, run: () => void) => () => void;
  line: Pick<Line, 'open' | 'lost'>;
  /** Whether everything comes by the second way, and has for some seconds. */
  slow: (yes: boolean) => void;
  /** It brings answers, after there was none: the line may open again, too. */
  back: () => void;
}

/** Takes plain HTTP where the line does not open, and leaves it once it does. */
export interface SecondWay {
  /** There is no line, not yet or no more. */
  lineLost(): void;
  lineOpen(): void;
  writing(on: boolean): void;
  /** The phone woke or is online again. */
  nudge(): void;
  stop(): void;
}

const FALL_BACK_AFTER = 2_000; // ms: a server that is started again is often back by then, and needs no second way

export function createSecondWay(doors: SecondWayDoors): SecondWay {
  /** Ends the wait for the line; null: the line is open. */
  let stopWaiting: (() => void) | null = null;
  let stopTelling: (() => void) | null = null;
  /** Null: it was not tried since the line was lost. */
  let works: boolean | null = null;

  const fallback = createFallback({
    ...doors,
    works(yes) {
      const before = works;
      works = yes;
      if (before === yes) return;
      if (!yes) return doors.line.lost();
      doors.line.open();
      stopTelling ??= doors.later(BLIP, () => doors.slow(true));
      if (before === false) doors.back();
    },
  });

  function leave() {
    stopWaiting?.();
    stopWaiting = null;
    fallback.stop();
    stopTelling?.();
    stopTelling = null;
    works = null;
    doors.slow(false);
  }

  return {
    lineLost() {
      if (works !== true) doors.line.lost();
      stopWaiting ??= doors.later(FALL_BACK_AFTER, fallback.start);
    },
    lineOpen() {
      leave();
      doors.line.open();
    },
    writing: fallback.writing,
    nudge: fallback.nudge,
    stop: leave,
  };
}
