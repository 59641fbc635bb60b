import type { Asker, HouseCommand, Instant, ParticipantId, Recorded } from '@reflextics/game';
import {
  type Answer,
  type CommandMessage,
  type GoneMessage,
  MAX_WAITING,
  problem,
} from '@reflextics/protocol';
import { Allowances } from '../allowances.ts';
import type { Here } from '../bus/index.ts';
import { MENDED_AWAY, OUTGROWN_AWAY } from '../limits.ts';
import type { FromNewerServer, StoredRoom } from '../store/index.ts';
import { Answers } from './answers.ts';
import { type Asked, Journey, type Wish } from './journey.ts';
import { NarratorWatch } from './narrator-watch.ts';
import { onceATurn } from './once-a-turn.ts';
import { answerOf, inTrouble, type Outcome } from './outcome.ts';
import { OwnParts } from './own-parts.ts';
import { Presence } from './presence.ts';
import { Queue } from './queue.ts';
import { ReadingOn } from './reading-on.ts';
import type { RoomState } from './room-state.ts';
import { runOf } from './runs.ts';
import { SaidHere } from './said-here.ts';
import { watched } from './watched.ts';
import type { World } from './world.ts';
import { Writers } from './writers.ts';

export interface Newcomer {
  id: ParticipantId;
  tokenHash: string;
  name: string;
  asNarrator: boolean;
  /** Whether the facilitator's token came with it. */
  facilitator: boolean;
}

/** One room at play. Everything asked of it goes through its queue, one after the other. */
export class LiveRoom {
  readonly id: string;
  readonly code: string;
  readonly sessionId: string;
  readonly state: RoomState;
  readonly presence: Presence;
  /** When someone last asked for it. */
  askedAt: Instant;
  readonly #world: World;
  readonly #journey: Journey;
  readonly #queue = new Queue();
  /** Asked and not answered, in order. */
  readonly #asked = new Set<Asked>();
  readonly #writers = new Writers();
  readonly #speeds: Allowances;
  readonly #sockets = new Set<string>();
  readonly #readingOn: ReadingOn;
  readonly #ownParts: OwnParts;
  readonly #narratorWatch: NarratorWatch;
  readonly #onEnd: () => void;
  readonly #saidHere: SaidHere;
  /** A group that comes back together is told of together: each to all of the others would be the square of them. */
  readonly #tellPresence = onceATurn(() => this.#tellWhoIsHere());
  #closed = false;
  #deleted = false;

  /** `onEnd`: it is to be used no longer. */
  constructor(stored: StoredRoom, state: RoomState, world: World, onEnd: () => void) {
    this.id = stored.id;
    this.code = stored.code;
    this.sessionId = stored.sessionId;
    this.askedAt = world.clock.now();
    this.state = state;
    this.#ownParts = new OwnParts(state);
    this.#world = world;
    this.#saidHere = new SaidHere(stored.id, world.bus);
    this.#onEnd = onEnd;
    this.#speeds = new Allowances(world.limits.commands, { remembered: 64 });
    const { presenceGrace: grace, requestPresence: request } = world.limits;
    this.presence = new Presence({ grace, request }, world.clock.now, () => this.#presenceChanged());
    this.#journey = new Journey(
      stored.id,
      {
        sessionId: stored.sessionId,
        state,
        answers: new Answers(world.store, stored.id),
        present: () => this.presentForRules(),
        happened: (recorded, seen) => this.#happened(recorded, seen),
        gone: () => this.end('purged'),
        outgrown: (error) => this.#sendAway(error),
      },
      world,
    );
    this.#readingOn = new ReadingOn(state, this.#journey, this.#queue, world);
    this.#narratorWatch = new NarratorWatch(state, this.presence, world, (command) =>
      this.house(command, { kind: 'clock' }),
    );
    this.elsewhereChanged();
    this.#narratorWatch.look();
  }

  /** Whether letting go of it would lose something: someone connected, something under way. */
  get inUse(): boolean {
    const isThere = this.#sockets.size > 0 || this.presence.here().length > 0;
    return isThere || this.#queue.waiting > 0 || this.#journey.behind;
  }

  /** Answers exactly once. `via`: what it came by, for the log. `asOf`: where the room was before the token was found good. */
  async command(
    participant: ParticipantId,
    message: CommandMessage,
    reply: (answer: Answer) => void,
    via: string,
    asOf: number,
  ): Promise<void> {
    const { client, n, command } = message;
    const answer = (outcome: Outcome) => reply(answerOf({ client, n }, outcome));
    const asker: Asker = { kind: 'participant', id: participant };
    const wish: Wish = { command, asker, name: { participant, client, n }, asOf };
    if (this.#speeds.take(participant)) await this.#ask(wish, answer, via);
    else this.#watched(wish, answer, via)(inTrouble(problem('too-fast')));
  }

  house(command: HouseCommand, asker: Asker): Promise<Outcome> {
    return this.#outcomeOf({ command, asker });
  }

  join({ id, tokenHash, name, asNarrator, facilitator }: Newcomer): Promise<Outcome> {
    return this.#outcomeOf({
      command: { type: 'join', name, asNarrator },
      asker: { kind: 'door', id, facilitator },
      newcomer: { participantId: id, tokenHash },
    });
  }

  /** The seat goes on on the device whose token this is, by that code; what had it before is cut off. */
  moveSeat(participant: ParticipantId, tokenHash: string, codeHash: string): Promise<Outcome> {
    return this.#outcomeOf({
      command: { type: 'move-seat' },
      asker: { kind: 'door', id: participant, facilitator: false },
      newcomer: { participantId: participant, tokenHash },
      seatCode: codeHash,
    });
  }

  /** A connection came; the caller has let it into the audience. Null: someone without a seat. */
  connected(socket: string, participant: ParticipantId | null): void {
    this.#sockets.add(socket);
    if (participant === null) return;
    this.presence.connected(participant, socket);
    this.#ownParts.met(participant);
    this.#narratorWatch.look();
  }

  disconnected(socket: string, participant: ParticipantId | null): void {
    this.#sockets.delete(socket);
    if (participant === null) return;
    this.presence.disconnected(participant, socket);
    this.writing(socket, participant, false);
    this.#narratorWatch.look();
  }

  /** They asked for something over HTTP; who lost the seat while the request was on its way is not here. */
  asked(participant: ParticipantId): void {
    if (this.state.seats(participant)) this.presence.asked(participant);
  }

  writing(socket: string, participant: ParticipantId, on: boolean): void {
    if (this.#closed || !this.#writers.set(socket, participant, on)) return;
    this.#tellWriting();
    this.#saidHere.changed(this.#here());
  }

  /** While other servers are not heard nobody counts as absent: what only some agree to would pass for a majority. */
  presentForRules(): ReadonlySet<ParticipantId> {
    const present = this.presence.all();
    return this.#world.elsewhere.deaf ? new Set([...present, ...this.state.seated()]) : present;
  }

  /** Who is writing, as the narrator is told. */
  writers(): ParticipantId[] {
    return this.#writers.all().filter((id) => id !== this.state.room.narrator);
  }

  /** Whether anyone is to be told what happens. */
  get listened(): boolean {
    return this.#sockets.size > 0;
  }

  /** Commands that have come and are not answered. */
  get waiting(): number {
    return this.#asked.size;
  }

  /** Reads what another server stored, and tells it. Throws what the store throws. */
  catchUp(): Promise<void> {
    return this.#readingOn.now();
  }

  /** Reads on, and then does this while nothing else happens to the room here. Throws what either throws. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#readingOn.alone(work);
  }

  /** What was in memory was wrong, and this is right: everyone here comes back and gets the whole of it. */
  becomes(right: RoomState): void {
    this.state.becomes(right);
    this.#readingOn.cameTo(right.seq);
    this.#world.audience.comeBack(this.id, { in: MENDED_AWAY, whole: true });
    this.#narratorWatch.look();
  }

  /** The log is said to have come so far. Reads on where that is news, and says whether it was. */
  hinted(seq: number): boolean {
    return this.#readingOn.hinted(seq);
  }

  /** Other servers say something else of who is connected to them. */
  elsewhereChanged(): void {
    const { present, writing } = this.#world.elsewhere.of(this.id);
    this.presence.elsewhere(present.filter((id) => !this.state.hasLeft(id)));
    if (this.#writers.elsewhere(writing)) this.#tellWriting();
  }

  /** The other servers are heard no more, or again. */
  hearingChanged(): void {
    this.#narratorWatch.look();
  }

  /** Tells the other servers who is connected to this one, again and again, where that is someone. */
  sayWhoIsHere(): void {
    this.#saidHere.again(this.#here());
  }

  /** The room is deleted: everyone is told and cut off. */
  end(why: GoneMessage['why']): void {
    if (this.#closed) return;
    this.#deleted = true;
    this.close();
    this.#world.elsewhere.forget(this.id);
    this.#world.audience.gone(this.id, null, { why });
    this.#onEnd();
  }

  /** Ends its timers. It must not be used afterwards. */
  close(): void {
    this.#closed = true;
    this.#readingOn.close();
    this.presence.close();
    this.#narratorWatch.close();
  }

  /** Resolves once nothing waits. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  #outcomeOf(wish: Wish): Promise<Outcome> {
    return new Promise((resolve) => void this.#ask(wish, resolve));
  }

  async #ask(wish: Wish, reply: (outcome: Outcome) => void, via: string = wish.asker.kind): Promise<void> {
    const asked = { wish, reply: this.#watched(wish, reply, via) };
    if (this.waiting >= MAX_WAITING) return asked.reply(inTrouble(problem('overloaded')));
    this.#asked.add(asked);
    await this.#queue.run(() => this.#begin(asked));
    if (this.#journey.behind) this.#readingOn.mend();
  }

  /** Together with those that wait behind it, where they can go together. */
  async #begin(asked: Asked): Promise<void> {
    if (!this.#asked.has(asked)) return; // it went with one before it
    await this.#world.store.turn();
    const run = this.#closed ? [] : runOf(this.#asked);
    const gone = run.length > 1 ? await this.#journey.makeTogether(run) : 0;
    for (const one of run.slice(0, gone)) this.#asked.delete(one);
    if (gone > 0) return;
    // Where it was only let go of, the same asked again meets it as it is now.
    if (this.#closed) asked.reply(inTrouble(problem(this.#deleted ? 'gone' : 'unavailable')));
    else await this.#journey.make(asked);
    this.#asked.delete(asked);
  }

  /** To another server, which may be new enough to read on: here the room would stand still. */
  #sendAway(error: FromNewerServer): void {
    if (this.#closed) return;
    this.#world.newer.met(error);
    this.close();
    this.#world.audience.comeBack(this.id, { in: OUTGROWN_AWAY });
    this.#onEnd();
  }

  #watched(wish: Wish, reply: (outcome: Outcome) => void, via: string): (outcome: Outcome) => void {
    return watched({ room: this.id, via, command: wish.command.type }, reply, this.#journey, this.#world);
  }

  /** The one way in which what is in the log reaches memory and screens, whichever server stored it. */
  #happened(recorded: readonly Recorded[], seen: 'at-once' | 'one-by-one'): void {
    const narrator = this.state.room.narrator;
    const events = this.#ownParts.take(recorded, seen);
    this.#world.audience.told(this.id, { events, now: this.#world.clock.now() });
    this.#tellMine();
    if (this.state.room.narrator !== narrator) this.#tellWriting();
    for (const { event, at } of recorded) {
      if (event.type === 'participant-left')
        this.#seatEnded(event.participant, event.removed ? 'removed' : 'left');
      // Whoever is connected now came before it: the new device is told of the seat once this is in the log.
      if (event.type === 'seat-moved')
        this.#world.audience.gone(this.id, event.participant, { why: 'replaced' });
      // The server that she is connected to knows; here it may not have been heard yet.
      if (event.type === 'narrator-appointed') this.presence.witnessed(event.participant, at);
      if (event.type === 'narrator-came-back' && narrator !== null) this.presence.witnessed(narrator, at);
    }
    this.#narratorWatch.look();
  }

  #seatEnded(participant: ParticipantId, why: GoneMessage['why']): void {
    this.#world.audience.gone(this.id, participant, { why });
    this.#ownParts.forget(participant);
    this.presence.forget(participant);
  }

  #tellMine(): void {
    for (const [participant, message] of this.#ownParts.news()) {
      this.#world.audience.mine(this.id, participant, message);
    }
  }

  #tellWriting(): void {
    const { narrator } = this.state.room;
    if (narrator === null) return;
    this.#world.audience.writing(this.id, narrator, { participants: this.writers() });
  }

  #here(): Here {
    return { present: this.presence.here(), writing: this.#writers.here() };
  }

  #presenceChanged(): void {
    if (this.#closed) return;
    this.#narratorWatch.look();
    this.#tellPresence();
  }

  #tellWhoIsHere(): void {
    if (this.#closed) return;
    this.#world.audience.present(this.id, { present: [...this.presence.all()] });
    this.#saidHere.changed(this.#here());
  }
}
