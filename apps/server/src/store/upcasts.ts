import type { Event } from '@reflextics/game';
import { FromNewerServer } from './errors.ts';

/** An event as it lies in the log, without its type. */
export type EventData = Record<string, unknown>;
export type Upcast = (data: EventData) => EventData;
export type Upcasts = Partial<Record<Event['type'], readonly Upcast[]>>;

/**
 * How an event of an older shape is brought up to date: the first of a list takes version 1 to 2, and so on. A log is
 * never rewritten, so that a rule may change its events without losing a room that was played before. Empty as long as
 * no event has changed its shape.
 */
export const UPCASTS: Upcasts = {};

/** The version in which an event of this type is written now. */
export function versionOf(type: Event['type'], upcasts: Upcasts = UPCASTS): number {
  return 1 + (upcasts[type]?.length ?? 0);
}

/** Throws `FromNewerServer` on a version that only a newer server knows: guessing would show a room wrongly. */
export function upToDate(
  type: Event['type'],
  version: number,
  data: EventData,
  upcasts: Upcasts = UPCASTS,
): EventData {
  const newest = versionOf(type, upcasts);
  if (version > newest) {
    throw new FromNewerServer({
      expected: `${type} of version ${newest} or older`,
      found: `${type} of version ${version}`,
      do: 'start the server version that wrote it, or a newer one',
    });
  }
  return (upcasts[type] ?? []).slice(version - 1).reduce((older, upcast) => upcast(older), data);
}
