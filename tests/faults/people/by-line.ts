import { io, type Socket } from 'socket.io-client';
import type { LogAnswer, Mine, Problem, Told } from '../checker/words.ts';
import { pause } from '../house/pause.ts';
import { SPEAKS } from './request.ts';
import type { Screen } from './screen.ts';

const SILENT_AFTER = 2_000; // ms: a server says something every 1.5 s, as PROTOCOL.md has it
const LOG_OVER_HTTP = 0.3; // of the times that something is missing
/** What was told, one's own, and the answer to asking for the log: the bytes that may tell what anyone wrote. */
const HAS_TEXTS = /^2\["(?:told|mine)"|^3\d+\[\{"v":\d+,"newest":\d+,"now":/;
const FIRST_BACKOFF = 30; // ms, and longer each time
const LONGEST_BACKOFF = 1_000; // ms

/** One connection, from the welcome to its end. */
export interface Line {
  readonly at: string;
  readonly socket: Socket;
  readonly ended: Promise<void>;
}

/** How a screen keeps up over a socket, the way PROTOCOL.md tells. */
export class ByLine {
  readonly #screen: Screen;
  #line: Line | null = null;
  #catchingUp: Promise<void> | null = null;
  #comeBackIn = 0;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  get isThere(): boolean {
    return this.#line !== null;
  }

  /** Comes back whenever the line is lost; resolves once the screen is over. */
  async stay(): Promise<void> {
    const { chance } = this.#screen.room;
    let backoff = FIRST_BACKOFF;
    while (!this.#screen.isOver) {
      const line = await this.#connect();
      if (line === null) {
        await pause(chance.between(backoff / 2, backoff));
        backoff = Math.min(backoff * 2, LONGEST_BACKOFF);
        continue;
      }
      backoff = FIRST_BACKOFF;
      await line.ended;
      await pause(this.#comeBackIn);
      this.#comeBackIn = 0;
    }
  }

  stop(): void {
    this.#line?.socket.close();
  }

  /** Somebody looks at the screen: a line that does not answer is given up. */
  async look(): Promise<void> {
    const line = this.#line;
    if (line !== null && (await this.#tryLine(line))) await this.#catchUp(line);
  }

  /** Null: no answer came in time, or the screen is over. It may have arrived all the same. */
  async ask<Answer>(message: string, content: unknown): Promise<Answer | null> {
    await this.#screen.until(() => this.#line !== null || this.#screen.isOver);
    const line = this.#line;
    if (line === null) return null;
    const answer = await this.#answerOf<Answer>(line, (ack) => line.socket.emit(message, content, ack));
    if (answer === null) this.#giveUp(line);
    return answer;
  }

  async #tryLine(line: Line): Promise<boolean> {
    const answered = await this.#answerOf<{ now: number }>(line, (ack) => line.socket.emit('time', {}, ack));
    if (answered === null) this.#giveUp(line);
    else this.#screen.heardTime(answered.now);
    return answered !== null;
  }

  /** Null: none came in time, or the line ended. */
  async #answerOf<Answer>(line: Line, ask: (ack: (answer: Answer) => void) => void): Promise<Answer | null> {
    const late = new AbortController();
    const asked = performance.now();
    const answer = await Promise.race([
      new Promise<Answer>((resolve) => ask(resolve)),
      line.ended.then(() => null),
      pauseUnless(late.signal, this.#screen.patience),
    ]);
    late.abort();
    this.#screen.answeredWithin(answer === null ? null : performance.now() - asked);
    return answer;
  }

  #giveUp(line: Line): void {
    line.socket.close();
    if (this.#line === line) this.#line = null;
  }

  async #connect(): Promise<Line | null> {
    const screen = this.#screen;
    const { history, chance, servers, code, met } = screen.room;
    const at = chance.pick(servers);
    const socket = io(at, {
      auth: { v: SPEAKS, code, token: screen.token },
      extraHeaders: { 'x-forwarded-for': screen.address },
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
    socket.on('told', ({ events, now }: { events: readonly Told[]; now: number }) => {
      screen.heardTime(now);
      history.told(screen.viewer, events);
      if (screen.take(events)) this.#catchUp(line);
    });
    socket.on('mine', ({ asOf, mine }: { asOf: number; mine: Mine }) => screen.isGiven(asOf, mine));
    socket.on('presence', ({ present }: { present: readonly string[] }) => screen.sees(present));
    socket.on('come-back', (message: { in: number }) => {
      this.#comeBackIn = message.in;
    });
    socket.on('gone', ({ why }: { why: string }) => screen.isOut({ code: 'gone', message: '', found: why }));
    socket.on('connect_error', (error) => {
      const problem = (error as Error & { data?: Problem }).data;
      if (problem === undefined || screen.isOut(problem)) return;
      met(problem.code);
    });
    const welcome = await this.#answerOf<{ seq: number; now: number }>(line, (ack) => {
      socket.on('welcome', (message: { seq: number; now: number }) => {
        history.welcomed(screen.viewer, message.seq);
        screen.heardTime(message.now);
        ack(message);
      });
    });
    if (welcome === null || screen.isOver) {
      socket.close();
      return null;
    }
    this.#line = line;
    listen();
    ended.then(() => {
      screen.cutOff();
      if (this.#line === line) this.#line = null;
      socket.close();
      screen.changed();
    });
    if (welcome.seq !== screen.seq) await this.#catchUp(line);
    if (this.#line === line) screen.backAgain();
    screen.changed();
    return line;
  }

  /** Every byte that comes over a socket. */
  #heard(packet: string): void {
    const { viewer, room } = this.#screen;
    room.history.anyBytes(viewer, packet);
    if (!HAS_TEXTS.test(packet)) room.history.bytes(viewer, packet);
  }

  #catchUp(line: Line): Promise<void> {
    this.#catchingUp ??= this.#askForLog(line).finally(() => {
      this.#catchingUp = null;
    });
    return this.#catchingUp;
  }

  async #askForLog(line: Line): Promise<void> {
    const screen = this.#screen;
    const overHttp = screen.room.chance.happens(LOG_OVER_HTTP);
    const answer = await (overHttp ? screen.readLog(line.at, screen.seq) : this.#readOn(line, screen.seq));
    if (answer !== null) screen.catchUpWith(answer);
    else if (!screen.isOver) this.#giveUp(line);
  }

  /** The log, on the line itself. */
  async #readOn(line: Line, after: number): Promise<LogAnswer | null> {
    const screen = this.#screen;
    const said = await this.#answerOf<LogAnswer | { problem: Problem }>(line, (ack) =>
      line.socket.emit('log', { after }, ack),
    );
    if (said === null) return null;
    if ('problem' in said) {
      if (!screen.isOut(said.problem)) screen.room.met(said.problem.code);
      return null;
    }
    screen.gotLog(after, said);
    return said;
  }
}

/** Null once that time is over. */
function pauseUnless(stopped: AbortSignal, ms: number): Promise<null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms);
    stopped.addEventListener('abort', () => clearTimeout(timer));
  });
}
