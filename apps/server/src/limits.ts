import { NARRATOR_AWAY_QUIET } from '@reflextics/game';
import { COMMANDS_AT_ONCE, COMMANDS_EACH_SECOND, PRESENCE_GRACE } from '@reflextics/protocol';

/**
 * Every number of the server's own, with its reason. The numbers that a client has to know are in the protocol, those of the
 * rules in the rulebook; one that a format or another program sets (a frame's first byte, Postgres's longest notice)
 * stands where it is met.
 */

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
  /** Papers asked for from one address. */
  papers: Quota;
  /** What rooms leave with, asked for from one address … */
  documents: Quota;
  /** … and by one participant, or by the facilitator of a session. */
  documentsOfOne: Allowance;
  /** ms for which a seat's code is good. */
  seatCodeLasts: number;
  /** Wrong codes and tokens of one address, and wrong seat codes of one room. */
  guesses: Allowance;
  /** Times that one address comes to the door of a socket. */
  arrivals: Allowance;
  /** Connections that one address has at once. */
  linesOfAddress: number;
  /** Connections of one room's displays. */
  displayLines: number;
  /** Commands of one participant. */
  commands: Allowance;
  /** Whatever one connection says. */
  messages: Allowance;
  /** What one connection says beyond that, before it is cut off. */
  refused: Allowance;
  /** Tokens of displays that a room has. */
  displays: number;
  /** Whole views that one connection asks for, or over HTTP one token of one room. */
  wholeViews: Allowance;
  /** ms that a lost connection still counts as present. */
  presenceGrace: number;
  /** ms that someone who only asks over HTTP counts as present after a request. */
  requestPresence: number;
  /** Answers over HTTP that are held for those in one room … */
  heldInRoom: number;
  /** … and for those behind one address; beyond that they are given at once. */
  heldForAddress: number;
  /** ms that the narrator may be absent before the clocks stop. */
  narratorQuiet: number;
  /** ms between two times of telling the other servers who is connected to this one. */
  presenceBeat: number;
  /** ms that what another server said of who is connected to it holds. */
  presenceFade: number;
  /** ms between two looks whether another server wrote to a room in which someone listens. */
  headsEvery: number;
  /** ms between two questions whether a connection lives … */
  pingInterval: number;
  /** … and ms after which one that did not answer is ended. */
  pingTimeout: number;
  /** Packets that a client may leave untaken … */
  unsentPackets: number;
  /** … for so many ms, before it is cut off. */
  unsentFor: number;
  /** Bytes waiting for a client with which it is cut off at once. */
  unsentLength: number;
  /** ms within which the whole of a request is to be there. */
  requestWithin: number;
  /** ms that a line for HTTP may be silent, or that what is sent on it may stay untaken. */
  lineSilent: number;
  /** Rooms kept in memory, beside those in use … */
  rooms: number;
  /** … and those that were asked for so many ms ago or less: a request may still be on its way to one. */
  roomRest: number;
}

const MINUTE = 60_000;

/*
 * What is counted by address or by participant is counted in each server's own memory, and begins anew when it starts: on N
 * servers behind a plain round robin an address has up to N times each allowance. An address of IPv6 counts by its /64 (`addressKey`). None of these is a promise to anyone;
 * they keep one source from being a burden, and what has to hold everywhere (seats, numbers, ballots, who may what) is
 * compared in the database instead. Where N times is most: there are 23^6 = 148 million codes. One address that guesses
 * without end at the pace of one server finds one certain room in 9.4 years at the latest, and the first of 1,000 rooms
 * at play in 3.4 days; on ten servers in 11 months and in 8 hours. What it has then is a room's name and a seat that
 * everyone in the room sees taken, and that the narrator can take away and lock. Sharing the count would be a write to
 * the database for each wrong guess, which hands a guesser with many addresses (whom no count by address stops) a way to
 * load what all rooms need. With more than ten servers, limit requests by address at the proxy as well.
 */

export const ADDRESSES_REMEMBERED = 20_000; // about 2 MB; the least recent are forgotten first

// A class of 30 behind one address: each phone loads 20 files and then asks at most once a second.
const REQUESTS: Quota = { max: 4_000, window: MINUTE };
// Four classes that sit down in the same minute, in one building.
const JOINS: Quota = { max: 150, window: MINUTE };
// A faculty that opens its workshops on one morning; each holds up to twelve rooms.
const SESSIONS: Quota = { max: 200, window: 10 * MINUTE };
// A class that each fetch a few sheets; what was made once is remembered.
const PAPERS: Quota = { max: 120, window: MINUTE };
// Four classes of thirty who in the minute in which they end each take the summary and the framework, and one of them once more.
const DOCUMENTS: Quota = { max: 400, window: MINUTE };
// All fifteen files in two languages, or one of each of a session's thirty rooms, and ten that were taken amiss; then twelve a
// minute: some ten seconds of a processor, if each has to be made and is long.
const DOCUMENTS_OF_ONE: Allowance = { burst: 40, perSecond: 0.2 };
// A class in which everybody mistypes the code twice. 23^6 codes at one guess in two seconds: years for any one room.
const GUESSES: Allowance = { burst: 60, perSecond: 0.5 };

// Thirty rooms behind one address, sent away by a server that stops, cut off by their network a moment later, and again.
const ARRIVALS: Allowance = { burst: 2_000, perSecond: 20 };
const LINES_OF_ADDRESS = 2_000; // those thirty rooms three times over, with lines that died and are not found out yet; some 30 KB each
const DISPLAYS = 64; // a room: a few walls, each opened anew for every meeting of a year; anyone with the code can add one
const DISPLAY_LINES = 32; // a few walls, with lines that died
// One connection, whatever it says: commands, signs of writing, questions for the time.
const MESSAGES: Allowance = { burst: 60, perSecond: 20 };
// A page that is refused waits for a second and longer each time: what goes on all the same does not listen.
const REFUSED: Allowance = { burst: 100, perSecond: 5 };
// A page asks once when it comes, and once for each event that it is too old for; a view may have a hundred kilobytes.
const WHOLE_VIEWS: Allowance = { burst: 10, perSecond: 1 };

const REQUEST_PRESENCE = 30_000; // ms: a fallback that asks every few seconds stays in the room
const HELD_IN_ROOM = 64; // eleven people with a few pages each, displays and the facilitator
const HELD_FOR_ADDRESS = 1_000; // a school of thirty rooms whose network lets no WebSocket through; some 10 KB each
export const WRITING_LINGER = 3_000; // ms: the next question takes a second to come, perhaps at another server
const PRESENCE_BEAT = 4_000; // ms: three may be lost before anyone fades
const PRESENCE_FADE = 15_000; // ms: the people of a killed server are at another one well before, if they come back
export const LAST_MOMENT = 1_000; // ms of such a silence, timed after the rest: a server that was frozen hears first what was said meanwhile
const HEADS_EVERY = 1_500; // ms: a lost hint is hardly noticed; one statement for all rooms
const ROOM_REST = 30_000; // ms: three times what one question or one write may wait for the database
const ROOMS_IN_MEMORY = 500; // some 100 MB of ordinary games; one that is written full has some megabytes, of which what was told is half a one; an idle one is read again in milliseconds

export const CONNECTIONS_WAITING = 4_096; // opened by the kernel and not yet taken: past it a phone that comes back is not heard, and tries again after 1, 3, 7 … s
export const CONNECT_PATIENCE = 10_000; // ms from the WebSocket to the token: a slow phone needs a few seconds
export const CROWDED_AWAY = 30_000; // ms that a page among too many of one person stays away: it goes on over HTTP meanwhile
export const TRANSPORT_MAX_BYTES = 65_536; // bytes: twice a message, which may come with every character escaped, and larger than it may be still gets an answer; beyond this the line is cut
const PING_INTERVAL = 5_000; // ms: a phone that went dark is noticed within ping interval and timeout; 10 bytes, 11 KB of a game
const PING_TIMEOUT = 5_000; // ms: a stall of a phone's network that ends by itself
const UNSENT_PACKETS = 64; // packets that a slow client may have waiting …
const UNSENT_FOR = 5_000; // … ms, before it is cut off; it catches up when it comes back
const UNSENT_LENGTH = 4_194_304; // bytes that no screen may have waiting: five times the longest list of events that is given at once, and a page asks for one at a time
export const TAIL_LENGTH = 262_144; // characters of the texts in what a room keeps of what it told, for who comes back: ten times what 500 events of an ordinary game have; who is further behind gets the whole view, which is counted
// ms: the longest command, 32 KiB, comes from a phone in it at 300 bytes a second; a facilitator's whole deck, 512 KiB, at 4.4 KB a second.
const REQUEST_WITHIN = 120_000;
// ms: well beyond the longest hold of an answer (25 s), and what a file is made in for who does not hear how that goes. A WebSocket is
// none of these lines: it has pings.
const LINE_SILENT = 120_000;
export const BEAT_LOOKS = 3; // looks at a line in the time of a beat: it beats where all of them found it silent
export const BEAT_STEPS = 5; // parts of the lines that are looked at one after the other, so that ten thousand do not hold up anyone

export const SIGN_OF_LIFE = 4_000; // ms between two words to the other servers that this one is there: one text, whatever is played
export const GONE_AFTER = 10_000; // ms without a word after which the others are taken to be gone: two may be lost, and one late
export const WIRE_PULSE = 4_000; // ms: a line to the others that went quiet is noticed within two of these, before anyone's presence fades
export const WIRE_CONNECT_TIMEOUT = 5_000; // ms: a database or a Redis at hand takes a few
export const WIRE_SEND_TIMEOUT = 5_000; // ms: telling takes about one; past this the line is taken for dead
export const WIRE_FIRST_PAUSE = 50; // ms before the first try to restore that line
export const WIRE_LONGEST_PAUSE = 1_000; // ms: the poll of heads is not faster
export const WIRE_TRIES_BETWEEN_COMPLAINTS = 60; // a minute: who reads the log knows after the first
export const WIRE_CLOSE_PATIENCE = 500; // ms for a polite end
export const CALL_EVERY = 4_000; // ms between two calls for help of a server without Redis: one may be lost without ending the help
export const HELP_FOR = PRESENCE_FADE; // ms after a call: as long as what a server says of who is there holds

export const CLOCK_SYNC_INTERVAL = 60_000; // ms: two computers' clocks drift apart by a few ms in that time
const SEAT_CODE_LASTS = 300_000; // ms: long enough to find the other phone and type six letters, twice
export const PURGE_INTERVAL = 3_600_000; // ms: retention is told in days
export const RETRY_INTERVAL = 1_000; // ms between attempts to read on once the database was away
export const BATCHES_AT_ONCE = 2; // one is put together while the disk takes the other; more would only be smaller
export const BATCH_CAP = 256; // writes: past it a batch grows its own latency faster than it saves commits
export const WRITES_WAITING = 4_000; // writes: half a second of what one connection stores; more would be answered too late
export const WRITE_PATIENCE = 10_000; // ms: about as long as a person waits before pressing again
export const HELD_FIRST_PAUSE = 5; // ms: another server holds a head for one commit, a few milliseconds
export const HELD_LONGEST_PAUSE = 100; // ms: all other rooms wait as well, and a database that restarts is found soon enough

export const DATABASE_CONNECTIONS = 10; // a Postgres takes a hundred: several servers and a person looking in fit beside
export const APPENDING_CONNECTIONS = BATCHES_AT_ONCE + 1; // one asks what became of a commit that was lost
/** Of rooms by their codes, and of seats by their tokens: two connections are left to all else, and a stuck one holds up few. */
export const ASKED_AT_THE_DOOR = { atOnce: 2, most: 500 };
export const DATABASE_CONNECT_TIMEOUT = 5_000; // ms
export const BATCH_TIMEOUT = 5_000; // ms: a batch takes a few; past this the connection is taken for dead
/** ms for a connection, then for all of it: Prisma’s own 2 s are too short where many come at once to a busy machine. */
export const ADDING_DISPLAY = { maxWait: 15_000, timeout: 10_000 };
export const QUERY_TIMEOUT = 5_000; // ms: a question takes a few; past this the connection is taken for dead, as for a batch
export const DELETION_TIMEOUT = 30_000; // ms: a large session with its long logs is the longest there is
export const IDLE_IN_TRANSACTION = 3_000; // ms: a server that stands still in a batch gives its rooms, 256 at the most, free while people still wait; a busy one is back within a few hundred
export const PURGED_AT_ONCE = 5; // sessions a transaction: each may hold a dozen long logs

export const POSTGRES_START_LIMIT = 60_000; // ms: after a crash the built-in Postgres first reads its log of changes
export const POSTGRES_HANDOVER_LIMIT = 3_000; // ms that a second start waits for the first, which may be just shutting down
export const POSTGRES_ANSWER_LIMIT = 2_000; // ms: one on the same machine answers within a few, or is on its way up or down
export const POSTGRES_CLAIM_LIMIT = 500; // ms in which a server that starts claims its Postgres, which it tries every 25 ms
export const POSTGRES_STOP_LIMIT = 3_000; // ms, whole seconds: to close its connections before it is made to drop them
export const POSTGRES_LOG_LIMIT = 1_000_000; // bytes, then a start begins it anew: years of use, or one long trouble

export const HEALTH_PATIENCE = 1_500; // ms: whoever watches is answered within two seconds, also while the database hangs
export const ADDRESS_PART_LENGTH = 128; // characters: twice the longest id; what is longer is at no route
export const TYPED_CODE_LENGTH = 32; // characters: six letters, with what stood between them where they were copied
export const LANGUAGE_LENGTH = 16; // characters: no language that a deck speaks has a longer name
export const COMPRESS_FROM = 1_024; // bytes: below that the headers weigh as much as what is saved
export const CODE_ATTEMPTS = 5; // drawings of a join code: a second one is needed once in a hundred thousand times

export const CHECK_EVERY = 10_000; // ms between two rooms compared with their logs: a few ms of work each; all of 500 within an hour and a half
export const MENDED_AWAY = 6_000; // ms that people stay away from a room that was replaced: pages that are cut off ask anew after five seconds

export const OUTGROWN_AWAY = 500; // ms that people stay away from a server too old for their room: the next may be new, and tells them to wait longer if not

export const PAPERS_WAITING = 8; // orders: the last of them waits for half a minute, about as long as a person does
export const PAPER_PATIENCE = 180_000; // ms without a word of it: a whole kit takes some ten seconds of a processor, more where others use it; past this the thread is taken for stuck
export const PRESS_ASK_AGAIN = 5; // s: one order is made by then
export const PAPER_LIST_LENGTH = 8_000; // characters of ids in an order: some hundred
export const PAPER_ORIGIN_LENGTH = 200; // characters: a code of more is too fine to be printed on a small card
export const PRESS_IDLE = 60_000; // ms: then the thread goes, and some 100 MB with it; the next order waits a second longer
export const DOCUMENTS_WAITING = 120; // orders, a few hundred bytes each: four of each of thirty rooms that end together. They take turns, so that nobody waits for another room's second
export const DOCUMENTS_OF_ROOM_WAITING = 12; // orders: eleven people and the facilitator, each for another file; who wants the same shares one
export const DOCUMENT_PATIENCE = 60_000; // ms without a word of it: a long game's document takes a second or two of a processor, a session of many rooms as much for each
export const PAPER_KEPT = 32_000_000; // bytes: everything in four languages, in colour and saving ink

export const LOOP_RESOLUTION = 20; // ms between two looks at the event loop: a fiftieth of what is still fine
export const LOOP_WINDOW = 10_000; // ms: five looks of a proxy; what was longer ago says nothing about now
export const LOOP_LATE = 1_000; // ms, once: people begin to press again

export const ANSWERS_REMEMBERED = 64; // outboxes a room: eleven people with a few pages each; older ones are read from the store
export const MAX_TOGETHER = 32; // commands of a room stored as one write: more than eleven people make in one flush
export const READ_PAGE = 1_000; // events read at once
export const MAX_ATTEMPTS = 10; // times that a command is decided anew because another server was faster

export const COME_BACK_SOONEST = 300; // ms: another server is there at once, the same one after a second or two; clients try on
export const RETURNS_EACH_SECOND = 1_000; // connections that servers let in beside playing on: three small questions each
export const SHORTEST_SPREAD = 400; // ms over which a few clients spread their return
export const LONGEST_SPREAD = 5_000; // ms: whoever waits longer thinks it broken
export const FEW_CONNECTIONS = 200; // a dozen rooms: let go of at once, they are back within half a second
export const STEP = 100; // ms between two steps of letting go: as many answers are on their way as ever
export const LONGEST_FAREWELL = 10_000; // ms for all steps, which more connections make larger: the rest of a deploy's time is for storing
export const SETTLE_PATIENCE = 1_000; // ms that a step's connections are kept for answers under way; a lost answer is asked for again
export const LAST_LINES = 2_000; // ms from the farewell to the cut of what is connected still: a slow phone has its answer by then, and one that went dark never says goodbye
export const STOP_REST = 2_500; // ms at the end of a stop in which nothing more is waited for, however much hangs: for the last lines and the rest
export const NOTICE = 2_500; // ms: proxies look every two seconds whether a server is ready
export const DEPLOY_LIMIT = 25_000; // ms: those who run servers kill them after thirty
export const STOP_LIMIT = 3_500; // ms: Ctrl-C is to be over in five seconds, whatever hangs
export const FAULT_LIMIT = 3_500; // ms: after an error that nobody expected, nothing is sure to go on
export const LOST_LIMIT = 1_500; // ms: without a database nothing is left to store; time to answer and to say come back

export const LIMITS: Limits = {
  requests: REQUESTS,
  joins: JOINS,
  sessions: SESSIONS,
  papers: PAPERS,
  documents: DOCUMENTS,
  documentsOfOne: DOCUMENTS_OF_ONE,
  seatCodeLasts: SEAT_CODE_LASTS,
  guesses: GUESSES,
  arrivals: ARRIVALS,
  linesOfAddress: LINES_OF_ADDRESS,
  displays: DISPLAYS,
  displayLines: DISPLAY_LINES,
  commands: { burst: COMMANDS_AT_ONCE, perSecond: COMMANDS_EACH_SECOND },
  messages: MESSAGES,
  refused: REFUSED,
  wholeViews: WHOLE_VIEWS,
  presenceGrace: PRESENCE_GRACE,
  requestPresence: REQUEST_PRESENCE,
  heldInRoom: HELD_IN_ROOM,
  heldForAddress: HELD_FOR_ADDRESS,
  narratorQuiet: NARRATOR_AWAY_QUIET,
  presenceBeat: PRESENCE_BEAT,
  presenceFade: PRESENCE_FADE,
  headsEvery: HEADS_EVERY,
  pingInterval: PING_INTERVAL,
  pingTimeout: PING_TIMEOUT,
  unsentPackets: UNSENT_PACKETS,
  unsentFor: UNSENT_FOR,
  unsentLength: UNSENT_LENGTH,
  requestWithin: REQUEST_WITHIN,
  lineSilent: LINE_SILENT,
  rooms: ROOMS_IN_MEMORY,
  roomRest: ROOM_REST,
};

/** The same with so many times what one address, person and connection may. */
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
    papers: more(limits.papers),
    documents: more(limits.documents),
    documentsOfOne: faster(limits.documentsOfOne),
    guesses: faster(limits.guesses),
    arrivals: faster(limits.arrivals),
    linesOfAddress: limits.linesOfAddress * factor,
    commands: faster(limits.commands),
    messages: faster(limits.messages),
    refused: faster(limits.refused),
    wholeViews: faster(limits.wholeViews),
    heldForAddress: limits.heldForAddress * factor,
  };
}
