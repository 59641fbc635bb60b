import type { Instant, ParticipantId } from '@reflextics/game';
import { afterSilence, type Silence } from './silence.ts';

interface Seen {
  sockets: Set<string>;
  /** Runs while nobody is connected and the seat still counts as present. */
  grace: Silence | null;
  /** By performance.now(): when that grace ends. */
  until: number;
}

export interface PresenceTimes {
  /** ms that a lost connection still counts. */
  grace: number;
  /** ms that a request over HTTP counts. */
  request: number;
}

/**
 * Who is in one room now: by participant, each with any number of connections to this server, or to another one that
 * says so. In memory alone.
 */
export class Presence {
  readonly #seen = new Map<ParticipantId, Seen>();
  #elsewhere: ReadonlySet<ParticipantId> = new Set();
  readonly #lastSeen = new Map<ParticipantId, Instant>();
  readonly #times: PresenceTimes;
  readonly #now: () => Instant;
  readonly #changed: () => void;

  constructor(times: PresenceTimes, now: () => Instant, changed: () => void) {
    this.#times = times;
    this.#now = now;
    this.#changed = changed;
  }

  has(participant: ParticipantId): boolean {
    return this.#seen.has(participant) || this.#elsewhere.has(participant);
  }

  all(): ReadonlySet<ParticipantId> {
    return new Set([...this.#seen.keys(), ...this.#elsewhere]);
  }

  /** Those whom this server sees itself. */
  here(): ParticipantId[] {
    return [...this.#seen.keys()];
  }

  /** When they were last there. Of use only for someone who is not. Null: never seen by this server. */
  lastSeen(participant: ParticipantId): Instant | null {
    return this.#lastSeen.get(participant) ?? null;
  }

  connected(participant: ParticipantId, socket: string): void {
    const seen = this.#entry(participant);
    seen.sockets.add(socket);
    this.#endGrace(seen);
    this.#lastSeen.delete(participant);
  }

  disconnected(participant: ParticipantId, socket: string): void {
    const seen = this.#seen.get(participant);
    if (seen === undefined || !seen.sockets.delete(socket) || seen.sockets.size > 0) return;
    this.#keepFor(participant, seen, this.#times.grace);
  }

  /** A request over HTTP was theirs. */
  asked(participant: ParticipantId): void {
    const seen = this.#entry(participant);
    if (seen.sockets.size === 0) this.#keepFor(participant, seen, this.#times.request);
  }

  /** Those whom other servers see: all of them, each time. Who is no longer among them was there until now. */
  elsewhere(participants: readonly ParticipantId[]): void {
    const before = this.all();
    // Also whom this server sees still, after a request: it may have been long before.
    const gone = [...this.#elsewhere].filter((id) => !participants.includes(id));
    for (const id of gone) this.#lastSeen.set(id, this.#now());
    this.#elsewhere = new Set(participants);
    const now = this.all();
    if (now.size !== before.size || [...before].some((id) => !now.has(id))) this.#changed();
  }

  /** The log speaks of them as of someone who was there then. */
  witnessed(participant: ParticipantId, at: Instant): void {
    this.#lastSeen.set(participant, Math.max(at, this.#lastSeen.get(participant) ?? 0));
  }

  /** They have no seat any more. */
  forget(participant: ParticipantId): void {
    const seen = this.#seen.get(participant);
    const known = this.has(participant);
    this.#lastSeen.delete(participant);
    this.#elsewhere = new Set([...this.#elsewhere].filter((id) => id !== participant));
    if (seen !== undefined) this.#endGrace(seen);
    this.#seen.delete(participant);
    if (known) this.#changed();
  }

  /** Ends all timers; tells nobody. */
  close(): void {
    for (const seen of this.#seen.values()) this.#endGrace(seen);
  }

  #entry(participant: ParticipantId): Seen {
    const known = this.#seen.get(participant);
    if (known !== undefined) return known;
    const seen: Seen = { sockets: new Set(), grace: null, until: 0 };
    this.#seen.set(participant, seen);
    this.#changed();
    return seen;
  }

  #keepFor(participant: ParticipantId, seen: Seen, ms: number): void {
    this.#lastSeen.set(participant, this.#now());
    const until = performance.now() + ms;
    if (seen.grace !== null && seen.until >= until) return;
    this.#endGrace(seen);
    seen.until = until;
    seen.grace = afterSilence(ms, () => {
      this.#seen.delete(participant);
      this.#changed();
    });
  }

  #endGrace(seen: Seen): void {
    seen.grace?.end();
    seen.grace = null;
  }
}
