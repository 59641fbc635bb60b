import type {
  Duration,
  Earlier,
  FrameworkKind,
  Instant,
  Mine,
  Offer,
  ParticipantId,
  Refusal,
  RefusalCode,
  SituationId,
  Step,
  Theme,
  Told,
  View,
} from '@reflextics/game';
import type { You } from './message.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** Body of every answer that is not a success. */
export interface ErrorAnswer {
  error: Omit<Problem, 'code'> & { code: ProblemCode | RefusalCode };
}

/** What a person is told before joining: what is kept of them. */
export const KEPT = [
  'names',
  'reactions',
  'notes',
  'proposals',
  'votes',
  'summary',
  'speaking-times',
  // Only where the session's summary tells them.
  'speaking-times-in-summary',
] as const;
export type Kept = (typeof KEPT)[number];

export interface OpenSession {
  name: string;
  /** Of the documents where nobody asks for another, e.g. `en`. */
  language: string;
  deck: string;
  /** The themes that the groups may choose from. */
  themes: readonly Theme[];
  /** Null: turns have no deadline. */
  turnTime: Duration | null;
  /** Everything is purged after so many days. */
  retentionDays: number;
  narratorBy: 'players' | 'facilitator';
  playersMayDownload: boolean;
  keepSpeakingTimes: boolean;
  /** Where the group talks, if not in one place. */
  callLink: string | null;
  /** Whom to turn to when a card weighs heavily. */
  supportLine: string | null;
  /** What the group left before (F1). Absent: it starts afresh. */
  earlier?: Earlier | undefined;
  /** How many rooms to open side by side. */
  rooms: number;
}

export interface SessionInfo extends Omit<OpenSession, 'rooms' | 'retentionDays' | 'earlier'> {
  id: string;
  createdAt: Instant;
  purgeAt: Instant;
}

export interface SessionOpened {
  session: SessionInfo;
  /** The only key to the session; shown once. */
  facilitatorToken: string;
  rooms: readonly { code: string }[];
}

export interface SeatOverview {
  id: ParticipantId;
  name: string;
  sign: number;
  deviceless: boolean;
  present: boolean;
}

export interface RoomOverview {
  code: string;
  stage: View['stage'];
  /** Null outside a round. */
  step: Step | null;
  /** 0: none was started. */
  round: number;
  situation: SituationId | null;
  /** Who has not left. */
  participants: readonly SeatOverview[];
  narrator: ParticipantId | null;
  locked: boolean;
  createdAt: Instant;
  /** Of the last event. */
  lastAt: Instant;
  /** Standing and seen by all, over all rounds. */
  proposals: number;
  /** What the group's framework for action is; missing while nothing is acceptable to all. */
  framework?: FrameworkKind;
}

export interface SessionOverview {
  session: SessionInfo;
  rooms: readonly RoomOverview[];
  now: Instant;
}

export interface RoomPreview {
  code: string;
  sessionName: string;
  language: string;
  deck: string;
  stage: View['stage'];
  locked: boolean;
  full: boolean;
  callLink: string | null;
  supportLine: string | null;
  kept: { days: number; until: Instant; what: readonly Kept[] };
}

export interface JoinRequest {
  name: string;
  /** Made by the client from a cryptographic source; asking again with the same one gives the same seat. */
  token: string;
  /** Only with the facilitator's bearer. */
  asNarrator?: boolean | undefined;
}

export interface Joined {
  participant: ParticipantId;
  seq: number;
}

export interface DisplayRequest {
  /** Made by the client from a cryptographic source. */
  token: string;
}

/** What happened after a given event: either `events` or the whole `view`, the other is null. */
export interface LogAnswer {
  /** The version of this answer: the one that was asked for. */
  v: number;
  /** The newest that the server speaks. */
  newest: number;
  now: Instant;
  /** The room's last event, and the last that this answer takes account of. */
  seq: number;
  events: readonly Told[] | null;
  view: View | null;
  /** Null unless the asker is a participant. */
  mine: Mine | null;
  you: You;
  present: readonly ParticipantId[];
  /** Who is writing, never what; empty unless the narrator asks. */
  writing: readonly ParticipantId[];
  /** Says of `mine`, `present` and `writing` what they were, to be given back where an answer may be held until one differs. */
  tag: string;
  /** The server is stopping: ms to wait before asking again. Null: ask as you like. */
  comeBack: Duration | null;
}

/** What `GET …/log` may be asked. */
export interface LogQuestion {
  /** The last event known; 0: none. */
  after: number;
  /** How long the answer may be held while there is nothing new. */
  wait: Duration;
  /** Of the answer before. Null: there was none, so that nothing is held. */
  tag: string | null;
  /** Whether the asker is writing something now. */
  writing: boolean;
}

/** The cards on offer that the asker may read, in the order in which they were offered. */
export interface Offers {
  offers: readonly Offer[];
}

export interface TimeAnswer {
  now: Instant;
}

export interface Addresses {
  /** `http://…`, the likeliest first; empty unless asked from the server's own computer. */
  phones: readonly string[];
}

/** A refusal as the body of an HTTP answer (status 409). */
export function refusalAnswer(refusal: Refusal): ErrorAnswer {
  return { error: { ...refusal, do: 'Look at the room again and ask for what it allows now.' } };
}
