import type { PublicEventOf } from './event.ts';
import type { Suggestion, Summary } from './room.ts';
import type { Instant, ParticipantId } from './words.ts';

export type SummaryEvent = PublicEventOf<
  | 'pen-taken'
  | 'pen-handed'
  | 'pen-put-down'
  | 'summary-written'
  | 'change-suggested'
  | 'suggestion-answered'
  | 'suggestion-withdrawn'
  | 'reading-called'
  | 'text-read'
  | 'reading-ended'
>;

/** What nobody suggested or read has no field, so that rooms of before are what they were. */
export function afterSummaryEvent(summary: Summary, event: SummaryEvent, at: Instant): Summary {
  switch (event.type) {
    case 'pen-taken':
      return withScribe(summary, event.scribe);
    case 'pen-handed':
      return withScribe(summary, event.to);
    case 'pen-put-down':
      return { ...summary, scribe: null };
    case 'summary-written':
      return withSplice(summary, event);
    case 'change-suggested': {
      const { suggestion: id, by, at: place, passage, replacement, remark, aloud } = event;
      const made = { id, by, at: place, passage, replacement, remark, aloud, madeAt: at };
      return {
        ...summary,
        suggestions: [...(summary.suggestions ?? []), { ...made, state: 'open', word: null }],
      };
    }
    case 'suggestion-answered': {
      const { suggestion, taken, word } = event;
      return changeSuggestions(summary, (one) =>
        one.id === suggestion ? { ...one, state: taken ? 'taken' : 'left', word } : one,
      );
    }
    case 'suggestion-withdrawn':
      return changeSuggestions(summary, (one) =>
        one.id === event.suggestion ? { ...one, state: 'withdrawn' } : one,
      );
    case 'reading-called':
      return { ...summary, reading: { calledAt: at, read: [] } };
    case 'text-read': {
      const { reading } = summary;
      if (reading === undefined) return summary;
      const { participant, revision } = event;
      const others = reading.read.filter((one) => one.participant !== participant);
      return { ...summary, reading: { ...reading, read: [...others, { participant, revision }] } };
    }
    case 'reading-ended':
      return withoutReading(summary);
  }
}

/** The group turns to something else (E15). */
export function withoutReading(summary: Summary): Summary {
  if (summary.reading === undefined) return summary;
  const { reading: _, ...rest } = summary;
  return rest;
}

function withScribe(summary: Summary, scribe: ParticipantId): Summary {
  const scribes = summary.scribes.includes(scribe) ? summary.scribes : [...summary.scribes, scribe];
  return { ...summary, scribe, scribes };
}

function withSplice(summary: Summary, event: PublicEventOf<'summary-written'>): Summary {
  const { revision, at, remove, insert } = event;
  const text = summary.text.slice(0, at) + insert + summary.text.slice(at + remove);
  const moved = (one: Suggestion) =>
    one.state === 'open' && at + remove <= one.at ? { ...one, at: one.at + insert.length - remove } : one;
  return { ...changeSuggestions(summary, moved), text, revision };
}

function changeSuggestions(summary: Summary, change: (one: Suggestion) => Suggestion): Summary {
  return summary.suggestions === undefined
    ? summary
    : { ...summary, suggestions: summary.suggestions.map(change) };
}
