import {
  type Asker,
  type Context,
  type Decision,
  type Duration,
  decide,
  evolve,
  type Instant,
  initialRoom,
  NARRATOR_AWAY_PLAYERS,
  type ParticipantId,
  type Recorded,
  type Room,
} from '../index.ts';
import { anyCommand } from './any-command.ts';
import { deck } from './deck.ts';
import { type Dice, diceOf } from './dice.ts';
import { type Asked, fittingMove } from './fitting-move.ts';
import { asker, door, TEN_O_CLOCK } from './play.ts';

/** Moves that still try a closed room; the dice of the others are left unthrown. */
const MOST_AFTER_CLOSING = 12;

/** One thing asked of a room, with all that it was decided by: it can be asked again of another room. */
export interface Move extends Asked {
  index: number;
  now: Instant;
  seed: number;
  present: readonly ParticipantId[];
}

export interface Moment {
  move: Move;
  before: Room;
  decision: Decision;
  recorded: readonly Recorded[];
  /** As it was after each of the recorded events. */
  rooms: readonly Room[];
  after: Room;
}

/** A history in which each number is the dice of one move: some fit, some are a stranger's, some are nonsense. */
export function generated(numbers: readonly number[]): Moment[] {
  const moments: Moment[] = [];
  let room = frozen(initialRoom());
  let now = TEN_O_CLOCK;
  let afterClosing = 0;
  for (const [index, number] of numbers.entries()) {
    const dice = diceOf(number);
    const asked = askedOf(room, dice);
    now += passing(room, dice);
    const present = connected(room, dice);
    const moment = ask(room, { ...asked, index, now, seed: dice.below(2 ** 32), present });
    moments.push(moment);
    room = moment.after;
    if (room.stage === 'closed' && ++afterClosing > MOST_AFTER_CLOSING) break;
  }
  return moments;
}

/** Ids are named by the move that made them, so that two runs of the same moves name alike. */
export function ask(room: Room, move: Move): Moment {
  let made = 0;
  const context: Context = {
    asker: move.who,
    now: move.now,
    newId: () => `m${move.index}-${++made}`,
    seed: move.seed,
    present: new Set(move.present),
    deck,
  };
  const decision = decide(room, move.command, context);
  const recorded: Recorded[] = [];
  const rooms: Room[] = [];
  let after = room;
  for (const event of decision.ok ? decision.events : []) {
    const one = frozen({ seq: after.seq + 1, at: move.now, event });
    recorded.push(one);
    after = frozen(evolve(after, one));
    rooms.push(after);
  }
  return { move, before: room, decision, recorded, rooms, after };
}

/** As a reader of a failure needs it. */
export function told(moment: Moment): string {
  const { move, decision } = moment;
  const outcome = decision.ok
    ? decision.events.map((one) => one.type).join(', ') || 'nothing'
    : decision.refusal.code;
  return `move ${move.index} at +${move.now - TEN_O_CLOCK} ms: ${JSON.stringify(move.who)} asks ${JSON.stringify(move.command, clipped)}: ${outcome}`;
}

function clipped(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > 60 ? `${value.slice(0, 40)}… (${value.length})` : value;
}

function askedOf(room: Room, dice: Dice): Asked {
  const fitting = fittingMove(room, dice);
  if (room.seq === 0 || dice.chance(0.8)) return fitting;
  return { who: anyAsker(room, dice), command: dice.chance(0.7) ? anyCommand(room, dice) : fitting.command };
}

function anyAsker(room: Room, dice: Dice): Asker {
  const seats = room.participants.map((one) => one.id);
  return dice.weighed<Asker>([
    [8, asker(seats.length > 0 ? dice.pick(seats) : 'nobody')],
    [3, asker(room.narrator ?? 'nobody')],
    [0.5, asker('nobody')],
    [0.5, door(seats.length > 0 ? dice.pick(seats) : 'nobody', dice.chance(0.5))],
    [0.5, door(`late-${dice.below(1_000_000)}`, dice.chance(0.5))],
    [0.3, { kind: 'facilitator' }],
    [0.5, { kind: 'clock' }],
  ]);
}

function passing(room: Room, dice: Dice): Duration {
  const isLong = dice.chance(room.narratorAwaySince === null ? 0.05 : 0.3);
  return isLong ? dice.below(1.5 * NARRATOR_AWAY_PLAYERS) : dice.below(5_000);
}

function connected(room: Room, dice: Dice): ParticipantId[] {
  const here = room.participants.filter((one) => one.left === null).map((one) => one.id);
  const awake = room.narratorAwaySince === null ? here : here.filter((one) => one !== room.narrator);
  return dice.chance(0.1) ? dice.some(awake) : awake;
}

/** Whoever changes what is frozen throws: rules must make a new room and leave the old one. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
