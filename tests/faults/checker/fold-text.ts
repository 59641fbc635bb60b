import { addOnce, type Handlers } from './handlers.ts';
import type { Suggestion, View } from './words.ts';

/** The pen, the text, what others would change in it, and reading it together. */
export const TEXT: Handlers<
  | `pen-${'taken' | 'handed' | 'put-down'}`
  | 'summary-written'
  | 'change-suggested'
  | `suggestion-${'answered' | 'withdrawn'}`
  | 'reading-called'
  | 'text-read'
  | 'reading-ended'
> = {
  'pen-taken'(view, { scribe }) {
    hasPen(view, scribe);
  },
  'pen-handed'(view, { to }) {
    hasPen(view, to);
  },
  'pen-put-down'(view) {
    view.summary.scribe = null;
  },
  'summary-written'({ summary }, { at, remove, insert, revision }) {
    summary.text = summary.text.slice(0, at) + insert + summary.text.slice(at + remove);
    summary.revision = revision;
    for (const one of summary.suggestions ?? [])
      if (one.state === 'open' && one.at >= at + remove) one.at += insert.length - remove;
  },
  'change-suggested'({ summary }, { suggestion: id, by, at, passage, replacement, remark, aloud }, madeAt) {
    summary.suggestions ??= [];
    const told = { id, by, at, passage, replacement, remark, aloud };
    summary.suggestions.push({ ...told, madeAt, state: 'open', word: null });
  },
  'suggestion-answered'(view, { suggestion, taken, word }) {
    change(view, suggestion, { state: taken ? 'taken' : 'left', word });
  },
  'suggestion-withdrawn'(view, { suggestion }) {
    change(view, suggestion, { state: 'withdrawn' });
  },
  'reading-called'({ summary }, _event, at) {
    summary.reading = { calledAt: at, read: [] };
  },
  'text-read'({ summary: { reading } }, { participant, revision }) {
    if (reading === undefined) throw new Error('expected a reading, found none');
    const others = reading.read.filter((one) => one.participant !== participant);
    reading.read = [...others, { participant, revision }];
  },
  'reading-ended'(view) {
    delete view.summary.reading;
  },
};

function hasPen({ summary }: View, id: string): void {
  summary.scribe = id;
  addOnce(summary.scribes, id);
}

function change({ summary }: View, id: string, to: Partial<Suggestion>): void {
  for (const one of summary.suggestions ?? []) if (one.id === id) Object.assign(one, to);
}
