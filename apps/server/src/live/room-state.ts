import {
  evolve,
  type Mine,
  mineOf,
  type ParticipantId,
  type Recorded,
  type Room,
  type Told,
  toldOf,
  type View,
  viewOf,
} from '@reflextics/game';
import { Tail } from './tail.ts';

/** What someone who knows the room up to an event is missing: the events after it, or the whole view. */
export type Missing = { events: readonly Told[]; view: null } | { events: null; view: View };

/** A room as its log leaves it, with the last of what was told. */
export class RoomState {
  #room: Room;
  #lastAt: number;
  /** Who knows no more than this event gets the whole view, since what they know may be wrong. */
  #wholeUpTo = 0;
  /** The event with which each seat last went on on another device. */
  #moved = new Map<ParticipantId, number>();
  readonly #tail = new Tail();

  /** Of a whole log, from its first event. */
  constructor(room: Room, log: readonly Recorded[]) {
    this.#room = room;
    this.#lastAt = 0;
    this.take(log);
  }

  get room(): Room {
    return this.#room;
  }

  get seq(): number {
    return this.#room.seq;
  }

  /** Of the last event. */
  get lastAt(): number {
    return this.#lastAt;
  }

  /** The next events of the log. What everyone may be told of them. */
  take(recorded: readonly Recorded[]): Told[] {
    for (const one of recorded) {
      this.#room = evolve(this.#room, one);
      if (one.event.type === 'seat-moved') this.#moved.set(one.event.participant, one.seq);
    }
    this.#lastAt = recorded.at(-1)?.at ?? this.#lastAt;
    const told = recorded.map(toldOf);
    this.#tail.add(told);
    return told;
  }

  /** The last of what was told. */
  get tail(): readonly Told[] {
    return this.#tail.told;
  }

  /** What was held and told so far may be wrong: this is right. */
  becomes(right: RoomState): void {
    this.#wholeUpTo = Math.max(this.seq, right.seq);
    this.#room = right.room;
    this.#lastAt = right.lastAt;
    this.#moved = new Map(right.#moved);
    this.#tail.clear();
  }

  /** `after`: the last event known; 0: nothing is known, so that the view is wanted. */
  missing(after: number): Missing {
    if (this.needsWhole(after)) return { events: null, view: viewOf(this.#room) };
    return { events: this.#tail.after(after), view: null };
  }

  /** Whether who knows the room up to there is to get the whole view. */
  needsWhole(after: number): boolean {
    return after <= this.#wholeUpTo || after > this.seq || after + 1 < (this.#tail.first ?? this.seq + 1);
  }

  mine(participant: ParticipantId): Mine {
    return mineOf(this.#room, participant);
  }

  /** Whether they had a seat here and have it no more. */
  hasLeft(participant: ParticipantId): boolean {
    return this.#room.participants.some(({ id, left }) => id === participant && left !== null);
  }

  /** Who has a seat here now. */
  seated(): ParticipantId[] {
    return this.#room.participants.flatMap(({ id, left }) => (left === null ? [id] : []));
  }

  /** Whether they have a seat here now. */
  seats(participant: ParticipantId): boolean {
    return this.#room.participants.some(({ id, left }) => id === participant && left === null);
  }

  /**
   * Whether the seat is still that of a device whose token was good when the room was at that event: it goes on on another
   * one from the event that says so, whenever the word of it comes here.
   */
  seatsDevice(participant: ParticipantId, asOf: number): boolean {
    return this.seats(participant) && (this.#moved.get(participant) ?? 0) <= asOf;
  }
}
