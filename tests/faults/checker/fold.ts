import { ACCEPTANCE } from './fold-acceptance.ts';
import { BOARD } from './fold-board.ts';
import { COMING_BACK } from './fold-coming-back.ts';
import { DISPLAYS, keepDisplays } from './fold-displays.ts';
import { FLOOR, floorOf } from './fold-floor.ts';
import { ROUND } from './fold-round.ts';
import { SEATS } from './fold-seats.ts';
import { TEXT } from './fold-text.ts';
import type { Handlers } from './handlers.ts';
import type { OpenEvent, Told, View } from './words.ts';

/** The fold of PROTOCOL.md, written from its table alone, a handler an event. It changes the view that it is given. */
const FOLD: Handlers<OpenEvent['type']> = {
  ...SEATS,
  ...ROUND,
  ...FLOOR,
  ...BOARD,
  ...TEXT,
  ...ACCEPTANCE,
  ...COMING_BACK,
  ...DISPLAYS,
};

/** Every event that it knows. */
export const EVENTS = Object.keys(FOLD) as OpenEvent['type'][];

/** Throws where the event fits no room that the protocol allows. */
export function fold(view: View, { seq, at, event }: Told): void {
  if (event !== null) {
    change(view, event, at);
    keepDisplays(view, event);
    keepClocks(view, at);
  }
  view.seq = seq;
}

export function emptyView(): View {
  return {
    seq: 0,
    settings: null,
    stage: 'lobby',
    openedAt: 0,
    closedAt: null,
    locked: false,
    themes: [],
    levels: ['individual', 'team', 'organisation', 'policy'],
    turnTime: null,
    participants: [],
    narrator: null,
    deputy: null,
    hadNarrator: false,
    narratorAwaySince: null,
    clocksPausedAt: null,
    candidates: [],
    rounds: [],
    summary: { scribe: null, scribes: [], text: '', revision: 0 },
  };
}

function change(view: View, event: OpenEvent, at: number): void {
  // The table has a handler of just this event at its type, which the compiler cannot follow through the look-up.
  const handler = FOLD[event.type] as ((view: View, event: OpenEvent, at: number) => void) | undefined;
  if (handler === undefined) throw new Error(`expected an event of the protocol, found ${event.type}`);
  handler(view, event, at);
}

function keepClocks(view: View, at: number): void {
  if (view.stage === 'round' && (view.narrator === null || view.narratorAwaySince !== null)) {
    view.clocksPausedAt ??= at;
    return;
  }
  if (view.clocksPausedAt === null) return;
  const turn = floorOf(view)?.turn ?? null;
  if (turn !== null) {
    const pause = Math.max(0, at - Math.max(view.clocksPausedAt, turn.startedAt));
    turn.paused += pause;
    if (turn.deadline !== null) turn.deadline += pause;
  }
  view.clocksPausedAt = null;
}
