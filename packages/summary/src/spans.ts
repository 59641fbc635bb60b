/** A run of words that look the same. */
export interface Span {
  text: string;
  strong?: true;
  emphasis?: true;
}

/** Words as they are told: plain, or with strong and emphasised runs. Free of any format: each one escapes for itself. */
export type Told = string | readonly Span[];

/** Words that look the same and stand together in the line as typed: from this UTF-16 unit of it up to that one. */
export interface Run {
  text: string;
  strong: boolean;
  emphasis: boolean;
  from: number;
  to: number;
}

interface Piece {
  text: string;
  /** In the line as typed. */
  from: number;
  to: number;
  /** How many asterisks stand here that may yet mark something; 0: it is text. */
  stars: number;
  opens: boolean;
  closes: boolean;
  strong: boolean;
  emphasis: boolean;
}

/** What a backslash makes a mere sign of, or asterisks. */
const MARKS = /\\([!-/:-@[-`{-~•])|\*+/g;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * One line as typed: `**strong**`, `*emphasis*`, and a backslash before a sign that is only a sign. Asterisks within a word,
 * beside a space or without their partner are text: nothing typed is dropped but the signs that mark something.
 */
export function toldLine(line: string): Told {
  return merged(runsOf(line));
}

/** The same, with where each run of words stands in what was typed. */
export function runsOf(line: string): Run[] {
  const pieces: Piece[] = [];
  let last = 0;
  const words = (to: number) => {
    if (to > last) pieces.push(wordsAt(line.slice(last, to), last, to));
  };
  for (const match of line.matchAll(MARKS)) {
    words(match.index);
    last = match.index + match[0].length;
    const escaped = match[1];
    pieces.push(escaped === undefined ? stars(line, match.index, last) : wordsAt(escaped, match.index, last));
  }
  words(line.length);
  return marked(pieces).flatMap(({ text, stars, strong, emphasis, from, to }) => {
    const shown = text + '*'.repeat(stars);
    return shown === '' ? [] : [{ text: shown, strong, emphasis, from, to }];
  });
}

/** Without what is strong or emphasised in it. */
export function plain(told: Told): string {
  return typeof told === 'string' ? told : told.map(({ text }) => text).join('');
}

export function spansOf(told: Told): readonly Span[] {
  return typeof told === 'string' ? [{ text: told }] : told;
}

/** Lines one below the other. */
export function joined(lines: readonly Told[]): Told {
  if (lines.every((line) => typeof line === 'string')) return lines.join('\n');
  return lines.flatMap((line, at) => (at === 0 ? spansOf(line) : [{ text: '\n' }, ...spansOf(line)]));
}

/** A line that reads as these words, whatever signs are in them; with no sign more than that needs. */
export function escapedLine(words: string): string {
  return toldLine(words) === words ? words : words.replace(/[\\*]/g, '\\$&');
}

function wordsAt(text: string, from: number, to: number): Piece {
  return { text, from, to, stars: 0, opens: false, closes: false, strong: false, emphasis: false };
}

function stars(line: string, from: number, to: number): Piece {
  const before = lastCharacter(line.slice(0, from));
  const after = String.fromCodePoint(line.codePointAt(to) ?? 32);
  return {
    ...wordsAt('', from, to),
    stars: to - from,
    opens: /\S/.test(after) && !IN_WORD.test(before),
    closes: /\S/.test(before) && !IN_WORD.test(after),
  };
}

/** The character that ends this; a space where nothing does. */
function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? ' ';
}

/** Each closing run marks what stands between it and the nearest opening one that has asterisks left. */
function marked(pieces: Piece[]): Piece[] {
  const open: number[] = [];
  for (const [at, piece] of pieces.entries()) {
    while (piece.closes && piece.stars > 0 && open.length > 0) {
      const from = open.at(-1) ?? 0;
      const opener = pieces[from];
      if (opener === undefined) break;
      const taken = Math.min(2, piece.stars, opener.stars);
      for (const between of pieces.slice(from + 1, at)) {
        if (taken === 2) between.strong = true;
        else between.emphasis = true;
      }
      piece.stars -= taken;
      opener.stars -= taken;
      if (opener.stars === 0) open.pop();
    }
    if (piece.opens && piece.stars > 0) open.push(at);
  }
  return pieces;
}

function merged(runs: readonly Run[]): Told {
  const spans: Span[] = [];
  for (const { text, strong, emphasis } of runs) {
    const last = spans.at(-1);
    if (last && (last.strong ?? false) === strong && (last.emphasis ?? false) === emphasis) last.text += text;
    else spans.push({ text, ...(strong ? { strong } : {}), ...(emphasis ? { emphasis } : {}) });
  }
  const [first] = spans;
  if (first === undefined) return '';
  return spans.length === 1 && !first.strong && !first.emphasis ? first.text : spans;
}
