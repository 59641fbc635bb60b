import type { Duration, Instant, View } from '@reflextics/game';
import type { You } from '@reflextics/protocol';
import type { SessionCards } from './api.ts';
import { type Kept, keptJson } from './kept.ts';

/** The room as this phone saw it last: the card, the resources and the board, to be read where there is no network. */
export interface LastView {
  view: View;
  you: You;
  /** What the session adds to its deck; null: not known. */
  cards: SessionCards | null;
  /** When it was kept, by this phone's clock. */
  at: Instant;
}

interface Record extends LastView {
  /** The page that wrote it: another one may know a view of another shape. */
  page: string;
}

export interface LastViews {
  /** null: none, or it is over. */
  read(): LastView | null;
  /** Soon: a busy room changes often, and each time it is written whole. */
  keep(view: View, you: You): void;
  keepCards(cards: SessionCards): void;
  /** At once, if something waits: the page may be gone in a moment. */
  flush(): void;
  forget(): void;
}

export interface LastViewDoors {
  kept: Kept;
  now: () => Instant;
  after: (ms: Duration, run: () => void) => () => void;
}

const SOON: Duration = 1_000; // ms

/** Changes with every build that changes what a page knows. */
const PAGE = new URL(import.meta.url).pathname;

const PREFIX = 'view:';

/**
 * What everyone in the room may see and nothing else: not one's ballot, not what was proposed in silence. It goes when the
 * seat is left, when the room is closed, and with the session.
 */
export function createLastViews(code: string, doors: LastViewDoors): LastViews {
  const key = PREFIX + code;
  let last: { view: View; you: You } | null = null;
  let isKept = true;
  let cards: SessionCards | null = null;
  let stopWaiting: (() => void) | null = null;

  function flush() {
    stopWaiting?.();
    stopWaiting = null;
    if (last === null || isKept) return;
    const record: Record = { ...last, cards, at: doors.now(), page: PAGE };
    isKept = true;
    doors.kept.set(key, JSON.stringify(record));
  }

  function soon() {
    if (last === null) return;
    isKept = false;
    stopWaiting ??= doors.after(SOON, flush);
  }

  function forget() {
    stopWaiting?.();
    stopWaiting = null;
    last = null;
    doors.kept.remove(key);
  }

  return {
    read() {
      const found = keptJson(doors.kept, key, readRecord);
      cards = found?.cards ?? null;
      return found;
    },
    keep(view, you) {
      if (you.kind !== 'participant' || view.stage === 'closed') return forget();
      last = { view, you };
      soon();
    },
    keepCards(found) {
      cards = found;
      soon(); // they may come long after the view, and nothing else may happen before the network goes
    },
    flush,
    forget,
  };
}

export function forgetLastView(code: string, store: Kept): void {
  store.remove(PREFIX + code);
}

function readRecord(value: unknown): LastView | null {
  const record = value as Partial<Record> | null;
  const whole =
    record?.page === PAGE &&
    typeof record.view?.seq === 'number' &&
    record.you?.kind === 'participant' &&
    typeof record.at === 'number';
  return whole ? (record as Record) : null;
}
