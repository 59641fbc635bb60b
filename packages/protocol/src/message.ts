import type { Command, Instant, Mine, ParticipantId, Refusal, Told } from '@reflextics/game';
import type { LogAnswer } from './http.ts';
import type { Problem } from './problem.ts';

/** Who the server takes the asker for, by their token. */
export type You = { kind: 'participant'; id: ParticipantId } | { kind: 'display' } | { kind: 'facilitator' };

/** What a socket shows at the door (`auth` of Socket.IO). */
export interface Handshake {
  /** The version that the client speaks: one of `SPOKEN_VERSIONS`. */
  v: number;
  code: string;
  token: string;
}

/** A command with its number: (participant, client, n) is its name, and it happens once under that name. */
export interface CommandMessage {
  /** The outbox that it comes from: made once by chance, kept with the outbox. */
  client: string;
  /** From 1, rising by 1. */
  n: number;
  command: Command;
}

/** Exactly one for each command message. */
export type Answer =
  | {
      client: string;
      n: number;
      ok: true;
      /** The room's last event once the command had happened. */
      seq: number;
    }
  | { client: string; n: number; ok: false; refusal: Refusal }
  | {
      /** Null where the message did not say. */
      client: string | null;
      n: number | null;
      ok: false;
      problem: Problem;
    };

export interface Welcome {
  /** The version spoken on this connection: the client's. */
  v: number;
  /** The newest that the server speaks. Where it is newer than the client's, the page is to be loaded anew between two steps. */
  newest: number;
  you: You;
  /** The room's last event; what comes after it will be told. */
  seq: number;
  now: Instant;
}

export interface ToldMessage {
  /** In order, without holes, never empty. */
  events: readonly Told[];
  now: Instant;
}

/** To a participant alone, when their own part of the truth changed. */
export interface MineMessage {
  /** The last event that `mine` takes account of. */
  asOf: number;
  mine: Mine;
}

export interface PresenceMessage {
  /** Who is connected, or was within the grace. */
  present: readonly ParticipantId[];
}

/** To the narrator alone: who is writing, never what. */
export interface WritingMessage {
  participants: readonly ParticipantId[];
}

export interface GoneMessage {
  /** Purged: the whole session was deleted. In each case the token opens nothing any more. */
  /** `replaced`: the seat is on another device now. */
  why: 'removed' | 'left' | 'purged' | 'replaced';
}

/** The server is stopping, or cannot serve this connection for the moment. */
export interface ComeBackMessage {
  /** Milliseconds to wait before connecting again; spread so that not all come at once. */
  in: number;
  /** Absent: it is about the server or the room. `too-many`: about this one, the oldest of too many of one participant or of the facilitator. */
  why?: 'too-many' | undefined;
  /** Present: what was told of the room may have been wrong. Whichever server answers, the whole view is to be asked for. */
  whole?: true | undefined;
}

export interface ServerToClient {
  welcome: (message: Welcome) => void;
  told: (message: ToldMessage) => void;
  mine: (message: MineMessage) => void;
  presence: (message: PresenceMessage) => void;
  writing: (message: WritingMessage) => void;
  /** Only to a client that sent a command without asking for an acknowledgement. */
  answer: (answer: Answer) => void;
  gone: (message: GoneMessage) => void;
  'come-back': (message: ComeBackMessage) => void;
}

export interface ClientToServer {
  command: (message: CommandMessage, answer: (answer: Answer) => void) => void;
  writing: (message: { on: boolean }) => void;
  /** What comes after an event (0: the whole view). A server of before knows no such message, and says so. */
  log: (
    message: { after: number },
    answer: (log: LogAnswer | { ok: false; problem: Problem }) => void,
  ) => void;
  time: (message: Record<string, never>, answer: (time: { now: Instant }) => void) => void;
}
