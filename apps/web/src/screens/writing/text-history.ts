import { diff, rebased } from '../ending/splice.ts';
import type { Edited } from './marks.ts';

/** What one person did to the text, so that it can be undone and what others changed meanwhile stays. */
export interface TextHistory {
  /** From this text to that one. */
  did: (before: string, after: string) => void;
  /** The text without what was done last; null: there is nothing to undo. */
  undo: (now: Edited) => Edited | null;
  isEmpty: () => boolean;
}

const MOST = 200; // steps: more than anyone goes back
const ONE_STEP = 20; // characters typed on and on: a few words go at once, as elsewhere

interface Step {
  before: string;
  after: string;
}

export function textHistory(): TextHistory {
  const steps: Step[] = [];
  return {
    did(before, after) {
      if (before === after) return;
      const last = steps.at(-1);
      if (last !== undefined && last.after === before && isTypedOn(last, after)) last.after = after;
      else steps.push({ before, after });
      if (steps.length > MOST) steps.shift();
    },
    undo({ text: now }) {
      const last = steps.pop();
      if (last === undefined) return null;
      const text = rebased(last.after, last.before, now);
      const change = diff(now, text);
      const caret = change === null ? text.length : change.at + change.insert.length;
      return { text, from: caret, to: caret };
    },
    isEmpty: () => steps.length === 0,
  };
}

/** A few letters more at the same place, in the same line. */
function isTypedOn({ before, after: soFar }: Step, after: string): boolean {
  const change = diff(before, after);
  const more = diff(soFar, after);
  return (
    change !== null &&
    more !== null &&
    change.remove === 0 &&
    more.remove === 0 &&
    change.insert.length <= ONE_STEP &&
    !change.insert.includes('\n')
  );
}
