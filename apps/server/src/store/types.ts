import type { KeptDeck, OwnItems } from '@reflextics/decks';
import type { Instant, ParticipantId, Recorded, Refusal, RoomSettings } from '@reflextics/game';

/** All that the server keeps. Nothing else knows the database. Every id is the caller's, from a good source. */
export interface Store {
  /** The session and its rooms with their first events: all of it or nothing. `code-taken`: draw other codes. */
  openSession(session: NewSession): Promise<'stored' | 'code-taken'>;
  /** null: no such session, or no longer. */
  session(id: string): Promise<Session | null>;
  sessionByFacilitator(tokenHash: string): Promise<Session | null>;
  /** What nobody outside is ever told, another for each session: to make marks with that this server alone can make. */
  sealOf(sessionId: string): Promise<string | null>;
  /** `full`: the session has `most` rooms already; also several servers at once do not pass it. */
  addRoom(sessionId: string, room: NewRoom, most: number): Promise<'stored' | 'code-taken' | 'gone' | 'full'>;
  /** In the order in which they were opened. */
  roomsOf(sessionId: string): Promise<RoomOverview[]>;
  /** Takes everything that hangs on it. The ids of its rooms; empty when it was gone already. */
  deleteSession(id: string): Promise<string[]>;
  /** Deletes every session whose time is over. The ids of their rooms. Several servers may ask at once. */
  purgeDue(now: Instant): Promise<string[]>;

  /** What was changed of the session's deck. null: nothing, or there is no such session. */
  sessionDeck(sessionId: string): Promise<StoredDeck | null>;
  /** Keeps these readable where they were taken out meanwhile; a new version then. */
  keepReadable(sessionId: string, opened: OwnItems): Promise<void>;
  /** `seen`: the version that the change was made on; 0: none yet. `conflict`: it is not that one any more. */
  setSessionDeck(sessionId: string, deck: KeptDeck, seen: number): Promise<'stored' | 'conflict' | 'gone'>;

  /** `code` as six capital letters. null: no such room. */
  roomByCode(code: string): Promise<StoredRoom | null>;
  room(id: string): Promise<StoredRoom | null>;
  /** The last seq of each of these rooms; those that are deleted are not in it. */
  heads(roomIds: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** null: unknown token. A token that was taken away is found, with `revoked` true. */
  accessByToken(tokenHash: string): Promise<Access | null>;
  /** Saying the same again is `stored`. `token-taken`: that token opens something else already. `full`: `most` are in the room. */
  addDisplay(
    roomId: string,
    tokenHash: string,
    most: number,
  ): Promise<'stored' | 'token-taken' | 'gone' | 'full'>;

  /** The seat's one code from now on; an earlier one opens nothing any more. */
  giveSeatCode(roomId: string, codeHash: string, given: SeatCode): Promise<'stored' | 'gone'>;
  /** null: there is none, or its time was over at that instant. */
  seatCode(roomId: string, codeHash: string, at: Instant): Promise<SeatCode | null>;

  /** Events after `after` (0: from the start), in order, at most `limit`; names as they are now. */
  read(roomId: string, after: number, limit: number): Promise<Recorded[]>;
  /**
   * The last command of that page's outbox that was answered. null: none yet; then the participant's outboxes that were
   * longest without an answer are forgotten, where there are as many as may be.
   */
  lastAnswer(roomId: string, participant: ParticipantId, client: string): Promise<LastAnswer | null>;
  /**
   * Resolves when the next transaction is about to be put together; at once where none is under way. What is decided
   * only then takes in what came meanwhile, and goes no later. Never rejects.
   */
  turn(): Promise<void>;
  /**
   * Stores a write durably and whole, or nothing of it. Writes of many rooms share one transaction.
   * Throws `Overloaded`, `Unavailable` (nothing was stored: the command may be tried again), `Unstorable`
   * or `CommitUnknown`.
   */
  append(write: RoomWrite): Promise<Appended>;
  /** The log keeps its events; the name in them reads as `''` from now on. A room kept in memory must be read anew. */
  eraseName(roomId: string, participant: ParticipantId): Promise<void>;

  /** By the database's clock. */
  now(): Promise<Instant>;
  /** Never throws. For /readyz. */
  check(): Promise<StoreHealth>;
  /** What waits to be stored at this moment. */
  load(): StoreLoad;
  /** Stores what is waiting, then lets go of the database. Later appends throw `Unavailable`. */
  close(): Promise<void>;
}

export interface NewSession {
  id: string;
  name: string;
  /** What each of its rooms is opened with. */
  settings: RoomSettings;
  retentionDays: number;
  callLink: string | null;
  supportLine: string | null;
  createdAt: Instant;
  purgeAt: Instant;
  /** sha256 of the facilitator's token. */
  facilitatorTokenHash: string;
  rooms: readonly NewRoom[];
}

export type Session = Omit<NewSession, 'rooms' | 'facilitatorTokenHash'>;

export interface StoredDeck {
  /** From 1, one more with each change. */
  version: number;
  deck: KeptDeck;
}

export interface NewRoom {
  id: string;
  code: string;
  createdAt: Instant;
  /** As decided for `open-room`, from seq 1. */
  events: readonly Recorded[];
}

export interface StoredRoom {
  id: string;
  sessionId: string;
  code: string;
  createdAt: Instant;
  /** Of the last event. */
  seq: number;
  /** Of the last event. */
  lastAt: Instant;
}

export interface RoomOverview extends StoredRoom {
  /** Standing ones that everyone may see. */
  proposals: number;
}

export interface Access {
  kind: 'participant' | 'display';
  roomId: string;
  /** null for a display. */
  participantId: ParticipantId | null;
  /** The seat was left or taken away. */
  revoked: boolean;
}

/** What a short code of a few minutes opens: a seat, for another device of its person. */
export interface SeatCode {
  participantId: ParticipantId;
  /** The narrator gave it, for a seat whose phone is lost. */
  lost: boolean;
  until: Instant;
}

/** What a command was answered, to be said again to its repeat. */
export type StoredAnswer = { ok: true; seq: number } | { ok: false; refusal: Refusal };

export interface LastAnswer {
  n: number;
  answer: StoredAnswer;
}

/** What one command was answered, to be kept for its repeat. */
export interface AnswerWrite extends LastAnswer {
  participantId: ParticipantId;
  client: string;
}

/** One decision, or several on each other. Names are taken from its events: the store keeps them apart from the log. */
export interface RoomWrite {
  roomId: string;
  /** The seq that was decided on: also a refusal is right only of the room as it is. */
  expected: number;
  /** Numbered from `expected + 1`. Empty for a refusal, or for what was so already. */
  events: readonly Recorded[];
  /** Of outboxes that all differ. */
  answers?: readonly AnswerWrite[];
  /** The seat that a `participant-joined` among the events gives a token to. */
  newcomer?: { participantId: ParticipantId; tokenHash: string };
  /** The hash of a seat's code, which is used with it. */
  seatCode?: string;
  /** Seats whose tokens open nothing any more. */
  revoke?: readonly ParticipantId[];
}

/**
 * Anything but `stored`: nothing was.
 * - conflict: the room is at that seq. Read on and decide again.
 * - answered: this command (of several: one of them), or a later one of the same outbox, was answered before. Repeat
 *   it if `n` is the same.
 * - token-taken: the newcomer's token opens something already: the same seat (a repeated join) or another room.
 * - code-used: there is no such code of a seat in this room, or no longer.
 * - gone: the room was deleted.
 */
export type Appended =
  | { kind: 'stored' }
  | { kind: 'conflict'; seq: number }
  | { kind: 'answered'; last: LastAnswer }
  | { kind: 'token-taken' }
  | { kind: 'code-used' }
  | { kind: 'gone' };

export interface StoreHealth {
  /** It answers. */
  database: boolean;
  /** All that were begun are finished, and there is one at least. */
  migrations: boolean;
  /** What it says is stored survives a power cut. */
  durable: boolean;
}

export interface StoreLoad {
  waiting: number;
  /** Of these, the ones that were tried and not stored: another server held their rooms, or the database was away. */
  held: number;
  /** No more is taken: appends throw `Overloaded`. */
  full: boolean;
}

/** One commit. */
export interface BatchStored {
  /** Of as many rooms. */
  writes: number;
  ms: number;
}

export interface StoreOptions {
  /** Start on a database that may lose what it acknowledged. Only for trials. */
  acceptNonDurable?: boolean;
  /** Connections that the store may hold. */
  connections?: number;
  /** ms an append may wait for a database that does not answer; 10 s if left out. */
  patience?: number;
  /** Told of what went wrong behind the scenes, e.g. an idle connection that broke. Holds no names or texts. */
  onTrouble?: (trouble: { message: string; error: unknown }) => void;
  /** Told of each commit. */
  onBatch?: (stored: BatchStored) => void;
}
