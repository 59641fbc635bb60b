import type { Event, ParticipantId, Recorded } from '@reflextics/game';
import { FromNewerServer } from './errors.ts';
import { isEventType } from './event-types.ts';
import { type EventData, upToDate, versionOf } from './upcasts.ts';

export interface EventRow {
  seq: number;
  at: Date;
  /** Mostly one of `EVENT_TYPES`; of a newer server's log perhaps not. */
  type: string;
  version: number;
  data: EventData;
}

type NamingEvent = Extract<Event, { type: 'participant-joined' | 'participant-renamed' }>;

export function namesSomeone(event: Event): event is NamingEvent {
  return event.type === 'participant-joined' || event.type === 'participant-renamed';
}

export function eventRowOf({ seq, at, event }: Recorded): EventRow & { type: Event['type'] } {
  const { type, ...data } = event;
  const row = { seq, at: new Date(at), type, version: versionOf(type) };
  if (!namesSomeone(event)) return { ...row, data };
  const { type: _, name: __, ...nameless } = event;
  return { ...row, data: nameless };
}

/** The name that each person named in these events goes by after them. */
export function namesIn(events: readonly Recorded[]): Map<ParticipantId, string> {
  const names = new Map<ParticipantId, string>();
  for (const { event } of events) {
    if (namesSomeone(event)) names.set(event.participant, event.name);
  }
  return names;
}

/** `names`: as they are now; who is not in it reads as erased. Throws `FromNewerServer` on what only a newer one knows. */
export function recordedOf(row: EventRow, names: ReadonlyMap<ParticipantId, string>): Recorded {
  if (!isEventType(row.type)) {
    throw new FromNewerServer({
      expected: 'an event of a type that this server knows',
      found: row.type,
      do: 'start the server version that wrote it, or a newer one',
    });
  }
  // Only this store writes these rows, from events that the compiler has checked; upcasts bring the older ones here.
  const event = { type: row.type, ...upToDate(row.type, row.version, row.data) } as Event;
  const recorded = { seq: row.seq, at: row.at.getTime(), event };
  if (!namesSomeone(event)) return recorded;
  return { ...recorded, event: { ...event, name: names.get(event.participant) ?? '' } };
}

/** Text as a text column takes it: without NUL, which Postgres refuses, and without half a character. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}
