import type { HouseCommand, Instant, View } from '@reflextics/game';
import { RETRY_INTERVAL } from '../limits.ts';
import type { Outcome } from './outcome.ts';
import type { Presence } from './presence.ts';
import type { RoomState } from './room-state.ts';
import type { World } from './world.ts';

/** What the clock has to tell the room about its narrator, and when. */
export type NarratorNews = { kind: 'away'; since: Instant; due: Instant } | { kind: 'back'; due: Instant };

/**
 * Null: nothing to tell. `watchedSince`: since when this server looks after the room; a narrator whom it never saw
 * counts as absent from then on, so that a restart takes nobody's seat.
 */
export function narratorNews(
  view: View,
  presence: Pick<Presence, 'has' | 'lastSeen'>,
  watchedSince: Instant,
  quiet: number,
): NarratorNews | null {
  const { narrator, narratorAwaySince, stage } = view;
  if (narrator === null || stage === 'closed') return null;
  if (presence.has(narrator)) return narratorAwaySince === null ? null : { kind: 'back', due: 0 };
  if (narratorAwaySince !== null) return null;
  const since = presence.lastSeen(narrator) ?? watchedSince;
  return { kind: 'away', since, due: since + quiet };
}

/** Has the log note, in time, that the narrator is away or back: their absence stops the clocks for everyone. */
export class NarratorWatch {
  readonly #state: RoomState;
  readonly #presence: Presence;
  readonly #world: Pick<World, 'clock' | 'limits'>;
  readonly #note: (command: HouseCommand) => Promise<Outcome>;
  readonly #since: Instant;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(
    state: RoomState,
    presence: Presence,
    world: Pick<World, 'clock' | 'limits'>,
    note: (command: HouseCommand) => Promise<Outcome>,
  ) {
    this.#state = state;
    this.#presence = presence;
    this.#world = world;
    this.#note = note;
    this.#since = world.clock.now();
  }

  /** To be called whenever someone came or went, and whenever something happened. */
  look(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#closed) return;
    const { clock, limits } = this.#world;
    const news = narratorNews(this.#state.room, this.#presence, this.#since, limits.narratorQuiet);
    if (news === null) return;
    const command: HouseCommand =
      news.kind === 'away'
        ? { type: 'note-narrator-away', since: news.since }
        : { type: 'note-narrator-back' };
    this.#in(Math.max(0, news.due - clock.now()), () => this.#tell(command));
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
