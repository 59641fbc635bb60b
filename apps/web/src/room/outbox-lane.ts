import type { Command, Duration, Instant } from '@reflextics/game';
import { type Kept, keptJson } from './kept.ts';
import { newName } from './secret.ts';

/** A command on its way. */
export interface Entry {
  command: Command;
  /** The draft that it came from; null for a gesture. */
  draft: string | null;
  /** When the person gave it, by this phone's clock. */
  at: Instant;
  /** What it was meant for, if that can be over; null: it means the same at any time. */
  moment: string | null;
  /** Its number; null as long as it never left the phone. From then on it keeps it. */
  n: number | null;
}

/** What one page has given and not seen answered, under one client id. */
export interface Lane {
  client: string;
  /** The page that sends it. When another name stands here, that page has taken it over. */
  owner: string;
  /** The last number that was answered. */
  last: number;
  /** In the order given; only the first may have left the phone. */
  entries: Entry[];
  /** When a page took it over from another, by this phone's clock; null: it is with the page that began it. */
  takenAt: Instant | null;
}

/** Whose outbox: one seat of one room. */
export interface Place {
  code: string;
  participant: string;
}

export const emptyLane = (owner: string): Lane => ({
  client: newName(),
  owner,
  last: 0,
  entries: [],
  takenAt: null,
});

const ASLEEP_AT_MOST: Duration = 7 * 24 * 3_600_000; // ms: a laptop that was closed over the holidays loads its page anew

/** An empty lane has nothing to say to the next page. One that was taken over stays: a page that slept meanwhile finds its owner there. */
export function keepLane(kept: Kept, place: Place, lane: Lane): void {
  if (lane.entries.length === 0 && lane.takenAt === null) forgetLane(kept, place, lane.client);
  else kept.set(keyOf(place, lane.client), JSON.stringify(lane));
}

/** Whether something is left to send in it. One that stayed for a page that slept is forgotten in time. */
export function hasLeft(kept: Kept, place: Place, client: string, now: Instant): boolean {
  const lane = keptLane(kept, place, client);
  if (lane === null || lane.entries.length > 0) return lane !== null;
  if (now - (lane.takenAt ?? 0) > ASLEEP_AT_MOST) forgetLane(kept, place, client);
  return false;
}

function forgetLane(kept: Kept, place: Place, client: string): void {
  kept.remove(keyOf(place, client));
}

export function keptLane(kept: Kept, place: Place, client: string): Lane | null {
  return keptJson(kept, keyOf(place, client), readLane);
}

/** Clients of lanes that pages before this one, or beside it, have kept for this seat. */
export function keptClients(kept: Kept, place: Place): string[] {
  const prefix = keyOf(place, '');
  return kept.keys(prefix).map((key) => key.slice(prefix.length));
}

const keyOf = ({ code, participant }: Place, client: string) => `outbox:${code}:${participant}:${client}`;

function readLane(value: unknown): Lane | null {
  const lane = value as Partial<Lane> | null;
  const whole =
    typeof lane?.client === 'string' &&
    typeof lane.owner === 'string' &&
    typeof lane.last === 'number' &&
    Array.isArray(lane.entries);
  if (!whole) return null;
  // A page before this one kept no moments, and did not say when it took a lane over.
  return {
    ...(lane as Lane),
    takenAt: lane.takenAt ?? null,
    entries: (lane as Lane).entries.map((entry) => ({ ...entry, moment: entry.moment ?? null })),
  };
}
