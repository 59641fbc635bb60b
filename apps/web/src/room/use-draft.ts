import type { Command } from '@reflextics/game';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { COVERED_DRAFT, type DraftStatus } from './drafts.ts';
import type { SendResult, Trouble } from './outbox.ts';
import { useRoomClient } from './room-context.ts';

export type DraftInHand = [
  text: string,
  setText: (text: string) => void,
  status: DraftStatus,
  /** Sends what is written, made into a command. The text stays until the server has said yes to it. */
  submit: (commandFromText: (text: string) => Command) => Promise<SendResult>,
  /** Why the server did not take this text; null: it was not asked yet, or the text was changed since. */
  trouble: Trouble | null,
  clear: () => void,
  /** All that is written is on its way to the server. */
  allSent: boolean,
];

const STILL_WRITING = 5_000; // ms: who stops for longer is thinking, and the narrator need not wait for them

/**
 * A text that is kept on this phone under `key` from the first letter until the server has it. With `initial` it changes a
 * text that exists: the box starts from it and goes back to it once saved. Under `COVERED_DRAFT` it goes with its box.
 */
export function useDraft(key: string, initial?: string): DraftInHand {
  const client = useRoomClient();
  const drafts = client.drafts();
  if (drafts === null) throw new Error('expected a room with its first view, found none');
  const draft = useSyncExternalStore(
    useCallback((changed: () => void) => drafts.subscribe(key, changed), [drafts, key]),
    () => drafts.read(key),
  );
  const untouched = draft.status === 'empty' || draft.status === 'saved';
  const text = initial !== undefined && untouched && draft.text === '' ? initial : draft.text;
  const edits = initial !== undefined;
  const tellWriting = useTellWriting(client.store.getState().setWriting);

  const setText = useCallback(
    (next: string) => {
      drafts.write(key, next, edits);
      tellWriting(next !== '');
    },
    [drafts, key, edits, tellWriting],
  );
  const submit = useCallback(
    (commandFromText: (text: string) => Command) => {
      tellWriting(false);
      return client.submitDraft(key, text, commandFromText(text));
    },
    [client, key, text, tellWriting],
  );
  const clear = useCallback(() => {
    drafts.clear(key);
    tellWriting(false);
  }, [drafts, key, tellWriting]);
  useEffect(() => (key.startsWith(COVERED_DRAFT) ? () => drafts.clear(key) : undefined), [drafts, key]);

  return [text, setText, draft.status, submit, draft.trouble, clear, draft.allSent];
}

/** Tells that I write when I begin, and that I do not when I stop, send or leave the box. */
function useTellWriting(setWriting: (on: boolean) => void): (on: boolean) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const tell = useCallback(
    (on: boolean) => {
      const told = timer.current !== null;
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = on ? setTimeout(() => tell(false), STILL_WRITING) : null;
      if (on !== told) setWriting(on);
    },
    [setWriting],
  );
  useEffect(() => () => tell(false), [tell]);
  return tell;
}
