import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, KINDS, type Kind } from '../found.ts';

const FOLDER = join(import.meta.dirname, '../../sentences');

/** `seen`: rules were mended by them. `held-out`: no rule ever was. */
export const SETS = ['seen', 'held-out'] as const;
export type SentenceSet = (typeof SETS)[number];

export interface Sentence {
  readonly text: string;
  /** What should be found in it; empty: it is innocent. */
  readonly expected: readonly Found[];
}

const isKind = (word: string): word is Kind => KINDS.some((kind) => kind === word);

/** `We called {name:Mrs Dupont}.` → the sentence, and where the name stands in it. */
export function sentenceOf(line: string): Sentence {
  let text = '';
  const expected: Found[] = [];
  for (const [piece, kind, said] of line.matchAll(/\{([a-z-]+):([^{}]+)\}|[^{]+/g)) {
    if (kind === undefined || said === undefined) {
      text += piece;
      continue;
    }
    if (!isKind(kind)) throw new Error(`expected a kind of ${KINDS.join(', ')}, found ${kind} in: ${line}`);
    expected.push({ start: text.length, end: text.length + said.length, kind });
    text += said;
  }
  return { text, expected };
}

/** By language, the file's name. */
export function sentencesOf(set: SentenceSet): Readonly<Record<string, readonly Sentence[]>> {
  const files = readdirSync(join(FOLDER, set)).sort();
  return Object.fromEntries(
    files.map((file) => {
      const lines = readFileSync(join(FOLDER, set, file), 'utf8').split('\n');
      return [file.replace('.txt', ''), lines.filter((line) => line !== '').map(sentenceOf)];
    }),
  );
}
