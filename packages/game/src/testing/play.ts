import {
  type Asker,
  type Command,
  type Context,
  type Decision,
  type DeckIndex,
  type Duration,
  decide,
  evolve,
  type HouseCommand,
  type Instant,
  initialRoom,
  type ParticipantId,
  type Recorded,
  type Room,
} from '../index.ts';

/** 2 March 2026, 10:00 UTC: when every test begins. */
export const TEN_O_CLOCK: Instant = Date.UTC(2026, 2, 2, 10);
/** Between two things done, unless said otherwise. */
const A_SECOND: Duration = 1_000;

/** What may be different about the moment at which something is asked. */
export interface Circumstances {
  /** Since what was done before; a second unless given. */
  after?: Duration;
  /** Who is connected; all seats with a device that have not left unless given. */
  present?: readonly ParticipantId[];
  /** What the first new thing is called. */
  id?: string;
  seed?: number;
}

export interface Act extends Circumstances {
  who: Asker;
  command: Command | HouseCommand;
}

/** Things done one after the other; histories build on each other. */
export type History = readonly (Act | History)[];

/** A room, how it came to be and what its clock shows. */
export interface Play {
  room: Room;
  log: readonly Recorded[];
  now: Instant;
  ids: number;
}

export const nothingYet: Play = { room: initialRoom(), log: [], now: TEN_O_CLOCK, ids: 0 };

/** `facilitator` and `clock` are themselves; any other word is a participant. */
export function asker(who: string | Asker): Asker {
  if (typeof who !== 'string') return who;
  return who === 'facilitator' || who === 'clock' ? { kind: who } : { kind: 'participant', id: who };
}

/** At the door: about to take the seat with that id. */
export function door(id: ParticipantId, facilitator = false): Asker {
  return { kind: 'door', id, facilitator };
}

/** One thing done: who asks, and what for. */
export function by(
  who: string | Asker,
  command: Command | HouseCommand,
  circumstances: Circumstances = {},
): Act {
  return { ...circumstances, who: asker(who), command };
}

export function actsOf(history: History): Act[] {
  return history.flatMap((one) => ('who' in one ? [one] : actsOf(one)));
}

/** The room after the act, or as it was if it was refused. */
export function playAct(play: Play, act: Act, deck: DeckIndex): { decision: Decision; play: Play } {
  const now = play.now + (act.after ?? A_SECOND);
  let ids = play.ids;
  let given = act.id;
  const connected = play.room.participants.filter((one) => one.left === null && !one.deviceless);
  const context: Context = {
    asker: act.who,
    now,
    newId: () => {
      const id = given ?? `id-${++ids}`;
      given = undefined;
      return id;
    },
    seed: act.seed ?? 4711,
    present: new Set(act.present ?? connected.map((one) => one.id)),
    deck,
  };
  const decision = decide(play.room, act.command, context);
  const log = [...play.log];
  let room = play.room;
  for (const event of decision.ok ? decision.events : []) {
    const recorded = { seq: room.seq + 1, at: now, event };
    log.push(recorded);
    room = evolve(room, recorded);
  }
  return { decision, play: { room, log, now, ids } };
}
