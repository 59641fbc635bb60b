import type { Finding } from '../checker/findings.ts';
import { History } from '../checker/history.ts';
import { COVERED, markOf } from '../checker/secret-marks.ts';
import { wrongOn } from '../checker/unasked.ts';
import type { LogAnswer } from '../checker/words.ts';
import { pause } from '../house/pause.ts';
import { Facilitator, type FacilitatorPlan } from './facilitator.ts';
import { moveOf } from './moves.ts';
import { Person } from './person.ts';
import { Screen, type Surroundings, type Way } from './screen.ts';
import { fromOutside } from './seats.ts';
import { Sendings } from './sendings.ts';

const NAMES = ['nora', 'ana', 'ben', 'chloe', 'dan', 'eva', 'finn', 'gaia', 'hugo', 'ines'];
const WALL = 'wall';
const ROOM_OVER = 'the room was over';
/** Of those who sit down first: the one whose network lets no socket through, and the one with two tabs. */
const ASKS = 1;
const HAS_TABS = 2;
const OTHER_TAB = 6; // times as slow as the first one: nobody types in both at once
const MOVES_ON = 0.003; // of the moves: they go on with another device
/** ms of play from one thing that the facilitator does to the next. */
const INTERFERES = { from: 2_000, to: 12_000 };

const TRY_AGAIN = 200; // ms
const UNASKED_LIMIT = 45_000; // ms until it is certain that nobody will tell
const LOOK_AGAIN = 400; // ms between two looks at screens that are behind

/** Ids of what is in the deck. */
export interface Deck {
  readonly resources: readonly string[];
  readonly situations: readonly string[];
}

export interface GroupPlan extends FacilitatorPlan {
  readonly people: number;
  /** ms between two commands of one person, on average. */
  readonly pace: number;
  readonly deck: Deck;
  report(finding: Finding): void;
  met(problem: string): void;
}

/** A narrator, players and a wall in one room, who play by themselves while they are let. */
export class Group {
  readonly #plan: GroupPlan;
  readonly #facilitator: Facilitator;
  readonly history: History;
  /** All who have a seat, or are about to, with their other tabs. */
  #people: Person[] = [];
  /** Who had one: their tokens open nothing any more. */
  #former: Person[] = [];
  readonly #gone = new Sendings();
  #wall: Screen | null = null;
  #opened: Promise<void>;
  #playing = false;
  #over = false;
  #wake: (() => void)[] = [];
  #texts = 0;
  #came = 0;
  #interfering: Promise<void> | null = null;

  constructor(plan: GroupPlan) {
    this.#plan = plan;
    this.#facilitator = new Facilitator(plan);
    this.history = new History((finding) =>
      plan.report({ ...finding, what: `room ${plan.number}: ${finding.what}` }),
    );
    this.#opened = this.#open();
  }

  /** So far, with those of people who are not here any more. */
  get sendings(): Sendings {
    const all = new Sendings();
    all.add(this.#gone);
    for (const one of this.#people) all.addOf(one);
    return all;
  }

  /** Of each screen: ms for which it was cut off at the longest since this was last asked; 0: it was not. */
  takeLongestCutOffs(): number[] {
    return this.#screens.map((one) => Math.round(one.takeLongestCutOff()));
  }

  play(): void {
    this.#playing = true;
    for (const wake of this.#wake.splice(0)) wake();
  }

  hush(): void {
    this.#playing = false;
  }

  /** Resolves once nothing that was asked waits for an answer. To be called hushed. */
  async quiet(): Promise<void> {
    await this.#opened;
    await Promise.all([this.#interfering, ...this.#people.map((one) => one.quiet())]);
  }

  /** Resolves once every screen has the log to its end; that end. To be called quiet. */
  async together(): Promise<LogAnswer> {
    for (;;) {
      const end = await this.#facilitator.end(this.history.checkedTo);
      const behind = this.#screensThere.filter(({ seq }) => seq < end.seq);
      if (this.#screensThere.every(({ seq }) => seq === end.seq)) return end;
      const caughtUp = Promise.all(behind.map((one) => one.until(() => one.seq >= end.seq || one.isOver)));
      await Promise.race([caughtUp, pause(LOOK_AGAIN)]);
      await Promise.all(behind.filter(({ seq }) => seq < end.seq).map((one) => one.look()));
    }
  }

  /** Checks everything up to that end; `closely`: also what nobody asks for, with a whole view, and someone's own secrets. */
  async check(end: LogAnswer, closely: boolean): Promise<void> {
    const { chance, servers } = this.#plan;
    const one = this.#seated.length > 0 ? chance.pick(this.#seated) : null;
    const [whole] = await Promise.all([
      one?.readLog(chance.pick(servers), closely ? 0 : end.seq),
      closely ? this.#wall?.readLog(chance.pick(servers), 0) : null,
    ]);
    this.history.settle(end);
    if (whole?.mine && whole.seq === end.seq && one?.id) this.history.settleMine(one.id, whole.mine);
    await this.#checkFormer();
    if (closely) await this.#checkUnasked();
  }

  /** The room is closed, everyone sees that, and then the session is deleted. To be called quiet. */
  async end(): Promise<void> {
    await this.#facilitator.does({ type: 'close-room' }, this.history);
    await this.check(await this.together(), false);
    this.#over = true;
    this.play();
    for (const one of this.#screens) one.putAway(ROOM_OVER);
    await this.#facilitator.delete();
  }

  /** Nobody looks any more; what was played stays. */
  putAway(): void {
    this.#over = true;
    this.play();
    for (const one of this.#screens) one.putAway(ROOM_OVER);
  }

  /** What it was about when something was found. */
  get whereabouts(): string {
    const at = this.#screens.map(({ viewer, seq }) => `${viewer} ${seq}`).join(', ');
    return `room ${this.#plan.number} (checked to ${this.history.checkedTo}): ${at}`;
  }

  get #screens(): readonly Screen[] {
    return this.#wall === null ? this.#people : [...this.#people, this.#wall];
  }

  /** Without those who wait at the door, and those who were turned away. */
  get #screensThere(): readonly Screen[] {
    return this.#screens.filter((one) => !one.isOver && (one === this.#wall || one.id !== null));
  }

  get #seated(): readonly Person[] {
    return this.#people.filter((one) => !one.isOver && one.id !== null);
  }

  /** Who left, was removed or goes on elsewhere: no server lets that token in. */
  async #checkFormer(): Promise<void> {
    const former = this.#former.splice(0);
    for (const at of this.#plan.servers) await Promise.all(former.map((one) => this.#checkRefusal(one, at)));
  }

  async #checkRefusal(one: Person, at: string): Promise<void> {
    for (let isRefused: boolean | null = null; isRefused === null && !this.#over; ) {
      isRefused = await one.isRefusedBy(at);
      if (isRefused === null) await pause(TRY_AGAIN);
      if (isRefused === false)
        this.history.broken('leaks', `${one.viewer} has no seat any more and was let in by ${at}`);
    }
  }

  /** Before long each screen shows who is here, and each person has their own secrets, without having asked. */
  async #checkUnasked(): Promise<void> {
    const until = performance.now() + UNASKED_LIMIT;
    let wrong = wrongOn(this.#screensThere, this.history);
    while (wrong.length > 0 && performance.now() < until) {
      await pause(LOOK_AGAIN);
      wrong = wrongOn(this.#screensThere, this.history);
    }
    for (const what of wrong) this.history.broken('diverged', what);
  }

  async #open(): Promise<void> {
    const { people } = this.#plan;
    await this.#facilitator.open();
    const empty = await this.#facilitator.end(0);
    if (empty.view === null) throw new Error('expected the view of a room that was just opened, found none');
    this.history.begin(empty.view);
    const room = this.#surroundings();
    this.#people = NAMES.slice(0, people).map(
      (viewer, index) => new Person({ viewer, way: index === ASKS ? 'asking' : 'line' }, room),
    );
    const way = room.chance.happens(0.5) ? 'asking' : 'line';
    this.#wall = new Screen({ viewer: WALL, way }, { ...room, chance: room.chance.branch() });
    await Promise.all([
      ...this.#people.map((one) => one.join(this.#nameFor(one.viewer))),
      this.#facilitator.showOn(this.#wall),
    ]);
    this.#openTab(this.#people[HAS_TABS]);
    for (const one of this.#screens) one.stay();
    await Promise.all(this.#screens.map((one) => one.until(() => one.seq > people || one.isOver)));
    for (const one of this.#people) this.#playAs(one);
    this.#interfere();
  }

  /** The facilitator takes a seat away now and then, or settles who narrates. */
  async #interfere(): Promise<void> {
    const chance = this.#plan.chance.branch();
    while (!this.#over) {
      await pause(chance.between(INTERFERES.from, INTERFERES.to));
      await this.#untilPlaying();
      if (this.#over) return;
      const command = fromOutside(this.history.live, chance);
      if (command === null) continue;
      this.#interfering = this.#facilitator.does(command, this.history);
      await this.#interfering;
    }
  }

  #openTab(of: Person | undefined): void {
    if (of === undefined) return;
    const { author, token } = of;
    const tab = new Person({ viewer: `${author}-tab`, author, token, way: 'line' }, this.#surroundings());
    tab.sharesSeatOf(of);
    this.#people.push(tab);
  }

  /** Plays as this person until the room is over, or their seat is. */
  async #playAs(person: Person): Promise<void> {
    const { pace, chance } = this.#plan;
    const own = chance.branch();
    const isTab = person.viewer !== person.author;
    const usual = isTab ? pace * OTHER_TAB : pace;
    let due = performance.now();
    while (!this.#over && !person.isOver) {
      due = Math.max(due + own.between(usual / 2, usual * 1.5), performance.now());
      await pause(due - performance.now());
      await this.#untilPlaying();
      if (this.#over) return;
      if (person.isOver) break;
      if (!isTab && own.happens(MOVES_ON)) return this.#moveOn(person);
      const move = moveOf({
        id: person.id ?? '',
        view: this.history.live,
        chance: own,
        waiting: this.history.waitingFor(person.id ?? ''),
        ...this.#plan.deck,
        name: () => this.#nameFor(person.author),
        text: (kind) => this.#textOf(kind === 'covered' ? COVERED : person.author, kind !== undefined),
      });
      if (move !== null) await person.ask(move);
    }
    if (this.#over) return;
    this.#isFormer(person);
    if (!isTab) await this.#comesInstead(person);
  }

  async #untilPlaying(): Promise<void> {
    if (!this.#playing) await new Promise<void>((resolve) => this.#wake.push(resolve));
  }

  /** They go on with another device, which may have another network. */
  async #moveOn(person: Person): Promise<void> {
    const way = this.#plan.chance.happens(0.3) ? 'asking' : 'line';
    const other = this.#newcomer(person.author, way, person.author);
    await person.moveTo(other);
    if (this.#over) return;
    this.#isFormer(person);
    if (other.id === null) return this.#comesInstead(person, other);
    other.stay();
    await this.#playAs(other);
  }

  /** Someone else sits down where a seat became free. */
  async #comesInstead({ author }: Person, instead?: Person): Promise<void> {
    if (instead !== undefined) this.#people = this.#people.filter((one) => one !== instead);
    const person = this.#newcomer(author, this.#plan.chance.happens(0.3) ? 'asking' : 'line');
    const name = this.#nameFor(person.author);
    while (person.id === null && !person.isOver && !this.#over) {
      await this.#untilPlaying();
      if (!this.#over) await person.tryToJoin(name);
    }
    if (this.#over) return;
    person.stay();
    await this.#playAs(person);
  }

  /** `author`: left out where it is somebody new. */
  #newcomer(after: string, way: Way, author?: string): Person {
    this.#came += 1;
    const viewer = `${after.split('-')[0]}-${this.#came}`;
    const plan = author === undefined ? { viewer, way } : { viewer, way, author };
    const person = new Person(plan, this.#surroundings());
    this.#people.push(person);
    return person;
  }

  #isFormer(person: Person): void {
    this.#people = this.#people.filter((one) => one !== person);
    this.#former.push(person);
    this.#gone.addOf(person);
  }

  #textOf(author: string, proposal: boolean): string {
    this.#texts += 1;
    return `${markOf(this.#plan.number, author, this.#texts, { proposal })} is what I say.`;
  }

  #nameFor(author: string): string {
    this.#texts += 1;
    return `${author} ${markOf(this.#plan.number, author, this.#texts)}`;
  }

  #surroundings(): Surroundings {
    const { chance, servers, patience, met } = this.#plan;
    return {
      code: this.#facilitator.code,
      history: this.history,
      chance: chance.branch(),
      servers,
      patience,
      met,
    };
  }
}
