import type { Instant } from '@reflextics/game';
import { BLIP } from './line-status.ts';

/** Whether what this page shows of the room is of now, as far as it can know. */
export interface UpToDate {
  /** There is no line, and no second way. */
  lost(): void;
  /** The page slept: nobody knows for how long. */
  slept(): void;
  /** The room was heard, and nothing of it is missing. */
  heard(): void;
  /** Also for the length of a blip after the line was lost: what is tapped then goes out without waiting. */
  is(): boolean;
}

/** @param again it is, after it was not. */
export function createUpToDate(now: () => Instant, again: () => void): UpToDate {
  let lostAt: Instant | null = Number.NEGATIVE_INFINITY;
  return {
    lost() {
      lostAt ??= now();
    },
    slept() {
      lostAt = Number.NEGATIVE_INFINITY;
    },
    heard() {
      if (lostAt === null) return;
      lostAt = null;
      again();
    },
    is: () => lostAt === null || now() - lostAt < BLIP,
  };
}
