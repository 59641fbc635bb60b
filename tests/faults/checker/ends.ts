import type { Finding } from './findings.ts';
import type { Told } from './words.ts';

/** Whose token opens nothing any more, and whether the log says so too. */
export class Ends {
  readonly #left = new Set<string>();
  readonly #moved = new Set<string>();
  #told: { viewer: string; id: string; why: string | null }[] = [];

  log({ event }: Told): void {
    if (event?.type === 'participant-left') this.#left.add(event.participant);
  }

  /** Somebody goes on with that seat on another device. */
  moves(id: string): void {
    this.#moved.add(id);
  }

  /** `why`: as the server said it; null: it did not. */
  turnedAway(viewer: string, id: string, why: string | null): void {
    this.#told.push({ viewer, id, why });
  }

  /** At an end of the log that is later than all that was told. */
  settle(): Finding[] {
    return this.#told.splice(0).flatMap(({ viewer, id, why }): Finding[] => {
      const moved = this.#moved.has(id) && (why === null || why === 'replaced');
      const left = this.#left.has(id) && why !== 'replaced';
      if (moved || left) return [];
      return [{ kind: 'lost', what: `${viewer} was turned away (${why ?? 'no reason'}), and has a seat` }];
    });
  }
}
