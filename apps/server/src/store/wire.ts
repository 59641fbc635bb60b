import { Socket } from 'node:net';
import { Client } from 'pg';
import { reaching, wordsOf } from './trouble.ts';
import type { StoreOptions } from './types.ts';

const CHANNEL = 'reflextics';
const CONNECT_TIMEOUT = 5_000; // ms
const QUERY_TIMEOUT = 5_000; // ms: telling takes about one; past this the connection is taken for dead
const PULSE = 4_000; // ms: a line that went quiet is noticed within two of these, before anyone's presence fades
const FIRST_PAUSE = 50; // ms before the first try to restore the line
const LONGEST_PAUSE = 1_000; // ms: the poll of heads is not faster
const CLOSE_PATIENCE = 500; // ms for a polite end

/** What one send may hold of one text: Postgres takes less than 8,000 bytes. */
export const MAX_WIRE_TEXT = 7_999;
const PULSE_TEXT = '';
const TELL = 'SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text';

/** Carries short texts to every server on the same database, this one too. Soon, mostly, and never for sure. */
export interface Wire {
  /** At most `MAX_WIRE_TEXT` bytes each, and not empty. Resolves once they are told or lost; never throws. */
  send(texts: readonly string[]): Promise<void>;
  listen(listener: WireListener): void;
  close(): Promise<void>;
}

export interface WireListener {
  heard(text: string): void;
  /** From now on nothing is heard, and what is sent is lost. */
  lost(): void;
  /** It works again; what was sent meanwhile was not heard. */
  restored(): void;
}

export interface WireOptions extends Pick<StoreOptions, 'onTrouble'> {
  /** ms between two looks whether the line still carries anything; 4 s if left out. */
  pulse?: number;
}

/** On LISTEN and NOTIFY, over a connection of its own that is restored whenever it dies. Throws `Unavailable`. */
export async function openWire(url: string, options: WireOptions = {}): Promise<Wire> {
  const wire = new PostgresWire(url, options);
  await reaching(() => wire.open());
  return wire;
}

interface Line {
  client: Client;
  /** At hand so that it can be cut: a connection whose other end is gone does not end politely. */
  socket: Socket;
}

class PostgresWire implements Wire {
  readonly #url: string;
  readonly #options: WireOptions;
  #line: Line | null = null;
  #connecting: Socket | null = null;
  #listener: WireListener | null = null;
  #pulse: NodeJS.Timeout | null = null;
  #retry: NodeJS.Timeout | null = null;
  #pulseUnheard = false;
  #closed = false;

  constructor(url: string, options: WireOptions) {
    this.#url = url;
    this.#options = options;
  }

  async open(): Promise<void> {
    this.#use(await this.#connect());
  }

  listen(listener: WireListener): void {
    this.#listener = listener;
  }

  async send(texts: readonly string[]): Promise<void> {
    const line = this.#line;
    if (line === null || texts.length === 0) return;
    try {
      await line.client.query({ name: 'tell', text: TELL, values: [CHANNEL, texts] });
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
    this.#connecting?.destroy();
    if (line === null) return;
    const cut = setTimeout(() => line.socket.destroy(), CLOSE_PATIENCE);
    await line.client.end().catch(() => undefined);
    clearTimeout(cut);
  }

  async #connect(): Promise<Line> {
    const socket = new Socket();
    const client = new Client({
      connectionString: this.#url,
      application_name: 'reflextics-wire',
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      query_timeout: QUERY_TIMEOUT,
      keepAlive: true,
      stream: () => socket,
    });
    const line = { client, socket };
    client.on('error', (error) => this.#lose(line, error));
    client.on('end', () => this.#lose(line, new Error('the connection ended')));
    client.on('notification', ({ payload }) => this.#heard(payload ?? PULSE_TEXT));
    this.#connecting = socket;
    try {
      await client.connect();
      // What is told here may be lost; waiting for the disk would only make it late.
      await client.query('SET synchronous_commit = off');
      await client.query(`LISTEN ${CHANNEL}`);
      return line;
    } catch (error) {
      socket.destroy();
      throw error;
    } finally {
      this.#connecting = null;
    }
  }

  #use(line: Line): void {
    this.#line = line;
    this.#pulseUnheard = false;
    this.#pulse = setInterval(() => this.#takePulse(line), this.#options.pulse ?? PULSE);
    this.#pulse.unref();
  }

  /** A connection may die without a word, or a pooler in between may forget that it listens: only hearing is proof. */
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
    line.socket.destroy();
    this.#tellTrouble('the line to the other servers broke', error);
    this.#listener?.lost();
    this.#restoreIn(FIRST_PAUSE);
  }

  #restoreIn(pause: number): void {
    this.#retry = setTimeout(async () => {
      try {
        const line = await this.#connect();
        if (this.#closed) {
          line.socket.destroy();
          return;
        }
        this.#use(line);
        this.#listener?.restored();
      } catch (error) {
        if (this.#closed) return;
        this.#tellTrouble('the line to the other servers could not be restored', error);
        this.#restoreIn(Math.min(pause * 2, LONGEST_PAUSE));
      }
    }, pause);
    this.#retry.unref();
  }

  #stopPulse(): void {
    if (this.#pulse !== null) clearInterval(this.#pulse);
    this.#pulse = null;
  }

  #tellTrouble(what: string, error: unknown): void {
    this.#options.onTrouble?.({ message: `${what}: ${wordsOf(error)}`, error });
  }
}
