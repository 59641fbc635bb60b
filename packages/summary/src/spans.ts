/** A run of words that look the same. */
export interface Span {
  text: string;
  strong?: true;
  emphasis?: true;
}

/** Words as they are told: plain, or with strong and emphasised runs. Free of any format: each one escapes for itself. */
export type Told = string | readonly Span[];

interface Piece {
  text: string;
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
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of line.matchAll(MARKS)) {
    if (match.index > last) pieces.push(words(line.slice(last, match.index)));
    last = match.index + match[0].length;
    const escaped = match[1];
    pieces.push(escaped === undefined ? stars(line, match.index, last) : words(escaped));
  }
  if (last < line.length) pieces.push(words(line.slice(last)));
  return merged(marked(pieces));
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

function words(text: string): Piece {
  return { text, stars: 0, opens: false, closes: false, strong: false, emphasis: false };
}

function stars(line: string, from: number, to: number): Piece {
  const before = lastCharacter(line.slice(0, from));
  const after = String.fromCodePoint(line.codePointAt(to) ?? 32);
  return {
    ...words(''),
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

function merged(pieces: readonly Piece[]): Told {
  const spans: Span[] = [];
  for (const { text, stars, strong, emphasis } of pieces) {
    const shown = text + '*'.repeat(stars);
    if (shown === '') continue;
    const last = spans.at(-1);
    if (last && (last.strong ?? false) === strong && (last.emphasis ?? false) === emphasis)
      last.text += shown;
    else spans.push({ text: shown, ...(strong ? { strong } : {}), ...(emphasis ? { emphasis } : {}) });
  }
  const [first] = spans;
  if (first === undefined) return '';
  return spans.length === 1 && !first.strong && !first.emphasis ? first.text : spans;
}
