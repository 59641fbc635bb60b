import { withOwnCards } from '@reflextics/decks';
import {
  type Asker,
  type Command,
  type Context,
  type DeckIndex,
  decide,
  type Event,
  evolve,
  type HouseCommand,
  type Instant,
  type ParticipantId,
  type Recorded,
  type Room,
} from '@reflextics/game';
import { problem } from '@reflextics/protocol';
import { MAX_ATTEMPTS, READ_PAGE } from '../limits.ts';
import {
  type AnswerWrite,
  CommitUnknown,
  FromNewerServer,
  type RoomWrite,
  type StoredAnswer,
  Unstorable,
} from '../store/index.ts';
import { type Answers, type Outbox, turnAfter } from './answers.ts';
import { inTrouble, type Outcome, outcomeOf, troubleOf } from './outcome.ts';
import type { RoomState } from './room-state.ts';
import { cardsFor, keepReadable } from './session-cards.ts';
import type { World } from './world.ts';

/** Something asked of a room: by whom, and under which name it is to happen once. */
export interface Wish {
  command: Command | HouseCommand;
  asker: Asker;
  /** Absent: the house asks; asking again is asking anew. */
  name?: Outbox & { n: number };
  /** Where the room was before the token of whoever asks was found to be good. Absent: no token was asked for. */
  asOf?: number;
  newcomer?: { participantId: ParticipantId; tokenHash: string };
  /** The hash of the code that it is asked by: with what happens, the code is used. */
  seatCode?: string;
}

/** A wish with whoever waits for what becomes of it; they are told exactly once. */
export interface Asked {
  wish: Wish;
  reply: (outcome: Outcome) => void;
}

/** Decided, and not stored yet. */
interface Going extends Pick<Asked, 'reply'> {
  answer: AnswerWrite;
  recorded: readonly Recorded[];
}

export interface Traveller {
  sessionId: string;
  state: RoomState;
  answers: Answers;
  present(): ReadonlySet<ParticipantId>;
  /** These are in the log: take them and tell them. Others may have seen them at once, as one write, or one by one. */
  happened(recorded: readonly Recorded[], seen: 'at-once' | 'one-by-one'): void;
  /** The room was deleted. */
  gone(): void;
  /** Its log goes on in a way that only a newer server can read. */
  outgrown(error: FromNewerServer): void;
}

/**
 * A command's way through one room: decide, store, answer, tell. To be called one at a time. What another server
 * stored meanwhile is read and told first, and the command is decided anew.
 */
export class Journey {
  readonly #roomId: string;
  readonly #room: Traveller;
  readonly #world: World;
  #behind = false;
  #attempts = 0;

  constructor(roomId: string, room: Traveller, world: World) {
    this.#roomId = roomId;
    this.#room = room;
    this.#world = world;
  }

  /** Whether more may be in the log than was read: it is not known what became of a write. */
  get behind(): boolean {
    return this.#behind;
  }

  /** How often the last wish was decided. */
  get attempts(): number {
    return this.#attempts;
  }

  /**
   * Decides as many of them from the front as can go together, each on the ones before it, and stores them as one
   * write: they share a place in the batch and one telling. How many those were; of the others nobody was told
   * anything. Never throws.
   */
  async makeTogether(asked: readonly Asked[]): Promise<number> {
    if (this.#behind) return 0;
    let going: Going[] = [];
    let replied = false;
    try {
      going = this.#decideTogether(asked);
      if (going.length < 2) return 0;
      const events = going.flatMap(({ recorded }) => recorded);
      this.#attempts = 1;
      const appended = await this.#world.store.append(
        this.#write(
          events,
          going.map(({ answer }) => answer),
        ),
      );
      const committed = performance.now();
      if (appended.kind === 'conflict') {
        this.#world.meters.conflict();
        this.#world.meters.retried();
        await this.readOn();
      }
      if (appended.kind !== 'stored') return 0;
      replied = true;
      for (const { answer, recorded, reply } of going) {
        const { participantId: participant, client, n } = answer;
        this.#room.answers.remember({ participant, client }, { n, answer: answer.answer });
        reply(outcomeOf(answer.answer, recorded));
      }
      this.#tell(events, committed);
    } catch (error) {
      // One of them does harm: each goes alone, so that it harms no other.
      if (going.length === 0 || (error instanceof Unstorable && !replied)) return 0;
      const trouble = troubleOf(error);
      this.#behind ||= error instanceof CommitUnknown || replied;
      if (trouble === null) this.#world.log.error({ err: error }, 'commands that went together failed');
      if (!replied) for (const { reply } of going) reply(inTrouble(trouble ?? problem('broken')));
    }
    return going.length;
  }

  /** Replies exactly once, after storing and before telling. Never throws. */
  async make({ wish, reply }: Asked): Promise<void> {
    let replied = false;
    this.#attempts = 0;
    const once = (outcome: Outcome) => {
      replied = true;
      reply(outcome);
    };
    try {
      await this.#attempt(wish, once);
    } catch (error) {
      const trouble = troubleOf(error);
      // Also where it was stored and answered, and taking it in failed.
      this.#behind ||= error instanceof CommitUnknown || replied;
      if (trouble === null)
        this.#world.log.error({ err: error, command: wish.command.type }, 'a command failed');
      if (!replied) once(inTrouble(trouble ?? problem('broken')));
    }
  }

  /** Takes and tells what the log holds beyond what was read. Throws what the store throws. */
  async readOn(): Promise<void> {
    for (;;) {
      const more = await this.#readPage();
      if (more.length > 0) {
        this.#room.answers.forget();
        this.#room.happened(more, 'one-by-one');
      }
      if (more.length < READ_PAGE) break;
    }
    this.#behind = false;
  }

  async #readPage(): Promise<Recorded[]> {
    try {
      return await this.#world.store.read(this.#roomId, this.#room.state.seq, READ_PAGE);
    } catch (error) {
      if (error instanceof FromNewerServer) this.#room.outgrown(error);
      throw error;
    }
  }

  async #attempt(wish: Wish, reply: (outcome: Outcome) => void): Promise<void> {
    if (this.#behind) {
      this.#room.answers.forget();
      await this.readOn();
    }
    if (!(await this.#isSeated(wish))) return reply(inTrouble(problem('gone')));
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const earlier = await this.#earlierAnswer(wish);
      if (earlier !== null) return reply(earlier);
      if (!this.#mayAsk(wish)) return reply(inTrouble(problem('gone')));
      this.#attempts = attempt;
      if (attempt > 1) this.#world.meters.retried();
      const cards = await cardsFor(this.#world, this.#room.sessionId, wish.command);
      const deck = cards === null ? this.#deck : withOwnCards(this.#deck, cards.deck);
      const now = this.#now();
      const decision = decide(this.#room.state.room, wish.command, this.#context(wish, deck, now));
      const recorded = decision.ok ? this.#recorded(decision.events, now) : [];
      const { seq } = this.#room.state;
      const answer: StoredAnswer = decision.ok ? { ok: true, seq: seq + recorded.length } : decision;
      if (recorded.length === 0 && wish.name === undefined) {
        // Nothing is stored, so that nothing but reading tells whether it was decided on the room as it is.
        await this.readOn();
        if (this.#room.state.seq > seq) continue;
        return reply(outcomeOf(answer, [], false));
      }
      const appended = await this.#world.store.append(this.#write(recorded, answersTo(wish, answer), wish));
      const committed = performance.now();
      switch (appended.kind) {
        case 'stored':
          if (wish.name !== undefined) this.#room.answers.remember(wish.name, { n: wish.name.n, answer });
          if (cards !== null) await keepReadable(this.#world, this.#room.sessionId, cards, recorded);
          reply(outcomeOf(answer, recorded));
          this.#tell(recorded, committed);
          return;
        case 'conflict':
          this.#world.meters.conflict();
          await this.readOn();
          break;
        case 'answered': {
          this.#behind = true;
          if (wish.name !== undefined) this.#room.answers.remember(wish.name, appended.last);
          const turn = turnAfter(appended.last, wish.name?.n ?? 0);
          if (turn.kind === 'repeat') reply(this.#repeated(turn.answer));
          else reply(inTrouble(turn.kind === 'next' ? problem('broken') : turn.problem));
          await this.readOn();
          return;
        }
        case 'token-taken':
        case 'code-used':
          return reply({ kind: appended.kind });
        case 'gone':
          reply(inTrouble(problem('gone')));
          return this.#room.gone();
      }
    }
    reply(inTrouble(problem('overloaded')));
  }

  #decideTogether(asked: readonly Asked[]): Going[] {
    const going: Going[] = [];
    const at = this.#now();
    let room: Room = this.#room.state.room;
    for (const { wish, reply } of asked) {
      const { name } = wish;
      if (name === undefined || !this.#mayAsk(wish) || !this.#room.answers.knowsNext(name, name.n)) break;
      const decision = decide(room, wish.command, this.#context(wish, this.#deck, at));
      const events = decision.ok ? decision.events : [];
      const { seq } = room;
      const recorded = events.map((event, index) => ({ seq: seq + index + 1, at, event }));
      for (const one of recorded) room = evolve(room, one);
      const answer: StoredAnswer = decision.ok ? { ok: true, seq: room.seq } : decision;
      going.push({ answer: answerWrite(name, answer), recorded, reply });
      // Who comes after that may have had the seat that ended.
      if (events.some(({ type }) => type === 'participant-left')) break;
    }
    return going;
  }

  /** `committed`: when, by performance.now(). */
  #tell(recorded: readonly Recorded[], committed: number): void {
    const last = recorded.at(-1);
    if (last === undefined) return;
    this.#world.bus.hint(this.#roomId, last.seq);
    this.#room.happened(recorded, 'at-once');
    this.#world.meters.told(performance.now() - committed);
  }

  /** Whether the asker has a seat, where one is needed: it may have been taken away, or given by another server. */
  async #isSeated({ asker }: Wish): Promise<boolean> {
    if (asker.kind !== 'participant' || this.#room.state.seats(asker.id)) return true;
    await this.readOn();
    return this.#room.state.seats(asker.id);
  }

  /** Whether the seat of whoever asks is still that of the device that asks, as far as the room was read. */
  #mayAsk({ asker, asOf = Number.POSITIVE_INFINITY }: Wish): boolean {
    return asker.kind !== 'participant' || this.#room.state.seatsDevice(asker.id, asOf);
  }

  /** Null: this command is the next of its outbox, or has no name. */
  async #earlierAnswer({ name }: Wish): Promise<Outcome | null> {
    if (name === undefined) return null;
    const turn = await this.#room.answers.turnOf(name, name.n);
    if (turn.kind === 'next') return null;
    return turn.kind === 'repeat' ? this.#repeated(turn.answer) : inTrouble(turn.problem);
  }

  #repeated(answer: StoredAnswer): Outcome {
    this.#world.meters.repeated();
    return outcomeOf(answer, [], false);
  }

  /** The deck that the room was opened with: enough for whatever names no card. */
  get #deck(): DeckIndex {
    return this.#world.indexOf(this.#room.state.room.settings.deck);
  }

  #context({ asker }: Wish, deck: DeckIndex, now: Instant): Context {
    return {
      asker,
      now,
      newId: this.#world.newId,
      seed: this.#world.newSeed(),
      present: this.#room.present(),
      deck,
    };
  }

  /** `at`: when they were decided, so that what they say of time is of the same moment. */
  #recorded(events: readonly Event[], at: Instant): Recorded[] {
    const { seq } = this.#room.state;
    return events.map((event, index) => ({ seq: seq + index + 1, at, event }));
  }

  /** A log never goes back in time, not even where two servers' clocks differ. */
  #now(): number {
    return Math.max(this.#world.clock.now(), this.#room.state.lastAt);
  }

  #write(
    events: readonly Recorded[],
    answers: readonly AnswerWrite[],
    { newcomer, seatCode }: Pick<Wish, 'newcomer' | 'seatCode'> = {},
  ): RoomWrite {
    const leavers = events.flatMap(({ event }) =>
      event.type === 'participant-left' || event.type === 'seat-moved' ? [event.participant] : [],
    );
    return {
      roomId: this.#roomId,
      expected: this.#room.state.seq,
      events,
      answers,
      ...(newcomer === undefined ? {} : { newcomer }),
      ...(seatCode === undefined ? {} : { seatCode }),
      ...(leavers.length === 0 ? {} : { revoke: leavers }),
    };
  }
}

/** None where the wish has no name: the house asks anew. */
function answersTo({ name }: Wish, answer: StoredAnswer): AnswerWrite[] {
  return name === undefined ? [] : [answerWrite(name, answer)];
}

function answerWrite({ participant, client, n }: Outbox & { n: number }, answer: StoredAnswer): AnswerWrite {
  return { participantId: participant, client, n, answer };
}
