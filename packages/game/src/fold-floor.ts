import type { PublicEventOf } from './event.ts';
import type { Floor, Round, View } from './room.ts';
import type { Instant, ParticipantId } from './words.ts';

export type FloorEvent = PublicEventOf<
  | 'turn-started'
  | 'turn-extended'
  | 'turn-ended'
  | 'turn-undone'
  | 'player-passed'
  | 'hand-raised'
  | 'hand-lowered'
  | 'order-changed'
  | 'go-round-started'
  | 'floor-opened'
>;

export function changeRound(view: View, change: (round: Round) => Round): View {
  const round = view.rounds.at(-1);
  return round === undefined ? view : { ...view, rounds: [...view.rounds.slice(0, -1), change(round)] };
}

/** The floor of the step that the round has come to; in step situation there is none. */
export function changeFloor(view: View, change: (floor: Floor) => Floor): View {
  return changeRound(view, (round) => {
    if (round.step === 'situation') return round;
    return { ...round, floors: { ...round.floors, [round.step]: change(round.floors[round.step]) } };
  });
}

/** Every floor of the round, since going back by undoing finds the floor of the step before (S6). */
export function changeFloors(view: View, change: (floor: Floor) => Floor): View {
  return changeRound(view, (round) => {
    const { discussion, resources, action } = round.floors;
    return {
      ...round,
      floors: { discussion: change(discussion), resources: change(resources), action: change(action) },
    };
  });
}

/** With people due it begins with a go-round, without them it is open. */
export function newFloor(toSpeak: readonly ParticipantId[]): Floor {
  const inTurns = toSpeak.length > 0;
  return {
    mode: inTurns ? 'turns' : 'open',
    goRound: inTurns ? 1 : 0,
    toSpeak,
    heard: [],
    passed: [],
    turn: null,
    hands: [],
  };
}

export function withoutWaiting(floor: Floor, participant: ParticipantId): Floor {
  return {
    ...floor,
    toSpeak: floor.toSpeak.filter((id) => id !== participant),
    hands: floor.hands.filter((id) => id !== participant),
  };
}

/** Due last, if a go-round is on (D17, N11). */
export function withLastDue(floor: Floor, participant: ParticipantId): Floor {
  if (floor.mode !== 'turns' || floor.toSpeak.includes(participant)) return floor;
  return { ...floor, toSpeak: [...floor.toSpeak, participant] };
}

export function afterFloorEvent(floor: Floor, event: FloorEvent, at: Instant): Floor {
  switch (event.type) {
    case 'turn-started': {
      const { holder, deadline, hand, due } = event;
      const turn = {
        holder,
        startedAt: at,
        deadline,
        paused: 0,
        ...(hand ? { hand } : {}),
        ...(due ? { due } : {}),
      };
      return { ...withoutWaiting(floor, holder), turn };
    }
    case 'turn-extended':
      return floor.turn === null ? floor : { ...floor, turn: { ...floor.turn, deadline: event.deadline } };
    case 'turn-ended': {
      const passed = event.how === 'passed' || event.how === 'skipped';
      const ended = { ...floor, turn: null };
      return passed ? withPassed(ended, event.holder) : withHeard(ended, event.holder);
    }
    case 'turn-undone':
      return { ...floor, turn: null, toSpeak: event.toSpeak, hands: event.hands };
    case 'player-passed': {
      const { participant } = event;
      const toSpeak = floor.toSpeak.filter((id) => id !== participant);
      return withPassed({ ...floor, toSpeak }, participant);
    }
    case 'hand-raised':
      return { ...floor, hands: event.hands };
    case 'hand-lowered':
      return { ...floor, hands: floor.hands.filter((id) => id !== event.participant) };
    case 'order-changed':
      return event.mode === 'turns' ? { ...floor, toSpeak: event.order } : { ...floor, hands: event.order };
    case 'go-round-started':
      return {
        ...floor,
        mode: 'turns',
        goRound: event.goRound,
        toSpeak: event.toSpeak,
        heard: [],
        passed: [],
      };
    case 'floor-opened':
      return { ...floor, mode: 'open', toSpeak: [] };
  }
}

/** Who spoke once is heard, whatever they passed before (D21). */
function withHeard(floor: Floor, participant: ParticipantId): Floor {
  const passed = floor.passed.filter((id) => id !== participant);
  return floor.heard.includes(participant)
    ? { ...floor, passed }
    : { ...floor, passed, heard: [...floor.heard, participant] };
}

function withPassed(floor: Floor, participant: ParticipantId): Floor {
  if (floor.heard.includes(participant) || floor.passed.includes(participant)) return floor;
  return { ...floor, passed: [...floor.passed, participant] };
}
