import {
  WIRE_CLOSE_PATIENCE,
  WIRE_CONNECT_TIMEOUT,
  WIRE_FIRST_PAUSE,
  WIRE_LONGEST_PAUSE,
  WIRE_PULSE,
  WIRE_SEND_TIMEOUT,
  WIRE_TRIES_BETWEEN_COMPLAINTS,
} from '../limits.ts';
import type { Line, LineListener, Wire, WireListener, WireOptions } from './wire.ts';

const PULSE_TEXT = '';

export interface KeptWireOptions extends WireOptions {
  /** What the line goes over, for those who read of its troubles: `Redis`. */
  name: string;
  /** Kind and code of an error, without what it quotes. */
  wordsOf: (error: unknown) => string;
}

/** A wire over one line at a time, which is replaced whenever it dies, also when it dies without a word. */
export class KeptWire implements Wire {
  readonly #dial: (listener: LineListener) => Line;
  readonly #options: KeptWireOptions;
  #line: Line | null = null;
  #connecting: Line | null = null;
  #listener: WireListener | null = null;
  #pulse: NodeJS.Timeout | null = null;
  #retry: NodeJS.Timeout | null = null;
  #pulseUnheard = false;
  #closed = false;

  constructor(dial: (listener: LineListener) => Line, options: KeptWireOptions) {
    this.#dial = dial;
    this.#options = options;
  }

  /** Throws where it cannot be opened. */
  async open(): Promise<void> {
    this.#use(await this.#connect());
  }

  /** After `open` failed: tries until it succeeds, and tells the listener then. */
  openLater(): void {
    this.#restoreIn(WIRE_FIRST_PAUSE, 2);
  }

  listen(listener: WireListener): void {
    this.#listener = listener;
    if (this.#line === null) listener.lost();
  }

  async send(texts: readonly string[]): Promise<void> {
    const line = this.#line;
    if (line === null || texts.length === 0) return;
    try {
      await within(WIRE_SEND_TIMEOUT, line.send(texts));
    } catch (error) {
      this.#lose(line, error);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const line = this.#line;
    this.#line = null;
    this.#stopPulse();
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#connecting?.cut();
    if (line === null) return;
    const cut = setTimeout(() => line.cut(), WIRE_CLOSE_PATIENCE);
    await line.end().catch(() => undefined);
    clearTimeout(cut);
  }

  async #connect(): Promise<Line> {
    const line = this.#dial({
      heard: (text) => this.#heard(text),
      broke: (error) => this.#lose(line, error),
    });
    this.#connecting = line;
    try {
      await within(WIRE_CONNECT_TIMEOUT, line.ready);
      return line;
    } catch (error) {
      line.cut();
      throw error;
    } finally {
      this.#connecting = null;
    }
  }

  #use(line: Line): void {
    this.#line = line;
    this.#pulseUnheard = false;
    this.#pulse = setInterval(() => this.#takePulse(line), this.#options.pulse ?? WIRE_PULSE);
    this.#pulse.unref();
  }

  /** A connection may die without a word, or something in between may forget that it listens: only hearing is proof. */
  #takePulse(line: Line): void {
    if (this.#pulseUnheard) {
      this.#lose(line, new Error('nothing was heard'));
      return;
    }
    this.#pulseUnheard = true;
    this.send([PULSE_TEXT]);
  }

  #heard(text: string): void {
    this.#pulseUnheard = false;
    if (text !== PULSE_TEXT && !this.#closed) this.#listener?.heard(text);
  }

  #lose(line: Line, error: unknown): void {
    if (this.#line !== line) return;
    this.#line = null;
    this.#stopPulse();
    line.cut();
    this.#tellTrouble('broke', error);
    this.#listener?.lost();
    this.#restoreIn(WIRE_FIRST_PAUSE, 1);
  }

  /** `tries`: this one counted in. */
  #restoreIn(pause: number, tries: number): void {
    this.#retry = setTimeout(async () => {
      try {
        const line = await this.#connect();
        if (this.#closed) {
          line.cut();
          return;
        }
        this.#use(line);
        this.#listener?.restored();
      } catch (error) {
        if (this.#closed) return;
        if (tries % WIRE_TRIES_BETWEEN_COMPLAINTS === 1) this.#tellTrouble('could not be restored', error);
        this.#restoreIn(Math.min(pause * 2, WIRE_LONGEST_PAUSE), tries + 1);
      }
    }, pause);
    this.#retry.unref();
  }

  #stopPulse(): void {
    if (this.#pulse !== null) clearInterval(this.#pulse);
    this.#pulse = null;
  }

  #tellTrouble(what: string, error: unknown): void {
    const { name, wordsOf, onTrouble } = this.#options;
    onTrouble?.({ message: `the line to the other servers over ${name} ${what}: ${wordsOf(error)}`, error });
  }
}

/** Rejects where it takes longer than `ms`. */
async function within<Result>(ms: number, task: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })), ms);
  });
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
}
