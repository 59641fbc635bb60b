import { FROM_THE_RIGHT, stretchesOf, together } from '@reflextics/summary';
import bidiFactory from 'bidi-js';
import type { Coverage, FontName } from './coverage.ts';
import { type Face, type InOneFont, inFonts, signsOf } from './fonts-for.ts';

/** A stretch of a line in one style. */
export interface Styled {
  readonly text: string;
  readonly face: Face;
  readonly slanted: boolean;
}

/** What is drawn at once: one font, one direction. */
export interface Run {
  /** As it is given to the font; where it runs from the right, the font turns it. */
  readonly text: string;
  readonly font: FontName;
  readonly slanted: boolean;
  readonly fromRight: boolean;
  /** What was typed, where the letters drawn say something else. */
  readonly typed: string | null;
  /** Whether a number stands for a sign that no font has. */
  readonly numbered: boolean;
}

export type Direction = 'ltr' | 'rtl';

const bidi = bidiFactory();

const LETTERS = /\p{L}/gu;

/** As most of its letters run, without those that stand apart: a name from the right does not turn the sentence that it stands in. */
export function directionOf(text: string): Direction {
  if (!FROM_THE_RIGHT.test(text)) return 'ltr';
  const letters = stretchesOf(text).flatMap((one) => (one.apart ? [] : (one.text.match(LETTERS) ?? [])));
  const fromRight = letters.filter((letter) => FROM_THE_RIGHT.test(letter)).length;
  return fromRight * 2 > letters.length ? 'rtl' : 'ltr';
}

export const mixesDirections = (text: string, base: Direction): boolean =>
  base === 'rtl' || FROM_THE_RIGHT.test(text);

/** One line's runs as typed, and the order in which they stand from left to right. */
export function runsOf(
  line: readonly Styled[],
  base: Direction,
  covers: Coverage,
): { runs: Run[]; fromLeft: readonly number[] } {
  const text = line.map((piece) => piece.text).join('');
  if (!mixesDirections(text, base)) {
    const runs = line.flatMap(({ text: told, face, slanted }) =>
      inFonts(together(told), face, covers).map((piece) => ({
        ...piece,
        slanted,
        fromRight: false,
      })),
    );
    return { runs, fromLeft: runs.map((_, at) => at) };
  }
  const { levels } = bidi.getEmbeddingLevels(text, base);
  const pieces = line.flatMap((piece, at) => ofOneLevel(piece, startOf(line, at), levels));
  const runs = pieces.flatMap(({ level, ...piece }) =>
    // What kept a stretch apart has done its work by now.
    inFonts(together(piece.text), piece.face, covers).map((part) => ({
      level,
      run:
        level % 2 === 0 ? { ...part, slanted: piece.slanted, fromRight: false } : turned(part, piece.slanted),
    })),
  );
  return { runs: runs.map(({ run }) => run), fromLeft: orderOf(runs.map(({ level }) => level)) };
}

const startOf = (line: readonly Styled[], at: number): number =>
  line.slice(0, at).reduce((sum, { text }) => sum + text.length, 0);

function ofOneLevel(piece: Styled, from: number, levels: Uint8Array): (Styled & { level: number })[] {
  const parts: (Styled & { level: number })[] = [];
  let begin = 0;
  for (let at = 1; at <= piece.text.length; at += 1) {
    const level = levels[from + begin] ?? 0;
    if (at < piece.text.length && levels[from + at] === level) continue;
    parts.push({ ...piece, text: piece.text.slice(begin, at), level });
    begin = at;
  }
  return parts;
}

/** Brackets face the other way; what has no direction of its own is turned here, since no font does it. */
function turned({ text, font, typed, numbered }: InOneFont, slanted: boolean): Run {
  const mirrored = Array.from(text, (letter) => bidi.getMirroredCharacter(letter) ?? letter).join('');
  const fontTurnsIt = FROM_THE_RIGHT.test(text);
  return {
    text: fontTurnsIt || numbered ? mirrored : signsOf(mirrored).reverse().join(''),
    font,
    slanted,
    fromRight: fontTurnsIt,
    typed,
    numbered,
  };
}

/** Rule L2 of the Unicode bidirectional algorithm, over runs of one level each. */
function orderOf(levels: readonly number[]): number[] {
  const order = levels.map((_, at) => at);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level >= 1; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if ((levels[order[from] ?? 0] ?? 0) < level) continue;
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}
