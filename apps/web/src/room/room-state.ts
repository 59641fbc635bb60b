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

/** A command that did not happen, and whose caller is gone or has long looked at something else. */
export interface Notice extends Trouble {
  id: string;
  command: Command;
  /** The draft that its words still stand in; null: they have no other place any more. */
  draft: string | null;
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
  /** For a refusal that has no screen any more: it is said above all of them. */
  notice: (command: Command, trouble: Trouble) => void;
  dismissNotice: (id: string) => void;
  /** Not now: to be offered again at the end of the next step. */
  newVersionLater: () => void;
}

/** The same before the first view came. */
export type RoomState = Omit<RoomScreen, 'view'> & { view: View | null };
