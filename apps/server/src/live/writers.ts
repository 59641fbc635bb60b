import type { ParticipantId } from '@reflextics/game';

/** Who is writing in one room, by connection: a page that goes takes its sign of writing along. */
export class Writers {
  readonly #pages = new Map<string, ParticipantId>();

  all(): ParticipantId[] {
    return [...new Set(this.#pages.values())];
  }

  /** Whether that changed who is writing. */
  set(socket: string, participant: ParticipantId, on: boolean): boolean {
    const before = this.all().length;
    if (on) this.#pages.set(socket, participant);
    else this.#pages.delete(socket);
    return this.all().length !== before;
  }
}
