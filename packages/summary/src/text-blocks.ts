import { escapedLine, type Told, toldLine } from './spans.ts';

/** A line of a passage, and where its words stand in the text: from this UTF-16 unit up to that one. */
export interface TextLine {
  told: Told;
  from: number;
  to: number;
}

/**
 * A passage of what the scribe typed. Of Markdown it understands `#` and `##` headings, `-` points, numbers that count from 1,
 * `>` quotes, `**strong**`, `*emphasis*` and the backslash; whatever else stands there is text. At least one line each.
 */
export type TextBlock =
  | { kind: 'heading'; level: 1 | 2; lines: readonly [TextLine] }
  | { kind: 'points'; ordered: boolean; lines: Lines }
  | { kind: 'quote'; lines: Lines }
  | { kind: 'paragraph'; lines: Lines };

type Lines = readonly [TextLine, ...TextLine[]];

const HEADING = /^(#{1,6})\s+(.+)$/s;
const POINT = /^[-*•]\s+(.+)$/s;
const NUMBERED = /^(\d{1,3})[.)]\s+(.+)$/s;
const QUOTED = /^>\s?(.*)$/s;
const MEANS_SOMETHING = /^(?:#{1,6}\s|[-*•]\s|1[.)]\s|>)/;

/** In order. Nothing typed is dropped but the signs that made it what it is. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: Growing[] = [];
  let isOpen = false;
  for (const { line, to } of linesOf(text)) {
    const open: Growing | undefined = isOpen ? blocks.at(-1) : undefined;
    if (line === '') {
      isOpen = open?.ordered ?? false; // numbers count on over an empty line; nothing else does
      continue;
    }
    const { words, ...kind } = meant(line, open);
    isOpen = kind.kind !== 'heading';
    const told: TextLine = { told: toldLine(words), from: to - words.length, to };
    if (open?.kind === kind.kind && open.ordered === kind.ordered && isOpen) open.lines.push(told);
    else blocks.push({ ...kind, lines: [told] });
  }
  return blocks.map(grown);
}

/** What a line is by the signs it begins with, and what is left of it. */
function meant(line: string, open: Growing | undefined): Omit<Growing, 'lines'> & { words: string } {
  const plainly = { level: 1, ordered: false } as const;
  const [, signs = '', heading] = HEADING.exec(line) ?? [];
  if (heading !== undefined)
    return { ...plainly, kind: 'heading', level: signs.length === 1 ? 1 : 2, words: heading };
  const point = POINT.exec(line)?.[1];
  if (point !== undefined) return { ...plainly, kind: 'points', words: point };
  const [, number, numbered] = NUMBERED.exec(line) ?? [];
  if (numbered !== undefined && Number(number) === numberAfter(open))
    return { ...plainly, kind: 'points', ordered: true, words: numbered };
  const quoted = QUOTED.exec(line)?.[1];
  return quoted === undefined
    ? { ...plainly, kind: 'paragraph', words: line }
    : { ...plainly, kind: 'quote', words: quoted };
}

/** These words as the text of a passage that reads the same, whatever signs are in them. */
export function escapedText(words: string): string {
  return words
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const escaped = escapedLine(line.trim());
      if (!MEANS_SOMETHING.test(escaped)) return escaped;
      return escaped.startsWith('1') ? escaped.replace('1', '1\\') : `\\${escaped}`;
    })
    .join('\n');
}

interface Growing {
  kind: TextBlock['kind'];
  level: 1 | 2;
  ordered: boolean;
  lines: [TextLine, ...TextLine[]];
}

/** A number is one only where it counts on: no other would be shown as it was typed. */
function numberAfter(open: Growing | undefined): number {
  return open?.ordered ? open.lines.length + 1 : 1;
}

function grown({ kind, level, ordered, lines }: Growing): TextBlock {
  if (kind === 'points') return { kind, ordered, lines };
  if (kind !== 'heading') return { kind, lines };
  return { kind, level, lines: [lines[0]] };
}

/** Trimmed, with the place where what is left of each ends. */
function* linesOf(text: string): Generator<{ line: string; to: number }> {
  let at = 0;
  for (const [n, part] of text.split(/(\r\n|\r|\n)/).entries()) {
    const line = part.trim();
    const from = line === '' ? at : at + part.indexOf(line);
    if (n % 2 === 0) yield { line, to: from + line.length };
    at += part.length;
  }
}
