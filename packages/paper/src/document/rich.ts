import { FROM_THE_RIGHT, plain, spansOf, type Told } from '@reflextics/summary';
import { BREAKS } from '../flow.ts';
import { drawableApart } from '../letters/clean.ts';
import { signsOf } from '../letters/fonts-for.ts';
import { type Direction, directionOf, type Styled } from '../letters/runs.ts';
import type { Pen, Type } from '../pen.ts';

export interface RichLine {
  readonly pieces: readonly Styled[];
  /** pt */
  readonly width: number;
  readonly base: Direction;
}

/** Text in lines that fit a width. */
export interface Rich {
  readonly lines: readonly RichLine[];
  /** Of all of it; a line as typed has a direction of its own. */
  readonly base: Direction;
  readonly type: Type;
  /** pt there is for it. */
  readonly width: number;
  /** Which lines stand at its end: those that run from the right, unless it is but a name, which stands beside what it names. */
  readonly atEnd: 'from-the-right' | 'all' | 'none';
}

/** Lines as typed begin lines here; a word that is wider than a line is parted between any two signs. */
export function richOf(pen: Pen, told: Told, type: Type, width: number): Rich {
  const lines = styledLines(told, type).flatMap((line) => {
    const base = directionOf(textOf(line));
    return reopened(broken(pen, line, type, width)).map((one) => ({ ...one, base }));
  });
  return { lines, base: directionOf(plain(told)), type, width, atEnd: 'from-the-right' };
}

export const richHeight = ({ lines, type }: Rich): number => lines.length * type.size * type.lead;

/** Draws some of the lines, the first of them at `top`. */
export function drawRich(
  pen: Pen,
  rich: Rich,
  x: number,
  top: number,
  from = 0,
  to = rich.lines.length,
): void {
  const { type, width, atEnd } = rich;
  rich.lines.slice(from, to).forEach((line, at) => {
    const isAtEnd = atEnd === 'all' || (atEnd === 'from-the-right' && line.base === 'rtl');
    const left = isAtEnd ? x + width - line.width : x;
    pen.styledLine(line.pieces, left, top + at * type.size * type.lead, type, line.base);
  });
}

function styledLines(told: Told, { face }: Type): Styled[][] {
  const lines: Styled[][] = [[]];
  for (const { text, strong, emphasis } of spansOf(told)) {
    text.split(/\r\n?|\n/).forEach((part, at) => {
      if (at > 0) lines.push([]);
      const clean = drawableApart(part);
      if (clean === '') return;
      const style = {
        face: strong && face === 'text' ? ('strong' as const) : face,
        slanted: emphasis === true,
      };
      lines.at(-1)?.push({ text: clean, ...style });
    });
  }
  return lines;
}

const textOf = (line: readonly Styled[]): string => line.map(({ text }) => text).join('');

type Broken = Omit<RichLine, 'base'>;

function broken(pen: Pen, line: readonly Styled[], type: Type, width: number): Broken[] {
  const done: Broken[] = [];
  let pieces: Styled[] = [];
  let taken = 0;
  const end = () => {
    const trimmed = withoutEnd(pieces);
    done.push({ pieces: trimmed, width: widthOf(pen, trimmed, type) });
    pieces = [];
    taken = 0;
  };
  for (const word of wordsOf(line).flatMap((one) => parted(pen, one, type, width))) {
    if (pieces.length > 0 && taken + widthOf(pen, withoutEnd(word), type) > width) end();
    pieces.push(...word);
    taken += widthOf(pen, word, type);
  }
  end();
  return done;
}

const APART = /[\u2066-\u2069]/g;
const CLOSES = '\u2069';

/** What stands apart does so in each of the lines that it goes over, and runs the same way in all of them. */
function reopened(lines: readonly Broken[]): readonly Broken[] {
  if (lines.length === 1) return lines;
  let open = '';
  return lines.map(({ pieces, width }) => {
    const before = open;
    const text = textOf(pieces);
    const last = text.match(APART)?.at(-1);
    if (last === CLOSES) open = '';
    else if (last !== undefined) open = openedBy(text.slice(text.lastIndexOf(last)));
    return {
      width,
      pieces: [...signs(before, pieces[0]), ...pieces, ...signs(open && CLOSES, pieces.at(-1))],
    };
  });
}

/** Of which direction, is told by the first letter in it. */
const openedBy = (text: string): string =>
  FROM_THE_RIGHT.test(/\p{L}/u.exec(text)?.[0] ?? '') ? '\u2067' : '\u2066';

const signs = (text: string, like: Styled | undefined): Styled[] =>
  text === '' || like === undefined ? [] : [{ ...like, text }];

const widthOf = (pen: Pen, pieces: readonly Styled[], type: Type): number =>
  pieces.reduce((sum, { text, face }) => sum + pen.widthOf(text, { ...type, face }), 0);

/** Without spaces at the end. */
function withoutEnd(pieces: readonly Styled[]): Styled[] {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  return text === '' ? withoutEnd(pieces.slice(0, -1)) : [...pieces.slice(0, -1), { ...last, text }];
}

/** What lies between two places where a line may end; it may be in several styles. */
function wordsOf(line: readonly Styled[]): Styled[][] {
  const words: Styled[][] = [];
  let from = 0;
  for (const word of textOf(line).trim().split(BREAKS)) {
    // What was trimmed at the front counts for where a style begins.
    const start = from === 0 ? textOf(line).length - textOf(line).trimStart().length : from;
    words.push(sliced(line, start, start + word.length));
    from = start + word.length;
  }
  return words.filter((word) => word.length > 0);
}

function sliced(line: readonly Styled[], from: number, to: number): Styled[] {
  let start = 0;
  return line.flatMap((piece) => {
    const text = piece.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += piece.text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
}

function parted(pen: Pen, word: readonly Styled[], type: Type, width: number): (readonly Styled[])[] {
  if (widthOf(pen, withoutEnd(word), type) <= width) return [word];
  const parts: Styled[][] = [[]];
  let taken = 0;
  for (const piece of word)
    for (const sign of signsOf(piece.text)) {
      const wide = pen.widthOf(sign, { ...type, face: piece.face });
      if (taken > 0 && taken + (sign.trim() === '' ? 0 : wide) > width) {
        parts.push([]);
        taken = 0;
      }
      const part = parts.at(-1) ?? [];
      const last = part.at(-1);
      if (last !== undefined && last.face === piece.face && last.slanted === piece.slanted)
        part[part.length - 1] = { ...last, text: last.text + sign };
      else part.push({ ...piece, text: sign });
      taken += wide;
    }
  return parts;
}
