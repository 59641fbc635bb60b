import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { pause } from './pause.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const loaded = (file: string) => ['--import', pathToFileURL(join(import.meta.dirname, file)).href];
const LOADED = ['shift-clock.mjs', 'slow-lines.mjs'].flatMap(loaded);
/** Opens its figures, on this machine alone. */
const METRICS_TOKEN = randomUUID();
const FIGURES_PATIENCE = 2_000; // ms

const START_AGAIN_AFTER = 150; // ms: it ends at once where the database is away
const START_LIMIT = 90_000; // ms, with the longest absence of the database in it
const WORDS_KEPT = 4_000; // characters of what it said last

export interface ServerWatch {
  /** A line that it writes to its log. */
  said(line: string): void;
  /** It was asked to end, and did not do so in its time and with 0. */
  endedBadly(words: string): void;
  /** It ended by itself, and not while starting. */
  fell(words: string): void;
}

/** What a server stores in and is told through. */
export interface Backing {
  readonly databaseUrl: string;
  /** Empty: the database carries the hints. */
  readonly redisUrl: string;
}

/** One built server as a process of its own, on the port that it finds free. */
export class ServerProcess {
  readonly #backing: Backing;
  readonly #watch: ServerWatch;
  #process: ChildProcess | null = null;
  #port = 0;
  #words = '';
  #wanted = false;
  #slowCuts = { before: 0, now: 0 };

  constructor(backing: Backing, watch: ServerWatch) {
    this.#backing = backing;
    this.#watch = watch;
  }

  /** Where it listens since it last started. */
  get port(): number {
    return this.#port;
  }

  /** Resolves once it serves. Tries again where it could not start, as whoever looks after a server does. */
  async start(): Promise<void> {
    const begun = performance.now();
    while (!(await this.#tryStart())) {
      if (performance.now() - begun > START_LIMIT)
        throw new Error(`expected the server to start, but it ended:\n${this.#words}`);
      await pause(START_AGAIN_AFTER);
    }
  }

  /** Whether its machine's clock is right; `by`: ms. */
  shiftClock(by: number): void {
    if (this.#process?.connected) this.#process.send({ clockShift: by });
  }

  /** These lines, by the port at their other end, take no more than `rate` bytes a second from it; none: all take all. */
  slowLines(ports: readonly number[], rate: number): void {
    if (this.#process?.connected) this.#process.send({ slowLines: ports, rate });
  }

  /** How many slow lines it cut, as far as it could be asked. */
  get slowCuts(): number {
    return this.#slowCuts.before + this.#slowCuts.now;
  }

  async readSlowCuts(): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${this.#port}/metrics`, {
      headers: { authorization: `Bearer ${METRICS_TOKEN}` },
      signal: AbortSignal.timeout(FIGURES_PATIENCE),
    }).catch(() => null);
    const cuts = /^\w*slow_client_cuts_total (\d+)$/m.exec((await answer?.text().catch(() => '')) ?? '')?.[1];
    if (cuts !== undefined) this.#slowCuts.now = Number(cuts);
  }

  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  /** Resolves once it is no more. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const ending = this.#process;
    this.#wanted = false;
    if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = once(ending, 'exit');
    const asked = performance.now();
    ending.kill(signal);
    const [code] = (await ended) as [number | null];
    if (signal === 'SIGTERM' && code !== 0)
      this.#watch.endedBadly(
        `asked to end it took ${Math.round(performance.now() - asked)} ms and left with ${code ?? 'a signal'}: ${this.#words}`,
      );
  }

  /** At once and without waiting, as this process leaves. */
  drop(): void {
    this.#process?.kill('SIGKILL');
  }

  async #tryStart(): Promise<boolean> {
    const child = spawn(process.execPath, [...LOADED, 'scripts/server.mjs'], {
      cwd: PROJECT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: '0',
        DATABASE_URL: this.#backing.databaseUrl,
        REDIS_URL: this.#backing.redisUrl,
        TRUST_PROXY: 'yes',
        METRICS_TOKEN,
        LOG_LEVEL: 'debug',
        WEB_DIR: '',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#process = child;
    this.#slowCuts = { before: this.slowCuts, now: 0 };
    this.#wanted = true;
    this.#words = '';
    const ready = new Promise<boolean>((resolve) => {
      const hear = (line: string) => {
        this.#words = `${this.#words}${line}\n`.slice(-WORDS_KEPT);
        this.#watch.said(line);
        const [, port] = /ready at\s+http:\S+:(\d+)/.exec(this.#words) ?? [];
        if (port === undefined || this.#port !== 0) return;
        this.#port = Number(port);
        resolve(true);
      };
      this.#port = 0;
      for (const input of [child.stdout, child.stderr])
        if (input !== null) createInterface({ input, crlfDelay: Infinity }).on('line', hear);
      child.once('close', (code, signal) => {
        resolve(false);
        const served = this.#port !== 0;
        if (this.#process === child && this.#wanted && served)
          this.#watch.fell(`${code ?? signal}: ${this.#words}`);
      });
    });
    return ready;
  }
}
