import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Chance } from '../chance.ts';
import type { History } from '../checker/history.ts';
import { TOKEN_BEGINS } from '../checker/secret-marks.ts';
import type { LogAnswer, Mine, Problem, Told } from '../checker/words.ts';
import { pause } from '../house/pause.ts';
import type { Patience } from './patience.ts';
import { type Asking, ownConnections, problemIn, request, type Said, SPEAKS } from './request.ts';

export const TOKEN_BYTES = 32;

const SILENT_AFTER = 2_000; // ms: a server says something every 1.5 s, as PROTOCOL.md has it
const LOG_OVER_HTTP = 0.3; // of the times that something is missing
/** What was told, one's own, and the answer to asking for the log: the bytes that may tell what anyone wrote. */
const HAS_TEXTS = /^2\["(?:told|mine)"|^3\d+\[\{"v":\d+,"newest":\d+,"now":/;
const FIRST_BACKOFF = 30; // ms, and longer each time
const LONGEST_BACKOFF = 1_000; // ms

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

/** One connection, from the welcome to its end. */
interface Line {
  readonly at: string;
  readonly socket: Socket;
  readonly ended: Promise<void>;
}

/** A screen in a room that keeps up with it the way PROTOCOL.md tells. */
export class Screen {
  readonly viewer: string;
  readonly token = newToken();
  protected readonly room: Surroundings;
  readonly #address: string;
  readonly #connections = ownConnections();
  /** Null: a screen without a seat. */
  #id: string | null;
  #seq = 0;
  #early: Told[] = [];
  #catchingUp: Promise<void> | null = null;
  #line: Line | null = null;
  #inVain = 0;
  #comeBackIn = 0;
  #waiting: (() => void)[] = [];
  #over = false;
  /** By performance.now(): since when it hears nothing and can say nothing. Null: it can. */
  #cutOffSince: number | null = null;
  #longestCutOff = 0;

  constructor(viewer: string, id: string | null, room: Surroundings) {
    this.viewer = viewer;
    this.room = room;
    this.#id = id;
    const part = () => room.chance.below(250) + 1;
    this.#address = `10.${part()}.${part()}.${part()}`;
  }

  get id(): string | null {
    return this.#id;
  }

  protected seated(id: string): void {
    this.#id = id;
  }

  /** The last event that it has taken in, everything before it included. */
  get seq(): number {
    return this.#seq;
  }

  /** ms for which it was cut off at the longest since this was last asked; 0: it was not. */
  takeLongestCutOff(): number {
    const longest = this.#longestCutOff;
    this.#longestCutOff = 0;
    return longest;
  }

  get isOver(): boolean {
    return this.#over;
  }

  /** Comes back whenever the line is lost; resolves once the screen is put away or the room is gone. */
  async stay(): Promise<void> {
    let backoff = FIRST_BACKOFF;
    while (!this.#over) {
      const line = await this.#connect();
      if (line === null) {
        await pause(this.room.chance.between(backoff / 2, backoff));
        backoff = Math.min(backoff * 2, LONGEST_BACKOFF);
        continue;
      }
      backoff = FIRST_BACKOFF;
      await line.ended;
      await pause(this.#comeBackIn);
      this.#comeBackIn = 0;
    }
  }

  putAway(): void {
    this.#over = true;
    this.#line?.socket.close();
    this.#connections.destroy();
    this.#changed();
  }

  /** Resolves once it is connected, or never will be: then it is null. */
  protected async line(): Promise<Line | null> {
    await this.until(() => this.#line !== null || this.#over);
    return this.#line;
  }

  /** Somebody looks at it: a line that does not answer is given up. */
  async look(): Promise<void> {
    const line = this.#line;
    if (line !== null && (await this.#tryLine(line))) await this.#catchUp(line);
  }

  async #tryLine(line: Line): Promise<boolean> {
    const answered = await this.answerOf<unknown>(line, (ack) => line.socket.emit('time', {}, ack));
    if (answered === null) this.giveUp(line);
    return answered !== null;
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Null: none came in time, or the line ended. */
  protected async answerOf<Answer>(
    line: Line,
    ask: (ack: (answer: Answer) => void) => void,
  ): Promise<Answer | null> {
    const late = new AbortController();
    const asked = performance.now();
    const answer = await Promise.race([
      new Promise<Answer>((resolve) => ask(resolve)),
      line.ended.then(() => null),
      pauseUnless(late.signal, this.room.patience.after(this.#inVain)),
    ]);
    late.abort();
    this.#inVain = answer === null ? this.#inVain + 1 : 0;
    if (answer !== null) this.room.patience.took(performance.now() - asked);
    return answer;
  }

  protected giveUp(line: Line): void {
    line.socket.close();
    if (this.#line === line) this.#line = null;
  }

  asking(at: string): Asking {
    return { ...this.atTheDoor(at), token: this.token };
  }

  /** Before the token opens anything. */
  atTheDoor(at: string): Asking {
    return {
      at,
      address: this.#address,
      connections: this.#connections,
      patience: this.room.patience.after(this.#inVain),
    };
  }

  /** A problem that ends it: it is to forget its token. True: it was not to be expected. */
  protected isOut({ code }: Problem): boolean {
    if (code !== 'gone' && code !== 'no-such-room' && code !== 'unauthorised') return false;
    if (!this.#over) this.room.history.broken('lost', `${this.viewer} was refused with ${code}`);
    this.putAway();
    return true;
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

  async #connect(): Promise<Line | null> {
    const at = this.room.chance.pick(this.room.servers);
    const { history } = this.room;
    const socket = io(at, {
      auth: { v: SPEAKS, code: this.room.code, token: this.token },
      extraHeaders: { 'x-forwarded-for': this.#address },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
    });
    const ended = new Promise<void>((resolve) => {
      socket.on('disconnect', () => resolve());
      socket.on('connect_error', () => resolve());
    });
    const line: Line = { at, socket, ended };
    let silence: NodeJS.Timeout | undefined;
    const listen = () => {
      clearTimeout(silence);
      if (this.#line === line) silence = setTimeout(() => this.#tryLine(line), SILENT_AFTER);
    };
    socket.io.engine.on('packet', ({ data }) => {
      this.#heard(String(data ?? ''));
      listen();
    });
    ended.then(() => clearTimeout(silence));
    socket.on('told', ({ events }: { events: readonly Told[] }) => {
      history.told(this.viewer, events);
      this.#take(events);
      if (this.#early.length > 0) this.#catchUp(line);
    });
    socket.on('mine', ({ asOf, mine }: { asOf: number; mine: Mine }) => {
      if (this.#id !== null) history.mine(this.viewer, this.#id, asOf, mine);
    });
    socket.on('come-back', (message: { in: number }) => {
      this.#comeBackIn = message.in;
    });
    socket.on('gone', () => this.isOut({ code: 'gone', message: '' }));
    socket.on('connect_error', (error) => {
      const problem = (error as Error & { data?: Problem }).data;
      if (problem === undefined || this.isOut(problem)) return;
      this.room.met(problem.code);
    });
    const welcome = await this.answerOf<{ seq: number }>(line, (ack) => {
      socket.on('welcome', (message: { seq: number }) => {
        history.welcomed(this.viewer, message.seq);
        ack(message);
      });
    });
    if (welcome === null || this.#over) {
      socket.close();
      return null;
    }
    this.#line = line;
    listen();
    ended.then(() => {
      this.#cutOffSince ??= performance.now();
      if (this.#line === line) this.#line = null;
      socket.close();
      this.#changed();
    });
    if (welcome.seq !== this.#seq) await this.#catchUp(line);
    if (this.#line === line && this.#cutOffSince !== null) {
      this.#longestCutOff = Math.max(this.#longestCutOff, performance.now() - this.#cutOffSince);
      this.#cutOffSince = null;
    }
    this.#changed();
    return line;
  }

  /** Every byte that comes over a socket. */
  #heard(packet: string): void {
    const { history } = this.room;
    history.anyBytes(this.viewer, packet);
    if (!HAS_TEXTS.test(packet)) history.bytes(this.viewer, packet);
  }

  /** What fits is taken in; what came too early is kept for when the gap is filled. */
  #take(events: readonly Told[]): void {
    this.#early.push(...events);
    this.#early.sort((one, other) => one.seq - other.seq);
    for (const { seq } of this.#early) if (seq === this.#seq + 1) this.#seq = seq;
    this.#early = this.#early.filter(({ seq }) => seq > this.#seq);
    this.#changed();
  }

  #catchUp(line: Line): Promise<void> {
    this.#catchingUp ??= this.#askForLog(line).finally(() => {
      this.#catchingUp = null;
    });
    return this.#catchingUp;
  }

  async #askForLog(line: Line): Promise<void> {
    const overHttp = this.room.chance.happens(LOG_OVER_HTTP);
    const answer = await (overHttp ? this.readLog(line.at, this.#seq) : this.#readOn(line, this.#seq));
    if (answer === null) {
      if (!this.#over) this.giveUp(line);
      return;
    }
    if (answer.view !== null) this.#seq = Math.max(this.#seq, answer.view.seq);
    this.#take(answer.events ?? []);
  }

  /** Null: no answer, or none that helps. */
  async readLog(at: string, after: number): Promise<LogAnswer | null> {
    const { history, code } = this.room;
    const said = await request(this.asking(at), 'GET', `/api/rooms/${code}/log?after=${after}`);
    if (said === null) return null;
    history.anyBytes(this.viewer, said.text);
    if (said.status !== 200) {
      history.bytes(this.viewer, said.text);
      const problem = this.problemOf(said);
      if (!this.isOut(problem)) this.room.met(problem.code);
      return null;
    }
    const answer: LogAnswer = JSON.parse(said.text);
    this.#gotLog(after, answer);
    return answer;
  }

  /** The same on the line itself. */
  async #readOn(line: Line, after: number): Promise<LogAnswer | null> {
    const said = await this.answerOf<LogAnswer | { problem: Problem }>(line, (ack) =>
      line.socket.emit('log', { after }, ack),
    );
    if (said === null) return null;
    if ('problem' in said) {
      if (!this.isOut(said.problem)) this.room.met(said.problem.code);
      return null;
    }
    this.#gotLog(after, said);
    return said;
  }

  #gotLog(after: number, answer: LogAnswer): void {
    const { history } = this.room;
    history.caughtUp(this.viewer, after, answer);
    if (answer.mine !== null && this.#id !== null)
      history.mine(this.viewer, this.#id, answer.seq, answer.mine);
  }

  #changed(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** Null once that time is over. */
function pauseUnless(stopped: AbortSignal, ms: number): Promise<null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms);
    stopped.addEventListener('abort', () => clearTimeout(timer));
  });
}
