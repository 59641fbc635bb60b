import { type Kept, keptJson } from './kept.ts';
import type { Place } from './outbox-lane.ts';
import type { Notice } from './room-state.ts';

/** What was refused when nobody looked, until the person has seen it: over a reload, and in every tab. */
export interface Refused {
  add(notice: Notice): void;
  dismiss(id: string): void;
  /** Another tab has written; `storageKey` as in `onOtherTab`. */
  changedElsewhere(storageKey: string): void;
}

export function createRefused(
  { code, participant }: Place,
  kept: Kept,
  changed: (notices: readonly Notice[]) => void,
): Refused {
  const key = `refused:${code}:${participant}`;
  const read = () => keptJson(kept, key, readNotices) ?? [];

  function keep(notices: readonly Notice[]) {
    if (notices.length === 0) kept.remove(key);
    else kept.set(key, JSON.stringify(notices));
    changed(notices);
  }

  const before = read();
  if (before.length > 0) changed(before);
  return {
    add: (notice) => keep([...read(), notice]),
    dismiss: (id) => keep(read().filter((notice) => notice.id !== id)),
    changedElsewhere(storageKey) {
      if (storageKey === key) changed(read());
    },
  };
}

const readNotices = (value: unknown): Notice[] | null => (Array.isArray(value) ? value : null);
