import type { ParticipantId, Recorded, Room, Told } from '@reflextics/game';
import type { MineMessage } from '@reflextics/protocol';
import type { RoomState } from './room-state.ts';

/** What those who are connected were told of their own part of the truth, and whom to tell anew. */
export class OwnParts {
  readonly #state: RoomState;
  /** As JSON. */
  readonly #told = new Map<ParticipantId, string>();
  readonly #changed = new Set<ParticipantId>();
  /** What was looked at last. */
  #seen: Pick<Room, 'secrets' | 'narrator' | 'participants'> | null = null;

  constructor(state: RoomState) {
    this.#state = state;
  }

  /** They are told all of it as it is now. */
  met(participant: ParticipantId): void {
    this.#told.set(participant, JSON.stringify(this.#state.mine(participant)));
  }

  forget(participant: ParticipantId): void {
    this.#told.delete(participant);
    this.#changed.delete(participant);
  }

  /**
   * The next events of the log; what everyone may be told of them. What others may have seen one by one is looked at
   * so: a part that changed and changed back between two looks at the log may have been told by another server.
   */
  take(recorded: readonly Recorded[], seen: 'at-once' | 'one-by-one'): Told[] {
    const steps = seen === 'at-once' ? [recorded] : recorded.map((one) => [one]);
    return steps.flatMap((step) => {
      const told = this.#state.take(step);
      this.#look();
      return told;
    });
  }

  /** What is to be told now, to whom. */
  news(): [ParticipantId, MineMessage][] {
    const asOf = this.#state.seq;
    const news = [...this.#changed].map((participant): [ParticipantId, MineMessage] => {
      this.met(participant);
      return [participant, { asOf, mine: this.#state.mine(participant) }];
    });
    this.#changed.clear();
    return news;
  }

  #look(): void {
    const { secrets, narrator, participants } = this.#state.room;
    const seen = this.#seen;
    this.#seen = { secrets, narrator, participants };
    // Nothing else goes into anyone's part.
    if (seen?.secrets === secrets && seen.narrator === narrator && seen.participants === participants) return;
    for (const [participant, told] of this.#told) {
      if (this.#changed.has(participant)) continue;
      if (JSON.stringify(this.#state.mine(participant)) !== told) this.#changed.add(participant);
    }
  }
}
