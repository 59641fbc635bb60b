import type { Finding } from './checker/findings.ts';
import { marksIn, TOKEN_MARK } from './checker/secret-marks.ts';
import type { ServerWatch } from './house/server.ts';

const TAIL = 64; // characters: what is split between two pieces of a server's output is found too
const ERROR = 50; // from here on, as pino counts, it is the server's own mistake
const COMPLAINTS_KEPT = 20;

/** Reads along what the servers write: no secret is to be in it, and a server that complains of itself is heard. */
export class LogWatch implements ServerWatch {
  /** Words that open something. */
  readonly secrets = new Set<string>();
  /** What servers said that ended by themselves. */
  readonly fallen: string[] = [];
  /** What servers called an error of their own, each once. */
  readonly complaints = new Set<string>();
  report: (finding: Finding) => void = () => {};
  #tail = '';

  said(text: string): void {
    const whole = this.#tail + text;
    this.#tail = whole.slice(-TAIL);
    for (const { text: mark } of marksIn(whole)) this.#leak(mark);
    if (whole.includes(TOKEN_MARK)) this.#leak('a token');
    for (const word of this.secrets) if (whole.includes(word)) this.#leak('a facilitator’s token');
    for (const line of text.split('\n')) this.#complains(line);
  }

  fell(words: string): void {
    this.fallen.push(words);
  }

  #complains(line: string): void {
    const level = Number(/"level":(\d+)/.exec(line)?.[1] ?? 0);
    if (level < ERROR || this.complaints.size >= COMPLAINTS_KEPT) return;
    this.complaints.add(line.replace(/"(time|pid|reqId|hostname)":("[^"]*"|\d+),?/g, ''));
  }

  #leak(what: string): void {
    this.report({ kind: 'leaks', what: `a server wrote ${what} to its log` });
  }
}
