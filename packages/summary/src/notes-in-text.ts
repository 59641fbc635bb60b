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
  /** Its words in a row, in each way of reading. */
  readonly read: Readonly<Record<Way, string>>;
}

/** With what its lines begin with as it was typed, or without: in a text that sets a line, and is no word of it. */
type Way = 'as-typed' | 'without-line-signs';
const WAYS: readonly Way[] = ['as-typed', 'without-line-signs'];
const LINE_SIGNS = /^(?:(?:#{1,6}|[-*•]|\d{1,3}[.)])\s+|>\s*)+/;
/** Signs by which words are set may have become what they mean, so that nobody reads them. */
const SETS_WORDS = /[*\\]/;

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
    .map(({ name, note }) => noteOf(name, note))
    .filter(({ read }) => read['without-line-signs'] !== '');
  if (notes.length === 0 || text.trim() === '') return { without: text, taken: 0, alike: [] };
  const lines = linesIn(text);
  // One more than there are signs, for a line without any.
  const gone = lines.map(({ words }) => new Array<boolean>(words.length + 1).fill(false));
  const texts = WAYS.map((way) => ({
    way,
    read: readingOf(
      lines.map(({ words }) => words),
      way,
    ),
  }));
  const isThere = (note: Note) => texts.map(({ way, read }) => takeOut(note, way, read, lines, gone));
  const taken = notes.filter((note) => isThere(note).includes(true)).length;
  dropWhatLedToThem(notes, lines, gone);
  const left = lines.map(({ words }, at) => wordsLeft(words, gone[at] ?? []));
  const alike = left.filter((words) => notes.some((note) => isAlike(note, words)));
  return { without: taken === 0 ? text : written(text, lines, gone), taken, alike };
}

function noteOf(name: string, text: string): Note {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const read = (way: Way) => readingOf(lines, way).signs.trim();
  return { name, read: { 'as-typed': read('as-typed'), 'without-line-signs': read('without-line-signs') } };
}

/** Lines in a row, with one space for whatever is empty between words. */
interface Reading {
  readonly signs: string;
  /** For each sign the line that it is of, and where it stands there. */
  readonly line: readonly number[];
  readonly at: readonly number[];
}

function readingOf(lines: readonly string[], way: Way): Reading {
  let signs = '';
  const line: number[] = [];
  const at: number[] = [];
  lines.forEach((words, n) => {
    const from = way === 'as-typed' ? 0 : (LINE_SIGNS.exec(words)?.[0].length ?? 0);
    for (let unit = from; unit <= words.length; unit += 1) {
      const sign = (words[unit] ?? ' ').replace(/\s/, ' ');
      if (SETS_WORDS.test(sign) || (sign === ' ' && signs.endsWith(' '))) continue;
      signs += sign;
      line.push(n);
      at.push(unit);
    }
  });
  return { signs, line, at };
}

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

/** Marks every place of the note, over line ends too; whether there was one. */
function takeOut(
  { name, read }: Note,
  way: Way,
  { signs, line, at }: Reading,
  lines: readonly Line[],
  gone: readonly boolean[][],
): boolean {
  const isLong = read[way].split(' ').length >= FEWEST_WITHIN;
  let isThere = false;
  for (const index of placesOf(read[way], signs)) {
    const end = index + read[way].length - 1;
    const [first = 0, last = 0] = [line[index], line[end]];
    const [before, after] = [lines[first]?.words ?? '', lines[last]?.words ?? ''];
    let [from = 0, to = 0] = [at[index], at[end]];
    to += 1;
    while (SETS_WORDS.test(before[from - 1] ?? '')) from -= 1;
    while (SETS_WORDS.test(after[to] ?? '')) to += 1;
    const led = before.slice(0, from);
    const isPassage =
      isLabel(way === 'as-typed' ? led : led.replace(LINE_SIGNS, ''), name) && after.slice(to).trim() === '';
    if (!isLong && !isPassage) continue;
    isThere = true;
    for (let n = first; n <= last; n += 1) {
      const marks = gone[n] ?? [];
      const ends = n < last || to >= after.length;
      marks.fill(true, n > first || isPassage ? 0 : from, ends ? marks.length : to);
    }
  }
  return isThere;
}

/** Where it begins, each time that it stands there in whole words. */
function placesOf(sought: string, signs: string): number[] {
  const places: number[] = [];
  let from = signs.indexOf(sought);
  while (from >= 0) {
    const end = from + sought.length;
    const isWhole =
      !/[\p{L}\p{M}\p{N}]$/u.test(signs.slice(Math.max(0, from - 2), from)) &&
      !/^[\p{L}\p{M}\p{N}]/u.test(signs.slice(end, end + 2));
    if (isWhole) places.push(from);
    from = signs.indexOf(sought, isWhole ? end : from + 1);
  }
  return places;
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
function isAlike({ read }: Note, passage: string): boolean {
  const plain = (all: string) =>
    all
      .split(/\s+/)
      .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
      .filter((word) => word !== '');
  const mine = ` ${plain(passage).join(' ')} `;
  const theirs = plain(read['without-line-signs']);
  const row = Math.min(ALIKE_IN_ROW, theirs.length);
  if (row < FEWEST_WITHIN) return false;
  return theirs.some((_, at) => {
    const part = theirs.slice(at, at + row);
    return part.length === row && mine.includes(` ${part.join(' ')} `);
  });
}
