import type { DeckView } from '@reflextics/decks';
import type { Command, Instant, Mine, ParticipantId, View } from '@reflextics/game';
import type { GoneMessage, You } from '@reflextics/protocol';
import type { LineStatus } from './line-status.ts';
import type { SendResult, Trouble } from './outbox.ts';

/**
 * Why the seat is no more. From the server; or `unknown`: it does not say; `refused`: the token opens nothing; `old-page`: this
 * page is older than the server and has to be fetched anew.
 */
export type GoneReason = GoneMessage['why'] | 'unknown' | 'refused' | 'old-page';

/** A command that did not happen and whose caller is gone. */
export interface Notice extends Trouble {
  id: string;
  command: Command['type'];
  /** What was written in it and has no other place any more; null: nothing. */
  text: string | null;
}

/** All that a screen may know and do. */
export interface RoomScreen {
  code: string;
  kind: You['kind'];
  me: ParticipantId | null;
  view: View;
  mine: Mine;
  present: ReadonlySet<ParticipantId>;
  writing: ReadonlySet<ParticipantId>;
  connection: LineStatus;
  /** When this phone kept what is shown, by its own clock: the room has not answered yet. null: it is what the room says now. */
  earlier: Instant | null;
  /** A practice game in this page: no server knows of it, so that nothing of it can be asked for, shared or kept. */
  practice: boolean;
  /** No WebSocket gets through: everything comes over plain HTTP, and has for some seconds. */
  slow: boolean;
  /** This page is older than the server, and now is the time to load it anew. */
  newVersion: boolean;
  gone: GoneReason | null;
  pending: number;
  deck: DeckView | null;
  notices: readonly Notice[];
  serverNow: () => number;
  send: (command: Command) => Promise<SendResult>;
  setWriting: (on: boolean) => void;
  leave: () => Promise<SendResult>;
  dismissNotice: (id: string) => void;
  /** Not now: to be offered again at the end of the next step. */
  newVersionLater: () => void;
}

/** The same before the first view came. */
export type RoomState = Omit<RoomScreen, 'view'> & { view: View | null };
