import type { ParticipantId } from '@reflextics/game';
import type { LiveRoom } from './live-room.ts';

interface Sign {
  /** Null while its answer is awaited. */
  lingering: NodeJS.Timeout | null;
  end(): void;
}

/**
 * Signs of writing of those who have no connection that could end: each holds as long as the answer that it came
 * with is awaited, and a little longer, for the next may be asked of another server.
 */
export class WritingOverHttp {
  /** The last one of each. */
  readonly #signs = new Map<string, Sign>();
  readonly #linger: number;

  /** `linger`: ms */
  constructor(linger: number) {
    this.#linger = linger;
  }

  /** What it gives is to be called once its answer is awaited no longer, however that came. */
  say(room: LiveRoom, participant: ParticipantId, on: boolean): () => void {
    const name = `${room.id} ${participant}`;
    const before = this.#signs.get(name);
    if (before !== undefined && before.lingering !== null) clearTimeout(before.lingering);
    if (!on) {
      before?.end();
      return () => undefined;
    }
    const page = `http ${participant}`;
    const sign: Sign = {
      lingering: null,
      end: () => {
        this.#signs.delete(name);
        room.writing(page, participant, false);
      },
    };
    this.#signs.set(name, sign);
    room.writing(page, participant, true);
    return () => {
      if (this.#signs.get(name) === sign) sign.lingering = setTimeout(sign.end, this.#linger).unref();
    };
  }
}
