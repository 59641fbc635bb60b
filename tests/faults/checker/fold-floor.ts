import { addOnce, type Handlers, roundOf, take } from './handlers.ts';
import type { Floor, View } from './words.ts';

export const FLOOR: Handlers<
  | `turn-${'started' | 'extended' | 'ended' | 'undone'}`
  | 'player-passed'
  | `hand-${'raised' | 'lowered'}`
  | 'order-changed'
  | 'go-round-started'
  | 'floor-opened'
> = {
  'turn-started'(view, { holder, deadline, hand, due }, at) {
    const floor = theFloor(view);
    take(floor.toSpeak, holder);
    take(floor.hands, holder);
    floor.turn = { holder, startedAt: at, deadline, paused: 0 };
    if (hand) floor.turn.hand = true;
    if (due) floor.turn.due = true;
  },
  'turn-extended'(view, { deadline }) {
    const { turn } = theFloor(view);
    if (turn !== null) turn.deadline = deadline;
  },
  'turn-ended'(view, { holder, how }) {
    const floor = theFloor(view);
    const round = roundOf(view);
    const vote = round.votes.at(-1);
    if (round.step === 'resources' && floor.turn && vote && floor.turn.startedAt >= vote.closedAt)
      round.spokenSinceVote = true;
    floor.turn = null;
    if (how === 'passed' || how === 'skipped') {
      passes(floor, holder);
      return;
    }
    take(floor.passed, holder);
    addOnce(floor.heard, holder);
  },
  'turn-undone'(view, { toSpeak, hands }) {
    Object.assign(theFloor(view), { turn: null, toSpeak: [...toSpeak], hands: [...hands] });
  },
  'player-passed'(view, { participant }) {
    const floor = theFloor(view);
    take(floor.toSpeak, participant);
    passes(floor, participant);
  },
  'hand-raised'(view, { hands }) {
    theFloor(view).hands = [...hands];
  },
  'hand-lowered'(view, { participant }) {
    take(theFloor(view).hands, participant);
  },
  'order-changed'(view, { mode, order }) {
    const floor = theFloor(view);
    if (mode === 'turns') floor.toSpeak = [...order];
    else floor.hands = [...order];
  },
  'go-round-started'(view, { goRound, toSpeak }) {
    Object.assign(theFloor(view), { mode: 'turns', goRound, toSpeak: [...toSpeak], heard: [], passed: [] });
  },
  'floor-opened'(view) {
    Object.assign(theFloor(view), { mode: 'open', toSpeak: [] });
  },
};

export function newFloor(toSpeak: readonly string[]): Floor {
  const turns = toSpeak.length > 0;
  return {
    mode: turns ? 'turns' : 'open',
    goRound: turns ? 1 : 0,
    toSpeak: [...toSpeak],
    heard: [],
    passed: [],
    hands: [],
    turn: null,
  };
}

/** Of the step that the round has come to. Null: it has none. */
export function floorOf(view: View): Floor | null {
  const round = view.rounds.at(-1);
  return round === undefined || round.step === 'situation' ? null : round.floors[round.step];
}

export function floorsOf(view: View): Floor[] {
  const round = view.rounds.at(-1);
  return round === undefined ? [] : Object.values(round.floors);
}

function theFloor(view: View): Floor {
  const floor = floorOf(view);
  if (floor === null) throw new Error('expected a step with a floor, found none');
  return floor;
}

function passes(floor: Floor, id: string): void {
  if (!floor.heard.includes(id)) addOnce(floor.passed, id);
}
