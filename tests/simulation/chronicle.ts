import { isDeepStrictEqual } from 'node:util';
import {
  type Event,
  evolve,
  initialRoom,
  type Mine,
  mineOf,
  type ParticipantId,
  type Recorded,
  type Room,
  type Told,
  toldOf,
  type View,
  viewOf,
} from '@reflextics/game';
import type { Answer, CommandMessage, LogAnswer, MineMessage, ToldMessage } from '@reflextics/protocol';
import type { RoomWrite, Store, StoredAnswer } from '../../apps/server/src/store/index.ts';
import { brokenBy, brokenIn } from '../../packages/game/src/testing/laws.ts';
import { Secrets } from './secrets.ts';

/** What may be in the log without a participant's having asked for it under a number. */
const OF_THE_HOUSE: ReadonlySet<Event['type']> = new Set([
  'participant-joined',
  'participant-left',
  'narrator-appointed',
  'narrator-went-away',
  'narrator-came-back',
]);

/**
 * Writes down what became durable, in its order, and compares with it whatever is answered and told. It stands between
 * the servers and the database and knows nothing of how the servers work.
 */
export class Chronicle {
  /** Every law that was broken, in words. */
  readonly broken: string[] = [];
  readonly log: Recorded[] = [];
  /** How often what happened. */
  readonly counts = new Map<string, number>();
  /** The room after each event; the first is the room before any. */
  readonly #rooms: Room[] = [initialRoom()];
  /** By participant, client and number. */
  readonly #kept = new Map<string, StoredAnswer>();
  readonly #secrets = new Secrets();
  readonly #numbers = new Map<string, number>();

  get room(): Room {
    return this.#rooms.at(-1) ?? initialRoom();
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  complain(what: string): void {
    if (this.broken.length < 10) this.broken.push(what);
  }

  /** The store with someone who writes down what it stored. */
  over(store: Store): Store {
    return {
      ...store,
      append: async (write) => {
        const appended = await store.append(write);
        this.count(`write ${appended.kind}`);
        if (appended.kind === 'stored') this.#stored(write);
        return appended;
      },
    };
  }

  /** As it was opened, before any server knew it. */
  begin(events: readonly Recorded[]): void {
    for (const recorded of events) this.#happened(recorded);
  }

  #stored({ expected, events, answers = [] }: RoomWrite): void {
    const head = this.log.length;
    if (expected !== head) this.complain(`a decision on event ${expected} was stored after event ${head}`);
    for (const recorded of events) {
      if (recorded.seq !== this.log.length + 1)
        this.complain(`event ${recorded.seq} was stored as number ${this.log.length + 1}`);
      if (recorded.at < (this.log.at(-1)?.at ?? 0)) this.complain(`event ${recorded.seq} is before its time`);
      this.#happened(recorded);
    }
    if (answers.length === 0) this.#unasked(events);
    if (answers.length > 1) this.count('several commands stored as one write');
    let seq = head;
    for (const { participantId, client, n, answer } of answers) {
      const outbox = `${participantId} ${client}`;
      const last = this.#numbers.get(outbox) ?? 0;
      if (n !== last + 1) this.complain(`${outbox}: number ${n} was stored after ${last}`);
      this.#numbers.set(outbox, n);
      if (answer.ok && answer.seq < seq)
        this.complain(`${outbox} ${n} is answered as ${answer.seq} after ${seq}`);
      if (answer.ok) seq = answer.seq;
      this.#kept.set(`${outbox} ${n}`, answer);
    }
    // What is beyond the last answer would be a refusal's, and a refusal leaves nothing.
    if (answers.length > 0 && seq !== this.log.length)
      this.complain(`answered as ${seq}, stored up to ${this.log.length}`);
  }

  #unasked(events: readonly Recorded[]): void {
    const strange = events.find(({ event }) => !OF_THE_HOUSE.has(event.type));
    // Who leaves takes along what only they held up; what follows from that is decided with it.
    const isLeaving = events.some(
      ({ event }) =>
        event.type === 'participant-left' ||
        event.type === 'narrator-appointed' ||
        event.type === 'narrator-went-away',
    );
    if (strange && !isLeaving)
      this.complain(`a ${strange.event.type} that nobody is known to have asked for`);
  }

  #happened(recorded: Recorded): void {
    const before = this.room;
    this.log.push(recorded);
    this.count(recorded.event.type);
    this.#secrets.learn(recorded);
    const after = evolve(before, recorded);
    this.#rooms.push(after);
    // What was decided on another room than it was stored in breaks them sooner or later.
    for (const law of [...brokenBy(before, recorded, after), ...brokenIn(after)])
      this.complain(`event ${recorded.seq}: ${law}`);
  }

  /** A page was answered: what it was told is in the log, under the name it gave. */
  answered(participant: ParticipantId, { client, n }: CommandMessage, answer: Answer): void {
    const name = `${participant} ${client} ${n}`;
    if (answer.client !== client || answer.n !== n) this.complain(`${name} was given another's answer`);
    const kept = this.#kept.get(name);
    this.count(`answer ${answer.ok ? 'ok' : 'problem' in answer ? answer.problem.code : 'refused'}`);
    if ('problem' in answer) {
      if (answer.problem.code === 'out-of-order' || answer.problem.code === 'broken')
        this.complain(`${name} was answered ${answer.problem.code}`);
      return;
    }
    if (kept === undefined) {
      this.complain(`${name} was answered and is not stored`);
      return;
    }
    const said: StoredAnswer = answer.ok
      ? { ok: true, seq: answer.seq }
      : { ok: false, refusal: answer.refusal };
    if (!isDeepStrictEqual(said, kept))
      this.complain(`${name} was answered ${JSON.stringify(said)}, stored ${JSON.stringify(kept)}`);
  }

  told({ events }: Pick<ToldMessage, 'events'>): void {
    for (const told of events) {
      this.#leaks('everyone', this.#secrets.inTold(told));
      const recorded = this.log[told.seq - 1];
      if (recorded === undefined) this.complain(`event ${told.seq} was told before it was stored`);
      else if (!isDeepStrictEqual(nameless(told), nameless(toldOf(recorded))))
        this.complain(`event ${told.seq} was told otherwise than it may be: ${JSON.stringify(told)}`);
    }
  }

  mine(participant: ParticipantId | null, { asOf, mine }: MineMessage): void {
    const room = this.#rooms[asOf];
    if (room === undefined) {
      this.complain(`a part of ${asOf} before it was stored`);
      return;
    }
    const narrates = room.narrator === participant;
    if (participant !== null)
      this.#leaks(participant, this.#secrets.inMine(participant, narrates, asOf, mine));
    const expected = participant === null ? null : mineOf(room, participant);
    if (!isDeepStrictEqual(mine, expected))
      this.complain(`${participant} was given what is not theirs at ${asOf}: ${JSON.stringify(mine)}`);
  }

  read(participant: ParticipantId | null, after: number, answer: LogAnswer): void {
    const room = this.#rooms[answer.seq];
    if (room === undefined) {
      this.complain(`the log was said to be at ${answer.seq} before it was`);
      return;
    }
    if (answer.events !== null) {
      this.told({ events: answer.events });
      const numbers = answer.events.map(({ seq }) => seq);
      const expected = Array.from({ length: answer.seq - after }, (_, index) => after + 1 + index);
      if (!isDeepStrictEqual(numbers, expected)) this.complain(`after ${after} came ${numbers.join()}`);
    }
    if (answer.view !== null) this.#leaks('a reader', this.#secrets.inView(answer.view));
    if (answer.view !== null && !sameView(answer.view, viewOf(room)))
      this.complain(`the view at ${answer.seq} is not what may be seen`);
    if (participant !== null && answer.mine !== null)
      this.mine(participant, { asOf: answer.seq, mine: answer.mine });
  }

  #leaks(whom: string, what: string | null): void {
    if (what !== null) this.complain(`${whom} was told ${what}`);
  }

  /** What everybody shows in the end. */
  shows(who: string, view: View | null, mine: Mine, participant: ParticipantId | null): void {
    const room = this.room;
    if (!isDeepStrictEqual(view, viewOf(room)))
      this.complain(`${who} shows event ${view?.seq} otherwise than the log folded to ${room.seq}`);
    if (participant !== null && !isDeepStrictEqual(mine, mineOf(room, participant)))
      this.complain(`${who} shows a part of their own that is not so: ${JSON.stringify(mine)}`);
  }
}

/** The store fills in the name that someone goes by when it is read: that may be later than the event. */
function nameless(told: Told): Told {
  const { event } = told;
  if (event?.type !== 'participant-joined' && event?.type !== 'participant-renamed') return told;
  return { ...told, event: { ...event, name: '' } };
}

function sameView(one: View, other: View): boolean {
  const without = (view: View) => ({
    ...view,
    participants: view.participants.map((seat) => ({ ...seat, name: '' })),
  });
  return isDeepStrictEqual(without(one), without(other));
}
