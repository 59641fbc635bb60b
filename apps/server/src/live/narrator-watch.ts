import type { HouseCommand, Instant, View } from '@reflextics/game';
import { RETRY_INTERVAL } from '../limits.ts';
import type { Outcome } from './outcome.ts';
import type { Presence } from './presence.ts';
import type { RoomState } from './room-state.ts';
import type { World } from './world.ts';

/** What the clock has to tell the room about its narrator, and when. */
export type NarratorNews = { kind: 'away'; since: Instant; due: Instant } | { kind: 'back'; due: Instant };

export interface Watching {
  /** A narrator whom this server never saw counts as absent from then on, so that a restart takes nobody's seat. */
  since: Instant;
  /** Since when it hears the other servers again, 0 for always; nobody was missed before. Null: it is deaf, and misses nobody. */
  hearsSince: Instant | null;
}

/** Null: nothing to tell. */
export function narratorNews(
  view: View,
  presence: Pick<Presence, 'has' | 'lastSeen'>,
  watching: Watching,
  quiet: number,
): NarratorNews | null {
  const { narrator, narratorAwaySince, stage } = view;
  if (narrator === null || stage === 'closed') return null;
  if (presence.has(narrator)) return narratorAwaySince === null ? null : { kind: 'back', due: 0 };
  if (narratorAwaySince !== null || watching.hearsSince === null) return null;
  const since = Math.max(presence.lastSeen(narrator) ?? watching.since, watching.hearsSince);
  return { kind: 'away', since, due: since + quiet };
}

/** Has the log note, in time, that the narrator is away or back: their absence stops the clocks for everyone. */
export class NarratorWatch {
  readonly #state: RoomState;
  readonly #presence: Presence;
  readonly #world: Pick<World, 'clock' | 'limits' | 'elsewhere'>;
  readonly #note: (command: HouseCommand) => Promise<Outcome>;
  readonly #since: Instant;
  #hearsSince: Instant | null = 0;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(
    state: RoomState,
    presence: Presence,
    world: Pick<World, 'clock' | 'limits' | 'elsewhere'>,
    note: (command: HouseCommand) => Promise<Outcome>,
  ) {
    this.#state = state;
    this.#presence = presence;
    this.#world = world;
    this.#note = note;
    this.#since = world.clock.now();
  }

  /** To be called whenever someone came or went, something happened, or the other servers are heard no more or again. */
  look(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#closed) return;
    const { clock, limits, elsewhere } = this.#world;
    if (elsewhere.deaf) this.#hearsSince = null;
    else this.#hearsSince ??= clock.now();
    const watching = { since: this.#since, hearsSince: this.#hearsSince };
    const news = narratorNews(this.#state.room, this.#presence, watching, limits.narratorQuiet);
    if (news === null) return;
    const command: HouseCommand =
      news.kind === 'away'
        ? { type: 'note-narrator-away', since: news.since }
        : { type: 'note-narrator-back' };
    const wait = news.due - clock.now();
    // A timer counts whole milliseconds and may go off within the last of them.
    this.#in(wait > 0 ? wait + 1 : 0, () => this.#tell(command));
  }

  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #tell(command: HouseCommand): Promise<void> {
    this.#timer = null;
    const outcome = await this.#note(command);
    if (outcome.kind !== 'problem' || this.#closed || this.#timer !== null) return;
    this.#in(RETRY_INTERVAL, () => this.look());
  }

  #in(ms: number, then: () => void): void {
    this.#timer = setTimeout(then, ms);
    this.#timer.unref();
  }
}
