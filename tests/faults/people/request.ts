import { Agent, request as open } from 'node:http';
import type { Problem } from '../checker/words.ts';

/** The version of PROTOCOL.md that these people know. */
export const SPEAKS = 2;

/** How one person's device asks over HTTP. */
export interface Asking {
  /** E.g. `http://127.0.0.1:40123`. */
  readonly at: string;
  /** Each device has its own, as behind a proxy that tells it. */
  readonly address: string;
  readonly token?: string;
  /** The connections of that device: what has died on the way is among them, and only this device meets it. */
  readonly connections: Agent;
  /** ms until a line is taken for dead. */
  readonly patience: number;
  /** Who asked does not wait any longer. */
  readonly calledOff?: AbortSignal;
}

export interface Said {
  readonly status: number;
  readonly text: string;
}

export const ownConnections = (): Agent => new Agent({ keepAlive: true, scheduling: 'lifo' });

/** Null: no whole answer came in time. */
export function request(
  { at, address, token, connections, patience, calledOff }: Asking,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Said | null> {
  const text = body === undefined ? null : JSON.stringify(body);
  const headers = {
    'x-forwarded-for': address,
    'reflextics-version': String(SPEAKS),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(text === null
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }),
  };
  return new Promise((resolve) => {
    const asked = open(
      `${at}${path}`,
      { method, headers, agent: connections, signal: calledOff },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.once('close', () => {
          clearTimeout(late);
          const status = answer.statusCode ?? 0;
          resolve(answer.complete ? { status, text: Buffer.concat(pieces).toString() } : null);
        });
      },
    );
    const late = setTimeout(() => asked.destroy(), patience);
    asked.once('error', () => {
      clearTimeout(late);
      resolve(null);
    });
    asked.end(text);
  });
}

/** What an answer of 4xx or 5xx says. Null: it does not say it the way PROTOCOL.md has all errors say it. */
export function problemIn({ text }: Said): Problem | null {
  try {
    const { error }: { error?: Partial<Problem> } = JSON.parse(text);
    return typeof error?.code === 'string' ? (error as Problem) : null;
  } catch {
    return null;
  }
}
