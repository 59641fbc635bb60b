import { expect } from 'vitest';
import {
  type Asker,
  type Command,
  type Decision,
  type Event,
  type HouseCommand,
  type Mine,
  mineOf,
  type ParticipantId,
  REFUSALS,
  type RefusalCode,
  type Room,
  type Told,
  toldOf,
  type View,
  viewOf,
} from '../index.ts';
import { deck } from './deck.ts';
import {
  type Act,
  actsOf,
  by,
  type Circumstances,
  type History,
  nothingYet,
  type Play,
  playAct,
} from './play.ts';

type Like<T> = T extends Event ? { type: T['type'] } & Partial<T> : never;
/** An event, or as much of it as the test is about. */
export type EventLike = Like<Event>;

/** What one person has before them after something was asked. */
export interface Sight {
  view: View;
  /** Empty for whoever has no seat. */
  mine: Mine;
  /** What they were told of what was just asked. */
  told: readonly Told[];
}

export interface Given {
  room: Room;
  log: Play['log'];
  when: (who: string | Asker, command: Command | HouseCommand, circumstances?: Circumstances) => Outcome;
}

export interface Outcome extends Given {
  /** These events and no others, in this order. */
  thenRecorded: (...events: EventLike[]) => Outcome;
  /** Accepted, and nothing was left to do. */
  thenNothing: () => Outcome;
  thenRefused: (code: RefusalCode) => Outcome;
  thenRoom: (assertion: (room: Room) => void) => Outcome;
  thenSees: (who: ParticipantId | 'display', assertion: (sight: Sight) => void) => Outcome;
}

/** A room in which all of this was done; each of it must have been allowed. */
export function given(...history: History): Given {
  const play = actsOf(history).reduce(accepted, nothingYet);
  return fromHere(play);
}

function accepted(play: Play, act: Act): Play {
  const { decision, play: next } = playAct(play, act, deck);
  if (decision.ok) return next;
  const what = JSON.stringify({ who: act.who, command: act.command });
  throw new Error(`expected ${what} to be accepted on the way, but it was refused: ${decision.refusal.code}`);
}

function fromHere(play: Play): Given {
  return {
    room: play.room,
    log: play.log,
    when: (who, command, circumstances) => {
      const { decision, play: next } = playAct(play, by(who, command, circumstances), deck);
      return outcomeOf(play, decision, next);
    },
  };
}

function outcomeOf(before: Play, decision: Decision, after: Play): Outcome {
  const outcome: Outcome = {
    ...fromHere(after),
    thenRecorded: (...events) => {
      expect(decision).toMatchObject({ ok: true });
      expect(decision.ok ? decision.events : []).toMatchObject(events);
      return outcome;
    },
    thenNothing: () => {
      expect(decision).toEqual({ ok: true, events: [] });
      return outcome;
    },
    thenRefused: (code) => {
      expect(decision).toEqual({ ok: false, refusal: { code, message: REFUSALS[code] } });
      return outcome;
    },
    thenRoom: (assertion) => {
      assertion(after.room);
      return outcome;
    },
    thenSees: (who, assertion) => {
      const told = after.log.slice(before.log.length).map(toldOf);
      assertion({ view: viewOf(after.room), mine: mineOf(after.room, who), told });
      return outcome;
    },
  };
  return outcome;
}
