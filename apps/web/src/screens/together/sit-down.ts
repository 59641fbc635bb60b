import type { RoomPreview } from '@reflextics/protocol';
import {
  ApiError,
  api,
  type FacilitatorKey,
  leaveSeat,
  mySeat,
  newName,
  type Seat,
} from '../../room/index.ts';
import { takeSeat } from '../join/take-seat.ts';
import { setOneScreen } from './one-screen.ts';

/** What stops it: whose name it is, `narrator` or the index of a player; null: nobody's. */
export class NotSeated extends Error {
  readonly code: string;
  readonly whose: 'narrator' | number | null;

  constructor(code: string, whose: 'narrator' | number | null) {
    super(`could not sit down: ${code}`);
    this.code = code;
    this.whose = whose;
  }
}

/** From a seat that was kept as the narrator's: it is taken away, or narrates no more. */
const NARRATES_NO_MORE: ReadonlySet<string> = new Set(['gone', 'unauthorised', 'not-the-narrator']);

/** Seats a group around one screen. Asked again after it broke off, nobody is seated twice. */
export class SittingDownTogether {
  #client = newName();
  #n = 1;
  /** Sent, and its answer was lost: it is sent again as it was, whatever the form says by now. */
  #unanswered: string | null = null;
  /** Players who have their seat: the first so many of the names. */
  #seated = 0;

  async sitDown(
    room: RoomPreview,
    facilitator: FacilitatorKey,
    narrator: string,
    players: readonly string[],
  ): Promise<void> {
    const takes = () =>
      takeSeat({ room, name: narrator, asNarrator: true, facilitator }).catch((error: unknown) => {
        throw new NotSeated(codeOf(error), 'narrator');
      });
    const kept = mySeat(room.code);
    const seat = kept?.asNarrator ? kept : await takes();
    try {
      await this.#seat(room, seat, players);
    } catch (error) {
      if (seat !== kept || !(error instanceof NotSeated) || !NARRATES_NO_MORE.has(error.code)) throw error;
      leaveSeat(room.code);
      this.#client = newName();
      this.#n = 1;
      await this.#seat(room, await takes(), players);
    }
  }

  async #seat(room: RoomPreview, seat: Seat, players: readonly string[]): Promise<void> {
    while (this.#seated < players.length) {
      const name = this.#unanswered ?? players[this.#seated] ?? '';
      this.#unanswered = name;
      const command = { type: 'seat-player', name } as const;
      const answer = await api
        .command(room.code, seat.token, { client: this.#client, n: this.#n, command })
        .catch((error: unknown) => {
          throw new NotSeated(codeOf(error), null);
        });
      this.#unanswered = null;
      this.#n += 1; // a refusal is an answer too
      if (!answer.ok)
        throw new NotSeated('refusal' in answer ? answer.refusal.code : 'unknown', this.#seated);
      this.#seated += 1;
      setOneScreen(room.code, true);
    }
  }
}

const codeOf = (error: unknown): string => (error instanceof ApiError ? error.code : 'unknown');
