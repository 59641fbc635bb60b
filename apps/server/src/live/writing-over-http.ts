import type { ParticipantId } from '@reflextics/game';
import type { LiveRoom } from './live-room.ts';

/**
 * Signs of writing of those who have no connection that could end: each holds as long as the answer that it came
 * with is awaited, and a little longer, for the next may be asked of another server.
 */
export class WritingOverHttp {
  readonly #signs = new Map<string, { timer: NodeJS.Timeout; end: () => void }>();
  readonly #linger: number;

  /** `linger`: ms */
  constructor(linger: number) {
    this.#linger = linger;
  }

  /** `wait`: ms that the answer may be held. */
  say(room: LiveRoom, participant: ParticipantId, on: boolean, wait: number): void {
    const name = `${room.id} ${participant}`;
    const sign = this.#signs.get(name);
    if (sign !== undefined) clearTimeout(sign.timer);
    if (!on) {
      sign?.end();
      return;
    }
    const page = `http ${participant}`;
    const end = () => {
      this.#signs.delete(name);
      room.writing(page, participant, false);
    };
    const timer = setTimeout(end, wait + this.#linger);
    timer.unref();
    this.#signs.set(name, { timer, end });
    room.writing(page, participant, true);
  }
}
