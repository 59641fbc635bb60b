import type { PublicEventOf } from './event.ts';
import type { Summary } from './room.ts';
import type { ParticipantId } from './words.ts';

export function withScribe(summary: Summary, scribe: ParticipantId): Summary {
  const scribes = summary.scribes.includes(scribe) ? summary.scribes : [...summary.scribes, scribe];
  return { ...summary, scribe, scribes };
}

export function withSplice(summary: Summary, event: PublicEventOf<'summary-written'>): Summary {
  const { revision, at, remove, insert } = event;
  const text = summary.text.slice(0, at) + insert + summary.text.slice(at + remove);
  return { ...summary, text, revision };
}
