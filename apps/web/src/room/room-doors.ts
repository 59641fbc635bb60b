import type { Instant } from '@reflextics/game';
import type { StoreApi } from 'zustand/vanilla';
import type { api } from './api.ts';
import type { Claims } from './claims.ts';
import type { Connect } from './connection.ts';
import type { Drafts } from './drafts.ts';
import type { Kept } from './kept.ts';
import type { LineDoors } from './line-status.ts';
import type { Outbox } from './outbox.ts';
import type { RoomState } from './room-state.ts';

/** The browser and the network, by the door: a test opens its own. */
export interface RoomDoors extends Pick<LineDoors, 'after' | 'phoneIsOffline'> {
  api: Pick<typeof api, 'log' | 'nextLog' | 'command' | 'deck' | 'roomCards'>;
  connect: Connect;
  kept: Kept;
  claims: Claims;
  now: () => Instant;
  wait: (ms: number) => { over: Promise<void>; cut: () => void };
  onWake: (wake: () => void) => () => void;
  /** The page is hidden, and may be gone in a moment. */
  onHide: (hide: () => void) => () => void;
  onOtherTab: (changed: (key: string) => void) => () => void;
  /** A name that no other page has. */
  newName: () => string;
  /** The seat was left for good: the phone forgets it. */
  forgetSeat: (code: string) => void;
}

export interface RoomClient {
  store: StoreApi<RoomState>;
  /** Where its screens keep what they keep beside drafts; absent: on this phone. */
  kept?: Kept;
  /** Null before the first view, when it is not known whose they are. */
  drafts(): Drafts | null;
  /** Sends what stands in a draft; the draft learns what became of it, even after a reload. */
  submitDraft(key: string, text: string, command: Parameters<Outbox['send']>[0]): ReturnType<Outbox['send']>;
  /** Fetches the deck in that language and again whenever it changes. */
  readDeckIn(language: string): void;
  stop(): void;
}
