import { type Kept, keptJson } from './kept.ts';
import type { SendResult, Trouble } from './outbox.ts';
import type { Place } from './outbox-lane.ts';

/** `kept`: on this phone. `sending`: on its way. `saved`: the server has it, the box is empty. */
export type DraftStatus = 'empty' | 'kept' | 'sending' | 'saved';

export interface Draft {
  text: string;
  status: DraftStatus;
  /** All that is written is on its way: nothing was typed since. */
  allSent: boolean;
  /** Why the server did not take the text that is still here; null: it was not asked, or the text was changed since. */
  trouble: Trouble | null;
}

export interface Record {
  text: string;
  /** The very text that is on its way; null: none is. */
  sent: string | null;
  trouble: Trouble | null;
  /** It changes a text that exists: what is typed on while one version is on its way is a whole text, not a rest. */
  edits: boolean;
}

/**
 * What somebody writes alone on the one screen of all (P7) stands under a key that begins so: it outlives a reload behind its
 * cover, goes with its sheet, and is shown nowhere else.
 */
export const COVERED_DRAFT = 'covered:';

/** A draft that is a card, as JSON; what stands behind it tells several apart. */
export const CARD_DRAFT = 'card';

/** A draft that is a suggestion for the text at the end, as JSON. */
export const SUGGESTION_DRAFT = 'suggestion';

/** What a draft is sent with, under `<its key>:<part>`; it goes with it. */
const PARTS = ['levels', 'who', 'first'] as const;

export interface Drafts {
  read(key: string): Draft;
  write(key: string, text: string, edits?: boolean): void;
  /** Its text has gone to the outbox; it stays here until that is answered. */
  sending(key: string, text: string): void;
  settled(key: string, result: SendResult): void;
  /** Its parts as well. */
  clear(key: string): void;
  /** Whether some box shows it now. */
  isShown(key: string): boolean;
  subscribe(key: string, changed: () => void): () => void;
  /** Another tab has written; `storageKey` as in `onOtherTab`. */
  changedElsewhere(storageKey: string): void;
}

const EMPTY: Draft = { text: '', status: 'empty', allSent: false, trouble: null };
const SAVED: Draft = { text: '', status: 'saved', allSent: false, trouble: null };

/** What somebody types, from the first letter until the server has it: through reloads, locked phones and closed tabs. */
export function createDrafts(place: Place, kept: Kept): Drafts {
  const prefix = draftPrefix(place);
  const read = new Map<string, Draft>(); // the same object until it changes, as React asks
  const listeners = new Map<string, Set<() => void>>();

  const record = (key: string) => keptJson(kept, prefix + key, readRecord);

  function changed(key: string, draft?: Draft) {
    if (draft === undefined) read.delete(key);
    else read.set(key, draft);
    for (const listener of listeners.get(key) ?? []) listener();
  }

  function keep(key: string, next: Record) {
    if (next.text === '' && next.sent === null && !next.edits) kept.remove(prefix + key);
    else kept.set(prefix + key, JSON.stringify(next));
    changed(key);
  }

  function forget(key: string, last: Draft) {
    kept.remove(prefix + key);
    changed(key, last);
  }

  function forgetParts(key: string) {
    for (const part of PARTS) forget(`${key}:${part}`, EMPTY);
  }

  return {
    read(key) {
      const known = read.get(key);
      if (known !== undefined) return known;
      const draft = draftOf(record(key));
      read.set(key, draft);
      return draft;
    },
    write(key, text, edits = false) {
      const before = record(key);
      keep(key, { text, sent: before?.sent ?? null, trouble: null, edits });
    },
    sending(key, text) {
      const before = record(key);
      keep(key, { text: before?.text ?? text, sent: text, trouble: null, edits: before?.edits ?? false });
    },
    settled(key, result) {
      // The other tab that sends it settles it, or has done so while this one slept.
      if (!result.ok && result.code === 'sent-elsewhere') return changed(key);
      const before = record(key);
      if (before === null) return;
      if (!result.ok) {
        keep(key, { ...before, sent: null, trouble: { code: result.code, message: result.message } });
        return;
      }
      forgetParts(key);
      const rest = typedSince(before);
      if (rest === '') forget(key, SAVED);
      else keep(key, { ...before, text: rest, sent: null, trouble: null });
    },
    clear(key) {
      forget(key, EMPTY);
      forgetParts(key);
    },
    isShown: (key) => (listeners.get(key)?.size ?? 0) > 0,
    subscribe(key, listener) {
      const all = listeners.get(key) ?? new Set();
      listeners.set(key, all.add(listener));
      return () => all.delete(listener);
    },
    changedElsewhere(storageKey) {
      if (storageKey.startsWith(prefix)) changed(storageKey.slice(prefix.length));
    },
  };
}

/** Every draft of a seat; with `code` alone, of every seat that this phone had in the room. */
export function draftPrefix({ code, participant }: Place): string {
  return `draft:${code}:${participant}:`;
}

/** What the person has written after the text that is now with the server. */
function typedSince({ text, sent, edits }: Record): string {
  if (sent === null) return text; // settled before, by another tab: what stands here came later
  if (text === sent) return '';
  if (!edits && text.startsWith(sent)) return text.slice(sent.length).trimStart();
  return text;
}

function draftOf(record: Record | null): Draft {
  if (record === null) return EMPTY;
  const { text, sent, trouble, edits } = record;
  const untouched = text === '' && !edits; // emptying a text that exists is a change of it
  const status = sent !== null ? 'sending' : untouched ? 'empty' : 'kept';
  return { text, status, allSent: text === sent, trouble };
}

export function readRecord(value: unknown): Record | null {
  const record = value as Partial<Record> | null;
  if (typeof record?.text !== 'string') return null;
  return {
    text: record.text,
    sent: typeof record.sent === 'string' ? record.sent : null,
    trouble: record.trouble ?? null,
    edits: record.edits === true,
  };
}
