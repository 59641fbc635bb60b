import { MAX_PASSAGE_LENGTH } from '@reflextics/game';
import { plain } from './spans.ts';
import { type TextLine, textBlocks } from './text-blocks.ts';

/** A piece of the scribe's text that somebody may wish otherwise: a point, or a paragraph, as long as the rules take. */
export interface Passage {
  /** In UTF-16 units of the text, up to `to`. */
  from: number;
  to: number;
  /** Without the signs in it. */
  words: string;
}

/** In order, without gaps but for the signs that begin a line and what is empty. */
export function passagesOf(text: string): Passage[] {
  return textBlocks(text).flatMap(({ kind, lines }) => {
    const [first] = lines;
    const last = lines.at(-1) ?? first;
    const isLong = last.to - first.from > MAX_PASSAGE_LENGTH;
    const whole: Passage = { from: first.from, to: last.to, words: lines.map(wordsOf).join('\n') };
    return kind === 'points' || isLong ? lines.flatMap((line) => pieces(line, text)) : [whole];
  });
}

function wordsOf({ told }: TextLine): string {
  return plain(told);
}

/** A line that is longer than the rules take, cut where a sentence or else a word ends. */
function pieces(line: TextLine, text: string): Passage[] {
  if (line.to - line.from <= MAX_PASSAGE_LENGTH)
    return [{ from: line.from, to: line.to, words: wordsOf(line) }];
  const cut: Passage[] = [];
  let { from } = line;
  while (from < line.to) {
    const most = text.slice(from, Math.min(line.to, from + MAX_PASSAGE_LENGTH));
    const rest = from + most.length < line.to;
    const end = rest
      ? (lastEnd(most, /[.!?;…·]\s/g) ?? lastEnd(most, /\s/g) ?? wholeLength(most))
      : most.length;
    const words = most.slice(0, end).trimEnd();
    if (words !== '') cut.push({ from, to: from + words.length, words });
    from += end;
  }
  return cut;
}

/** Behind the last such place that leaves something before it. */
function lastEnd(text: string, where: RegExp): number | null {
  const last = [...text.matchAll(where)].at(-1);
  return last === undefined || last.index === 0 ? null : last.index + last[0].length;
}

/** Never a cut through a character. */
function wholeLength(text: string): number {
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}
