import type { Finding } from './checker/findings.ts';
import { marksIn, TOKEN_MARK } from './checker/secret-marks.ts';
import type { ServerWatch } from './house/server.ts';

const ERROR = 50; // from here on, as pino counts, it is the server's own mistake
const DIFFERENT_KEPT = 20;

/** Reads along what the servers write: no secret is to be in it, and a server that complains of itself is heard. */
export class LogWatch implements ServerWatch {
  /** Words that open something. */
  readonly secrets = new Set<string>();
  /** What servers said that ended by themselves. */
  readonly fallen: string[] = [];
  /** How often servers called something an error of their own … */
  complained = 0;
  /** … and what they said of it, each once. */
  readonly complaints = new Set<string>();
  report: (finding: Finding) => void = () => {};

  said(line: string): void {
    for (const { text: mark } of marksIn(line)) this.#leak(mark);
    if (line.includes(TOKEN_MARK)) this.#leak('a token');
    for (const word of this.secrets) if (line.includes(word)) this.#leak('a facilitator’s token');
    this.#complains(line);
  }

  endedBadly(words: string): void {
    this.complained += 1;
    this.complaints.add(words);
  }

  fell(words: string): void {
    this.fallen.push(words);
  }

  #complains(line: string): void {
    const level = Number(/"level":(\d+)/.exec(line)?.[1] ?? 0);
    if (level < ERROR) return;
    this.complained += 1;
    if (this.complaints.size < DIFFERENT_KEPT)
      this.complaints.add(line.replace(/"(time|pid|reqId|hostname)":("[^"]*"|\d+),?/g, ''));
  }

  #leak(what: string): void {
    this.report({ kind: 'leaks', what: `a server wrote ${what} to its log` });
  }
}
