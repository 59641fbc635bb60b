import { NARRATOR_AWAY_QUIET } from '@reflextics/game';
import { COMMANDS_AT_ONCE, COMMANDS_EACH_SECOND, PRESENCE_GRACE } from '@reflextics/protocol';

/** Every number of the server's own, with its reason. The numbers that a client has to know are in the protocol. */

export interface Allowance {
  /** What may come at once. */
  burst: number;
  /** What comes back each second. */
  perSecond: number;
}

/** At most so many within each window of time. */
export interface Quota {
  max: number;
  /** ms */
  window: number;
}

export interface Limits {
  /** Requests of one address. */
  requests: Quota;
  /** Joins and displays of one address. */
  joins: Quota;
  /** Sessions opened from one address. */
  sessions: Quota;
  /** Wrong codes and tokens of one address. */
  guesses: Allowance;
  /** Commands of one participant. */
  commands: Allowance;
  /** Whatever one connection says. */
  messages: Allowance;
  /** ms that a lost connection still counts as present. */
  presenceGrace: number;
  /** ms that someone who only asks over HTTP counts as present after a request. */
  requestPresence: number;
  /** ms that the narrator may be absent before the clocks stop. */
  narratorQuiet: number;
  /** ms between two times of telling the other servers who is connected to this one. */
  presenceBeat: number;
  /** ms that what another server said of who is connected to it holds. */
  presenceFade: number;
  /** ms between two looks whether another server wrote to a room in which someone listens. */
  headsEvery: number;
  /** Packets that a client may leave untaken … */
  unsentPackets: number;
  /** … for so many ms, before it is cut off. */
  unsentFor: number;
  /** Rooms kept in memory. */
  rooms: number;
}

const MINUTE = 60_000;

export const ADDRESSES_REMEMBERED = 20_000; // about 2 MB; the least recent are forgotten first

// A class of 30 behind one address: each phone loads 20 files and then asks at most once a second.
const REQUESTS: Quota = { max: 4_000, window: MINUTE };
// Four classes that sit down in the same minute, in one building.
const JOINS: Quota = { max: 150, window: MINUTE };
// A faculty that opens its workshops on one morning; each holds up to twelve rooms.
const SESSIONS: Quota = { max: 200, window: 10 * MINUTE };
// A class in which everybody mistypes the code twice. 23^6 codes at one guess in two seconds: years for any one room.
const GUESSES: Allowance = { burst: 60, perSecond: 0.5 };

// One connection, whatever it says: commands, signs of writing, questions for the time.
const MESSAGES: Allowance = { burst: 60, perSecond: 20 };

const REQUEST_PRESENCE = 30_000; // ms: a fallback that asks every few seconds stays in the room
const PRESENCE_BEAT = 4_000; // ms: three may be lost before anyone fades
const PRESENCE_FADE = 15_000; // ms: the people of a killed server are at another one well before, if they come back
const HEADS_EVERY = 1_500; // ms: a lost hint is hardly noticed; one statement for all rooms
const ROOMS_IN_MEMORY = 500; // some 100 MB at the most; an idle one is read again in milliseconds

export const TRANSPORT_MAX_BYTES = 1_048_576; // bytes: what is larger than a message may be still gets an answer; beyond this the line is cut
const UNSENT_PACKETS = 64; // packets that a slow client may have waiting …
const UNSENT_FOR = 5_000; // … ms, before it is cut off; it catches up when it comes back
export const PING_INTERVAL = 10_000; // ms: a phone that went dark is noticed within ping interval and timeout
export const PING_TIMEOUT = 10_000; // ms

export const CLOCK_SYNC_INTERVAL = 60_000; // ms: two computers' clocks drift apart by a few ms in that time
export const PURGE_INTERVAL = 3_600_000; // ms: retention is told in days
export const RETRY_INTERVAL = 1_000; // ms between attempts to read on once the database was away
export const ANSWERS_REMEMBERED = 64; // outboxes a room: eleven people with a few pages each; older ones are read from the store
export const MAX_TOGETHER = 32; // commands of a room stored as one write: more than eleven people make in one flush
export const READ_PAGE = 1_000; // events read at once
export const MAX_ATTEMPTS = 10; // times that a command is decided anew because another server was faster

export const COME_BACK_SOONEST = 500; // ms: a server takes about that long to start again
export const COME_BACK_SPREAD = 1_500; // ms over which clients spread their return
export const STOP_LIMIT = 3_500; // ms: Ctrl-C is to be over in five seconds, whatever hangs

export const LIMITS: Limits = {
  requests: REQUESTS,
  joins: JOINS,
  sessions: SESSIONS,
  guesses: GUESSES,
  commands: { burst: COMMANDS_AT_ONCE, perSecond: COMMANDS_EACH_SECOND },
  messages: MESSAGES,
  presenceGrace: PRESENCE_GRACE,
  requestPresence: REQUEST_PRESENCE,
  narratorQuiet: NARRATOR_AWAY_QUIET,
  presenceBeat: PRESENCE_BEAT,
  presenceFade: PRESENCE_FADE,
  headsEvery: HEADS_EVERY,
  unsentPackets: UNSENT_PACKETS,
  unsentFor: UNSENT_FOR,
  rooms: ROOMS_IN_MEMORY,
};

/** The same with so many times the requests, joins, sessions, guesses, commands and messages. */
export function widened(limits: Limits, factor: number): Limits {
  const more = ({ max, window }: Quota): Quota => ({ max: max * factor, window });
  const faster = ({ burst, perSecond }: Allowance): Allowance => ({
    burst: burst * factor,
    perSecond: perSecond * factor,
  });
  return {
    ...limits,
    requests: more(limits.requests),
    joins: more(limits.joins),
    sessions: more(limits.sessions),
    guesses: faster(limits.guesses),
    commands: faster(limits.commands),
    messages: faster(limits.messages),
  };
}
