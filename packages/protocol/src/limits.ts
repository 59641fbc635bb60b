/** Every number of the wire, with its reason. The numbers of the rules are in the rulebook. */

export const MAX_MESSAGE_BYTES = 32_768; // a command as JSON: the longest text of the rules fits twice over
export const MAX_INSERT_LENGTH = 8_000; // UTF-16 units in one write-summary: three bytes each still fit a message
export const MAX_CATCH_UP = 500; // events at once, fewer where they are long: beyond that the whole view is given, which in a long game is smaller
export const MAX_TEXT_FACTOR = 2; // the wire takes texts up to twice a rule's length, so that the rule can refuse plainly
export const MAX_ID_LENGTH = 64; // characters: longer than any id that the server or a deck makes
export const MAX_LIST_LENGTH = 64; // entries: longer than any list that a rule could take

export const COMMANDS_EACH_SECOND = 10; // a participant: faster is not a person
export const COMMANDS_AT_ONCE = 20; // a participant: an outbox that comes back online empties without a wait
export const MAX_WAITING = 64; // commands in a room's queue: more than eleven people can make in a second
export const MAX_HOLD = 25_000; // ms that an answer may be held: proxies cut what is silent for half a minute
export const HOLDS_PER_PARTICIPANT = 4; // answers held for one participant: a few tabs; of more, the oldest is given
export const OUTBOXES_PER_PARTICIPANT = 64; // answers kept of one participant: each page opened is a new one; more than anyone opens in a game
export const LINES_PER_PARTICIPANT = 8; // sockets of one participant: a few tabs and lines that died; of more, the oldest is let go of
// ms: on an open line a server says something at least so often. 3 bytes each time, 11 KB of a game of 90 minutes, so that
// a phone that only listens notices within a few seconds that it has gone deaf.
export const BEAT = 1_500;

export const MAX_ROOMS_AT_OPENING = 12; // a class of a hundred in groups of eight
export const MAX_ROOMS_IN_SESSION = 30; // a year of three hundred students; its overview and summary still read every room
export const MAX_SESSION_NAME_LENGTH = 80; // characters: a line of the facilitator's list
export const MAX_SUPPORT_LINE_LENGTH = 200; // characters: a service and its number
export const MAX_LINK_LENGTH = 500; // characters: a call's address with its room and options
export const MIN_RETENTION_DAYS = 1; // a workshop of today, gone tomorrow
export const MAX_RETENTION_DAYS = 365; // a school year, with what came before it
export const DEFAULT_RETENTION_DAYS = 30; // time enough to hand the summaries out

export const MAX_OPENING_BYTES = 262_144; // a session opened from an earlier one: forty proposals, each as long as the rules let it be

export const PRESENCE_GRACE = 10_000; // ms: a seat whose connection blinks is not away
