/** A text and what is selected in it, in UTF-16 units; nothing is selected where `from` is `to`. */
export interface Edited {
  text: string;
  from: number;
  to: number;
}

export const LINE_MARKS = ['heading', 'points', 'numbers', 'quote'] as const;
export type LineMark = (typeof LINE_MARKS)[number];
export type InlineMark = 'strong' | 'emphasis';

const MARK = /^(\s*)(#{1,6}\s+|[-*•]\s+|\d{1,3}[.)]\s+|>\s?)?/;
const IS: Record<LineMark, RegExp> = {
  heading: /^\s*#{1,6}\s/,
  points: /^\s*[-*•]\s/,
  numbers: /^\s*\d{1,3}[.)]\s/,
  quote: /^\s*>/,
};
const SIGNS: Record<InlineMark, string> = { strong: '**', emphasis: '*' };

/**
 * Makes the lines that the selection touches headings, points, numbered or quotes, or plain again where all of them are
 * that already. A heading becomes a lower one first.
 */
export function withLineMark({ text, from, to }: Edited, mark: LineMark): Edited {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = endOfLine(text, Math.max(from, to > from && text[to - 1] === '\n' ? to - 1 : to));
  const lines = text.slice(start, end).split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const isSo = filled.length > 0 && filled.every((line) => IS[mark].test(line));
  let number = numberBefore(text, start);
  const changed = lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line;
    const words = line.replace(MARK, '');
    if (mark === 'heading') return headingOf(line, words, isSo);
    if (isSo) return words;
    if (mark !== 'numbers') return `${mark === 'points' ? '- ' : '> '}${words}`;
    number += 1;
    return `${number}. ${words}`;
  });
  const inserted = changed.join('\n');
  const whole = text.slice(0, start) + inserted + text.slice(end);
  if (from !== to) return { text: whole, from: start, to: start + inserted.length };
  const caret = Math.max(start, from + inserted.length - (end - start));
  return { text: whole, from: caret, to: caret };
}

function headingOf(line: string, words: string, isSo: boolean): string {
  if (!isSo) return `# ${words}`;
  return /^\s*#\s/.test(line) ? `## ${words}` : words;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Of the numbered line right before that place; 0: there is none. */
function numberBefore(text: string, start: number): number {
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  return Number(/^\s*(\d{1,3})[.)]\s/.exec(before)?.[1] ?? 0);
}

/** Marks what is selected, or the word at the caret; takes the marks away where they are there. Line by line. */
export function withInlineMark(edited: Edited, mark: InlineMark): Edited {
  const sign = SIGNS[mark];
  const around = edited.from === edited.to ? wordAt(edited.text, edited.from) : edited;
  const { text } = edited;
  if (around.from === around.to) return edited;
  const lines = text.slice(around.from, around.to).split('\n');
  const bare = lines.map((line) => unmarked(line, sign));
  const isMarked = lines.every((line, n) => line.trim() === '' || bare[n] !== line);
  const outer = text.slice(around.from - sign.length, around.from);
  const behind = text.slice(around.to, around.to + sign.length);
  const isWithin =
    outer === sign && behind === sign && !isPartOf(text, around.from - sign.length, around.to, sign);
  if (isWithin && lines.length === 1) {
    const from = around.from - sign.length;
    const whole =
      text.slice(0, from) + text.slice(around.from, around.to) + text.slice(around.to + sign.length);
    return { text: whole, from, to: around.to - sign.length };
  }
  const changed = isMarked ? bare : lines.map((line) => markedLine(line, sign));
  const inserted = changed.join('\n');
  return {
    text: text.slice(0, around.from) + inserted + text.slice(around.to),
    from: around.from,
    to: around.from + inserted.length,
  };
}

/** Whether one asterisk beside the words is half of two, which mean something else. */
function isPartOf(text: string, before: number, after: number, sign: string): boolean {
  if (sign !== '*') return false;
  const stars = /\**$/.exec(text.slice(0, before + 1))?.[0].length ?? 0;
  const behind = /^\**/.exec(text.slice(after))?.[0].length ?? 0;
  return stars === 2 && behind === 2;
}

function markedLine(line: string, sign: string): string {
  const [head = ''] = MARK.exec(line) ?? [];
  const words = line.slice(head.length);
  const trimmed = words.trim();
  return trimmed === '' ? line : `${head}${words.replace(trimmed, () => sign + trimmed + sign)}`;
}

function unmarked(line: string, sign: string): string {
  const [head = ''] = MARK.exec(line) ?? [];
  const words = line.slice(head.length).trim();
  const inner = words.slice(sign.length, -sign.length);
  const isIt = words.length > 2 * sign.length && words.startsWith(sign) && words.endsWith(sign);
  if (!isIt || (sign === '*' && inner.startsWith('*') !== inner.endsWith('*'))) return line;
  if (sign === '*' && inner.startsWith('*') && !inner.startsWith('**')) return line;
  return line.replace(words, () => inner);
}

function wordAt(text: string, at: number): Edited {
  const before = /[\p{L}\p{N}\p{M}’'-]*$/u.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}\p{M}’'-]*/u.exec(text.slice(at))?.[0].length ?? 0;
  return { text, from: at - before, to: at + after };
}

/** What Enter does in a list: goes on with the next point, or ends the list on an empty one, with an empty line. Null: only a new line. */
export function nextPoint({ text, from, to }: Edited): Edited | null {
  if (from !== to) return null;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const line = text.slice(start, endOfLine(text, from));
  const [head = ''] = /^\s*(?:[-*•]|\d{1,3}[.)])\s+/.exec(line) ?? [];
  if (head === '' || from < start + head.length) return null;
  if (line.trim() === head.trim()) {
    const ended = `${text.slice(0, start)}\n${text.slice(start + line.length)}`;
    return { text: ended, from: start + 1, to: start + 1 };
  }
  const next = head.replace(/\d+/, (number) => `${Number(number) + 1}`);
  return spliced(text, from, to, `\n${next}`);
}

/** Puts a passage in at the caret: a passage of its own, or a point more where the caret is in a list. */
export function withPassage({ text, to }: Edited, passage: string): Edited {
  const start = text.lastIndexOf('\n', to - 1) + 1;
  const end = endOfLine(text, to);
  const line = text.slice(start, end);
  const at = line.trim() === '' ? start : end;
  const isPoint = /^- /.test(passage);
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at);
  const lastLine = before.slice(before.lastIndexOf('\n') + 1);
  const head = before === '' ? '' : isPoint && IS.points.test(lastLine) ? '\n' : '\n\n';
  const rest = after.trimStart();
  const tail = rest === '' ? '' : isPoint && IS.points.test(rest) ? '\n' : '\n\n';
  const caret = before.length + head.length + passage.length;
  return { text: before + head + passage + tail + rest, from: caret, to: caret };
}

function spliced(text: string, from: number, to: number, insert: string): Edited {
  const caret = from + insert.length;
  return { text: text.slice(0, from) + insert + text.slice(to), from: caret, to: caret };
}
