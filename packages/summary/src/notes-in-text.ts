import { together } from './apart.ts';
import { runsOf } from './spans.ts';
import type { Summary } from './summary.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

/** What of the notes from the turns stands in the scribe's text. */
export interface NotesInText {
  /** The text without each note that stands in it word for word, whoever put it there and however. */
  readonly without: string;
  /** Notes that are not in it. */
  readonly taken: number;
  /** Passages that share much with a note and are not the same. They stay: nobody can tell whose words they are now. */
  readonly alike: readonly string[];
}

interface Note {
  readonly name: string;
  readonly words: readonly string[];
}

/** A line of the text as it reads, with where each sign of it was typed. */
interface Line {
  readonly kind: TextBlock['kind'];
  readonly words: string;
  /** Where the words end in the text. */
  readonly end: number;
  /** For each UTF-16 unit of the words where it begins in the text, and where it ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A note of fewer words is taken out only where it is all of a passage: two people may say “Yes”. */
const FEWEST_WITHIN = 3;
/** Words in a row that a passage and a note have in common, if one is to come from the other. */
const ALIKE_IN_ROW = 5;
const GAP = '[…]'; // where words of a line went and others stay

export function notesInText({ text, rounds }: Pick<Summary, 'text' | 'rounds'>): NotesInText {
  const notes = rounds
    .flatMap(({ turns }) => turns.flatMap(({ name, notes }) => notes.map((note) => ({ name, note }))))
    .map(({ name, note }): Note => ({ name, words: wordsOf(note) }))
    .filter(({ words }) => words.length > 0)
    // A note may be part of a longer one.
    .sort((one, other) => other.words.join(' ').length - one.words.join(' ').length);
  if (notes.length === 0 || text.trim() === '') return { without: text, taken: 0, alike: [] };
  const lines = linesIn(text);
  // One more than there are signs, for a line without any.
  const gone = lines.map(({ words }) => new Array<boolean>(words.length + 1).fill(false));
  const taken = notes.filter((note) => takeOut(note, lines, gone)).length;
  dropWhatLedToThem(notes, lines, gone);
  const left = lines.map(({ words }, at) => wordsLeft(words, gone[at] ?? []));
  const alike = left.filter((words) => notes.some((note) => isAlike(note, words)));
  return { without: taken === 0 ? text : written(text, lines, gone), taken, alike };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function linesIn(text: string): Line[] {
  return textBlocks(text).flatMap(({ kind, lines }) =>
    lines.map(({ from, to }) => {
      const runs = runsOf(text.slice(from, to));
      const starts = runs.flatMap((run) =>
        Array.from({ length: run.text.length }, (_, n) => from + Math.min(run.from + n, run.to)),
      );
      const ends = runs.flatMap((run) =>
        Array.from({ length: run.text.length }, (_, n) =>
          n === run.text.length - 1 ? from + run.to : from + Math.min(run.from + n + 1, run.to),
        ),
      );
      return { kind, words: runs.map((run) => run.text).join(''), end: to, from: starts, to: ends };
    }),
  );
}

/** Signs by which a text is set may have become what they mean. */
const patternOf = (word: string): string =>
  word.replace(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}${sign === '*' || sign === '\\' ? '?' : ''}`);

/** Marks every place of the note, over line ends too; whether there was one. */
function takeOut({ name, words }: Note, lines: readonly Line[], gone: readonly boolean[][]): boolean {
  const starts: number[] = [];
  let all = '';
  for (const line of lines) {
    starts.push(all.length);
    all += `${line.words}\n`;
  }
  const escaped = words.map(patternOf).join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  let isThere = false;
  for (const { index, 0: found } of all.matchAll(pattern)) {
    const first = lines.findLastIndex((_, at) => (starts[at] ?? 0) <= index);
    const last = lines.findLastIndex((_, at) => (starts[at] ?? 0) < index + found.length);
    const before = all.slice(starts[first], index);
    const end = (starts[last] ?? 0) + (lines[last]?.words.length ?? 0);
    const isPassage = isLabel(before, name) && all.slice(index + found.length, end).trim() === '';
    if (words.length < FEWEST_WITHIN && !isPassage) continue;
    isThere = true;
    for (let at = first; at <= last; at += 1) {
      const start = starts[at] ?? 0;
      const marks = gone[at] ?? [];
      const from = isPassage && at === first ? 0 : Math.max(0, index - start);
      const to = index + found.length - start;
      marks.fill(true, from, to >= (lines[at]?.words.length ?? 0) ? marks.length : to);
    }
  }
  return isThere;
}

/** Nothing, or whose note it is, as the draft has it before the words. */
function isLabel(before: string, name: string): boolean {
  const label = together(before);
  return label.trim() === '' || (label.startsWith(name) && /^\s*[:：]?\s*$/.test(label.slice(name.length)));
}

/** Whose note it was, in the line after it; and a heading of which nothing is left. */
function dropWhatLedToThem(notes: readonly Note[], lines: readonly Line[], gone: readonly boolean[][]): void {
  const isGone = (at: number) => isWhole(gone[at] ?? []);
  const names = new Set(notes.map(({ name }) => `— ${name}`));
  lines.forEach(({ kind, words }, at) => {
    if (kind === 'quote' && names.has(words.trim()) && at > 0 && isGone(at - 1)) gone[at]?.fill(true);
  });
  lines.forEach(({ kind }, at) => {
    if (kind !== 'heading') return;
    const next = lines.findIndex((line, after) => after > at && line.kind === 'heading');
    const below = lines.slice(at + 1, next < 0 ? undefined : next);
    if (below.length > 0 && below.every((_, n) => isGone(at + 1 + n))) gone[at]?.fill(true);
  });
}

/** All of a line, whatever the sign after its last word says. */
const isWhole = (marks: readonly boolean[]): boolean =>
  marks.length > 1 ? marks.slice(0, -1).every(Boolean) : marks.every(Boolean);

const wordsLeft = (words: string, gone: readonly boolean[]): string =>
  Array.from({ length: words.length }, (_, at) => (gone[at] ? '' : words.charAt(at))).join('');

/** As typed, without the lines that are gone, and with a gap where part of one is. */
function written(text: string, lines: readonly Line[], gone: readonly boolean[][]): string {
  let out = '';
  let at = 0;
  lines.forEach((line, n) => {
    const marks = gone[n] ?? [];
    if (isWhole(marks)) {
      out += text.slice(at, Math.max(at, text.lastIndexOf('\n', line.end - 1) + 1));
      const after = text.indexOf('\n', line.end);
      at = after < 0 ? text.length : after + 1;
      return;
    }
    for (let sign = 0; sign < line.words.length; sign += 1) {
      if (!marks[sign]) continue;
      out += text.slice(at, line.from[sign]) + GAP;
      // With the signs that set words within it.
      while (marks[sign + 1] && sign + 1 < line.words.length) sign += 1;
      at = line.to[sign] ?? at;
    }
  });
  return (out + text.slice(at)).replace(/\n{3,}/g, '\n\n').trim();
}

/** Many of the same words in a row, whatever stands around them. */
function isAlike({ words }: Note, passage: string): boolean {
  const row = Math.min(ALIKE_IN_ROW, words.length);
  if (row < FEWEST_WITHIN) return false;
  const plain = (all: readonly string[]) =>
    all.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).filter((word) => word !== '');
  const mine = ` ${plain(wordsOf(passage)).join(' ')} `;
  const theirs = plain(words);
  return theirs.some((_, at) => {
    const part = theirs.slice(at, at + row);
    return part.length === row && mine.includes(` ${part.join(' ')} `);
  });
}
