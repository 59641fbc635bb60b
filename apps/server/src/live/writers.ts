import type { ParticipantId } from '@reflextics/game';

/** Who is writing in one room, by connection: a page that goes takes its sign of writing along. */
export class Writers {
  readonly #pages = new Map<string, ParticipantId>();
  #elsewhere: readonly ParticipantId[] = [];

  all(): ParticipantId[] {
    return [...new Set([...this.#pages.values(), ...this.#elsewhere])];
  }

  /** On a page that is connected to this server. */
  here(): ParticipantId[] {
    return [...new Set(this.#pages.values())];
  }

  /** Those on pages that are connected to other servers. Whether that changed who is writing. */
  elsewhere(participants: readonly ParticipantId[]): boolean {
    const before = new Set(this.all());
    this.#elsewhere = participants;
    const now = this.all();
    return now.length !== before.size || now.some((id) => !before.has(id));
  }

  /** Whether that changed who is writing. */
  set(socket: string, participant: ParticipantId, on: boolean): boolean {
    const before = this.all().length;
    if (on) this.#pages.set(socket, participant);
    else this.#pages.delete(socket);
    return this.all().length !== before;
  }
}
