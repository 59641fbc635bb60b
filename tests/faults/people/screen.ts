import { randomBytes } from 'node:crypto';
import type { Chance } from '../chance.ts';
import type { History } from '../checker/history.ts';
import { TOKEN_BEGINS } from '../checker/secret-marks.ts';
import type { LogAnswer, Mine, Problem, Told } from '../checker/words.ts';
import { ByAsking } from './by-asking.ts';
import { ByLine } from './by-line.ts';
import type { Patience } from './patience.ts';
import { type Asking, ownConnections, problemIn, request, type Said } from './request.ts';

export const TOKEN_BYTES = 32;

/** Of a seat or a room that is not there any more. */
export const ENDS: readonly string[] = ['gone', 'no-such-room', 'unauthorised'];

/** A token of its own, recognisable wherever it turns up. */
export function newToken(): string {
  const chance = randomBytes(TOKEN_BYTES - TOKEN_BEGINS.length);
  return Buffer.concat([Buffer.from(TOKEN_BEGINS), chance]).toString('base64url');
}

export interface Surroundings {
  readonly code: string;
  readonly history: History;
  readonly chance: Chance;
  /** The addresses of all servers, any of which will do. */
  readonly servers: readonly string[];
  readonly patience: Patience;
  /** Told how often which problem was met. */
  met(problem: string): void;
}

/** How it keeps up: over a socket, or, where none gets through, by asking over HTTP. */
export type Way = 'line' | 'asking';

export interface ScreenPlan {
  /** One name for each screen of the run. */
  readonly viewer: string;
  /** Whose texts it writes; left out: the viewer's. */
  readonly author?: string;
  readonly way: Way;
  /** Left out: a new one. */
  readonly token?: string;
}

/** A screen in a room that keeps up with it the way PROTOCOL.md tells. */
export class Screen {
  readonly viewer: string;
  readonly author: string;
  readonly token: string;
  readonly room: Surroundings;
  readonly address: string;
  protected readonly line: ByLine | null;
  readonly #way: ByLine | ByAsking;
  readonly #connections = ownConnections();
  /** Null: a screen without a seat. */
  #id: string | null = null;
  #seq = 0;
  #early: Told[] = [];
  #present: readonly string[] = [];
  #given: Mine | null = null;
  #inVain = 0;
  #waiting: (() => void)[] = [];
  #ending: string | null = null;
  /** By performance.now(): since when it hears nothing and can say nothing. Null: it can. */
  #cutOffSince: number | null = null;
  #longestCutOff = 0;

  constructor({ viewer, author = viewer, way, token = newToken() }: ScreenPlan, room: Surroundings) {
    this.viewer = viewer;
    this.author = author;
    this.token = token;
    this.room = room;
    this.line = way === 'line' ? new ByLine(this) : null;
    this.#way = this.line ?? new ByAsking(this);
    const part = () => room.chance.below(250) + 1;
    this.address = `10.${part()}.${part()}.${part()}`;
  }

  get id(): string | null {
    return this.#id;
  }

  seated(id: string): void {
    this.#id = id;
  }

  /** The last event that it has taken in, everything before it included. */
  get seq(): number {
    return this.#seq;
  }

  get isOver(): boolean {
    return this.#ending !== null;
  }

  /** Why it is over; null: it is not. */
  get ending(): string | null {
    return this.#ending;
  }

  /** Whom it shows as being here. */
  get present(): readonly string[] {
    return this.#present;
  }

  /** Its own secrets as it was last given them without asking; null: it never was. */
  get given(): Mine | null {
    return this.#given;
  }

  /** ms for which it was cut off at the longest since this was last asked; 0: it was not. */
  takeLongestCutOff(): number {
    const longest = this.#longestCutOff;
    this.#longestCutOff = 0;
    return longest;
  }

  /** Keeps up until it is put away or the room is gone. */
  stay(): Promise<void> {
    return this.#way.stay();
  }

  putAway(why: string): void {
    this.#ending ??= why;
    this.#way.stop();
    this.#connections.destroy();
    this.changed();
  }

  /** Somebody looks at it: what does not answer is given up. */
  look(): Promise<void> {
    return this.#way.look();
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** ms until a line or a request is taken for dead. */
  get patience(): number {
    return this.room.patience.after(this.#inVain);
  }

  /** Null: it was in vain. */
  answeredWithin(ms: number | null): void {
    this.#inVain = ms === null ? this.#inVain + 1 : 0;
    if (ms !== null) this.room.patience.took(ms);
  }

  asking(at: string): Asking {
    return { ...this.atTheDoor(at), token: this.token };
  }

  /** Before the token opens anything. */
  atTheDoor(at: string): Asking {
    return { at, address: this.address, connections: this.#connections, patience: this.patience };
  }

  /** A problem that ends it: it is to forget its token. True: it was one. */
  isOut({ code, found }: Problem): boolean {
    if (!ENDS.includes(code)) return false;
    const why = typeof found === 'string' ? found : null;
    if (!this.isOver) this.turnedAway(code, why);
    this.putAway(why === null ? code : `${code}: ${why}`);
    return true;
  }

  /** `why`: as the server says it, where it does. */
  protected turnedAway(code: string, why: string | null): void {
    this.room.history.broken('lost', `${this.viewer} was refused with ${code} (${why ?? 'no reason'})`);
  }

  protected problemOf(said: Said): Problem {
    const problem = problemIn(said);
    if (problem !== null) return problem;
    this.room.history.broken(
      'diverged',
      `${this.viewer} was answered ${said.status}, not as the protocol says: ${said.text}`,
    );
    return { code: 'broken', message: said.text };
  }

  heardTime(now: number): void {
    this.room.history.clock(this.viewer, now);
  }

  sees(present: readonly string[]): void {
    this.#present = present;
    this.changed();
  }

  /** Its own secrets, without its having asked for them. */
  isGiven(asOf: number, mine: Mine): void {
    if (this.#id === null) return;
    this.#given = mine;
    this.room.history.mine(this.author, this.#id, asOf, mine);
    this.changed();
  }

  /** What fits is taken in; what came too early is kept for when the gap is filled. True: there is a gap. */
  take(events: readonly Told[]): boolean {
    this.#early.push(...events);
    this.#early.sort((one, other) => one.seq - other.seq);
    for (const { seq } of this.#early) if (seq === this.#seq + 1) this.#seq = seq;
    this.#early = this.#early.filter(({ seq }) => seq > this.#seq);
    this.changed();
    return this.#early.length > 0;
  }

  catchUpWith({ view, events }: LogAnswer): void {
    if (view !== null) this.#seq = Math.max(this.#seq, view.seq);
    this.take(events ?? []);
  }

  /** Null: no answer, or none that helps. */
  async readLog(at: string, after: number): Promise<LogAnswer | null> {
    const path = `/api/rooms/${this.room.code}/log?after=${after}`;
    const said = await request(this.asking(at), 'GET', path);
    return said === null ? null : this.logIn(after, said);
  }

  /** Null: none that helps. */
  logIn(after: number, said: Said): LogAnswer | null {
    const { history } = this.room;
    history.anyBytes(this.viewer, said.text);
    if (said.status !== 200) {
      history.bytes(this.viewer, said.text);
      const problem = this.problemOf(said);
      if (!this.isOut(problem)) this.room.met(problem.code);
      return null;
    }
    const answer: LogAnswer = JSON.parse(said.text);
    this.gotLog(after, answer);
    return answer;
  }

  gotLog(after: number, answer: LogAnswer): void {
    const { history } = this.room;
    this.heardTime(answer.now);
    history.caughtUp(this.viewer, after, answer);
    if (answer.mine !== null && this.#id !== null)
      history.mine(this.author, this.#id, answer.seq, answer.mine);
  }

  cutOff(): void {
    this.#cutOffSince ??= performance.now();
  }

  backAgain(): void {
    if (this.#cutOffSince === null) return;
    this.#longestCutOff = Math.max(this.#longestCutOff, performance.now() - this.#cutOffSince);
    this.#cutOffSince = null;
  }

  changed(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
