import type { Chance } from '../chance.ts';
import type { Finding } from '../checker/findings.ts';
import { History } from '../checker/history.ts';
import { markOf } from '../checker/secret-marks.ts';
import type { LogAnswer } from '../checker/words.ts';
import { pause } from '../house/pause.ts';
import { moveOf } from './moves.ts';
import type { Patience } from './patience.ts';
import { Person } from './person.ts';
import { ownConnections, request } from './request.ts';
import { Screen, type Surroundings } from './screen.ts';

const NAMES = ['nora', 'ana', 'ben', 'chloe', 'dan', 'eva', 'finn', 'gaia', 'hugo', 'ines'];
const WALL = 'wall';

const TRY_AGAIN = 200; // ms
const LOOK_AGAIN = 400; // ms between two looks at screens that are behind

export interface GroupPlan {
  /** Of this run; part of every mark. */
  readonly number: number;
  readonly people: number;
  /** ms between two commands of one person, on average. */
  readonly pace: number;
  readonly servers: readonly string[];
  readonly resources: readonly string[];
  readonly chance: Chance;
  readonly patience: Patience;
  report(finding: Finding): void;
  met(problem: string): void;
  /** These words open things: nobody else and no log is to have them. */
  keepSecret(word: string): void;
}

/** A narrator, players and a wall in one room, who play by themselves while they are let. */
export class Group {
  readonly #plan: GroupPlan;
  readonly #address: string;
  readonly #connections = ownConnections();
  readonly history: History;
  #facilitator = '';
  #session = '';
  #code = '';
  #people: Person[] = [];
  #wall: Screen | null = null;
  #opened: Promise<void>;
  #playing = false;
  #over = false;
  #wake: (() => void)[] = [];
  #texts = 0;

  constructor(plan: GroupPlan) {
    this.#plan = plan;
    this.#address = `11.${plan.number >> 16}.${(plan.number >> 8) & 255}.${plan.number & 255}`;
    this.history = new History((finding) =>
      plan.report({ ...finding, what: `room ${plan.number}: ${finding.what}` }),
    );
    this.#opened = this.#open();
  }

  get sent(): number {
    return this.#people.reduce((sum, one) => sum + one.sent, 0);
  }

  get answered(): number {
    return this.#people.reduce((sum, one) => sum + one.answered, 0);
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
    await Promise.all(this.#people.map((one) => one.quiet()));
  }

  /** Resolves once every screen has the log to its end; that end. To be called quiet. */
  async together(): Promise<LogAnswer> {
    for (;;) {
      const end = await this.#end();
      if (end === null) continue;
      // Who was turned away was found already, and comes no further.
      const screens = this.#screens.filter(({ isOver }) => !isOver);
      const behind = screens.filter(({ seq }) => seq < end.seq);
      if (screens.every(({ seq }) => seq === end.seq)) return end;
      const caughtUp = Promise.all(behind.map((one) => one.until(() => one.seq >= end.seq || one.isOver)));
      await Promise.race([caughtUp, pause(LOOK_AGAIN)]);
      await Promise.all(behind.filter(({ seq }) => seq < end.seq).map((one) => one.look()));
    }
  }

  /** Checks everything up to that end; `closely`: with a whole view, and someone's own secrets. */
  async check(end: LogAnswer, closely: boolean): Promise<void> {
    const { chance, servers } = this.#plan;
    const one = chance.pick(this.#people);
    const [whole, again] = closely
      ? await Promise.all([
          one.readLog(chance.pick(servers), 0),
          this.#wall?.readLog(chance.pick(servers), 0),
        ])
      : [await one.readLog(chance.pick(servers), end.seq), null];
    this.history.settle(end);
    const mine = again === undefined ? null : whole?.mine;
    if (whole !== null && whole.seq === end.seq && mine && one.id !== null)
      this.history.settleMine(one.id, mine);
  }

  /** The session is deleted: everyone is to be told that it is gone. */
  async end(): Promise<void> {
    this.#over = true;
    this.play();
    for (const one of this.#screens) one.putAway();
    for (;;) {
      const said = await this.#asFacilitator('DELETE', `/api/sessions/${this.#session}`);
      if (said !== null && (said.status === 204 || said.status === 404)) return;
      await pause(TRY_AGAIN);
    }
  }

  /** Nobody looks any more; what was played stays. */
  putAway(): void {
    this.#over = true;
    this.play();
    for (const one of this.#screens) one.putAway();
  }

  /** What it was about when something was found. */
  get whereabouts(): string {
    const at = this.#screens.map(({ viewer, seq }) => `${viewer} ${seq}`).join(', ');
    return `room ${this.#plan.number} (checked to ${this.history.checkedTo}): ${at}`;
  }

  get #screens(): readonly Screen[] {
    return this.#wall === null ? this.#people : [...this.#people, this.#wall];
  }

  async #open(): Promise<void> {
    const { people, number } = this.#plan;
    await this.#openSession();
    let empty: LogAnswer | null = null;
    while (empty === null) empty = await this.#end();
    if (empty.view === null) throw new Error('expected the view of a room that was just opened, found none');
    this.history.begin(empty.view);
    const room = this.#surroundings();
    this.#people = NAMES.slice(0, people).map((name) => new Person(name, null, room));
    this.#wall = new Screen(WALL, null, { ...room, chance: room.chance.branch() });
    await Promise.all([
      ...this.#people.map((one) => one.join(`${one.viewer} ${markOf(number, one.viewer, 0)}`)),
      this.#showOn(this.#wall),
    ]);
    for (const one of this.#screens) one.stay();
    await Promise.all(this.#screens.map((one) => one.until(() => one.seq > people || one.isOver)));
    for (const one of this.#people) this.#playAs(one);
  }

  async #openSession(): Promise<void> {
    const opening = {
      name: `Room ${this.#plan.number}`,
      language: 'en',
      deck: 'reflextics',
      themes: ['data-protection', 'digital-tools', 'netiquette', 'ethical-posture'],
      turnTime: 60_000,
      retentionDays: 1,
      narratorBy: 'players',
      playersMayDownload: true,
      keepSpeakingTimes: true,
      earlier: {
        session: 'Before',
        at: 0,
        lookAgainOn: null,
        proposals: ['e1', 'e2', 'e3'].map((id) => ({
          id,
          text: `Earlier proposal ${id}`,
          levels: ['team'],
          whoDecides: null,
          firstStep: null,
        })),
      },
      callLink: null,
      supportLine: null,
      rooms: 1,
    };
    for (;;) {
      const said = await this.#asFacilitator('POST', '/api/sessions', opening);
      if (said?.status === 201) {
        const opened: { session: { id: string }; facilitatorToken: string; rooms: [{ code: string }] } =
          JSON.parse(said.text);
        this.#session = opened.session.id;
        this.#facilitator = opened.facilitatorToken;
        this.#code = opened.rooms[0].code;
        this.#plan.keepSecret(this.#facilitator);
        return;
      }
      if (said !== null && said.status < 500) throw new Error(`expected a session, found ${said.text}`);
      await pause(TRY_AGAIN);
    }
  }

  async #showOn(wall: Screen): Promise<void> {
    for (;;) {
      const at = this.#plan.chance.pick(this.#plan.servers);
      const path = `/api/rooms/${this.#code}/displays`;
      const said = await request(wall.atTheDoor(at), 'POST', path, { token: wall.token });
      if (said?.status === 201) return;
      if (said !== null && said.status < 500) throw new Error(`expected a display, found ${said.text}`);
      await pause(TRY_AGAIN);
    }
  }

  /** Plays as this person until the room is over. */
  async #playAs(person: Person): Promise<void> {
    const { pace, chance } = this.#plan;
    const own = chance.branch();
    let due = performance.now();
    while (!this.#over && !person.isOver) {
      due = Math.max(due + own.between(pace / 2, pace * 1.5), performance.now());
      await pause(due - performance.now());
      if (!this.#playing) await new Promise<void>((resolve) => this.#wake.push(resolve));
      if (this.#over) return;
      const move = moveOf({
        id: person.id ?? '',
        view: this.history.live,
        chance: own,
        waiting: this.history.waitingFor(person.id ?? ''),
        resources: this.#plan.resources,
        text: (kind) => this.#textOf(person, kind === 'proposal'),
      });
      if (move !== null) await person.ask(move);
    }
  }

  #textOf(person: Person, proposal: boolean): string {
    this.#texts += 1;
    return `${markOf(this.#plan.number, person.viewer, this.#texts, { proposal })} is what I say.`;
  }

  #surroundings(): Surroundings {
    const { chance, servers, patience, met } = this.#plan;
    return { code: this.#code, history: this.history, chance: chance.branch(), servers, patience, met };
  }

  async #end(): Promise<LogAnswer | null> {
    const path = `/api/rooms/${this.#code}/log?after=${this.history.checkedTo}`;
    const said = await this.#asFacilitator('GET', path);
    if (said?.status === 200) return JSON.parse(said.text);
    await pause(TRY_AGAIN);
    return null;
  }

  #asFacilitator(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) {
    const { chance, servers, patience } = this.#plan;
    const asking = {
      at: chance.pick(servers),
      address: this.#address,
      connections: this.#connections,
      patience: patience.after(0),
    };
    return request(
      this.#facilitator === '' ? asking : { ...asking, token: this.#facilitator },
      method,
      path,
      body,
    );
  }
}
