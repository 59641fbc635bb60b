import type { Context } from './command.ts';
import type { Event } from './event.ts';
import { evolve } from './evolve.ts';
import { REFUSALS, type Refusal, type RefusalCode } from './refusal.ts';
import type { Participant, Room } from './room.ts';

export interface Refused {
  ok: false;
  refusal: Refusal;
}

/** No events: what was asked for is already so (L14). */
export type Decision = { ok: true; events: Event[] } | Refused;

/** A command of a participant who has a seat here. */
export interface Ask {
  room: Room;
  context: Context;
  by: Participant;
}

export function refuse(code: RefusalCode): Refused {
  return { ok: false, refusal: { code, message: REFUSALS[code] } };
}

export function accept(...events: Event[]): Decision {
  return { ok: true, events };
}

/** Events decided one after another, with the room as each of them leaves it: what follows is decided from there. */
export class Draft {
  room: Room;
  readonly #events: Event[] = [];
  readonly #now: number;

  constructor(room: Room, now: number) {
    this.room = room;
    this.#now = now;
  }

  add(...events: readonly Event[]): void {
    for (const event of events) {
      this.#events.push(event);
      this.room = evolve(this.room, { seq: this.room.seq + 1, at: this.#now, event });
    }
  }

  accept(): Decision {
    return { ok: true, events: this.#events };
  }
}
