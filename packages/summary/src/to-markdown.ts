import { apart } from './apart.ts';
import type { Block } from './document.ts';
import { printableBlock } from './printable.ts';
import { documentOfAll } from './session-document.ts';
import type { Span, Told } from './spans.ts';
import type { Summary } from './summary.ts';

/** One room or several, one after the other. CommonMark with pipe tables, ending in a line break. What people typed is escaped: it shows as typed. */
export function toMarkdown(first: Summary, ...others: readonly Summary[]): string {
  return blocksToMarkdown(documentOfAll(first, ...others));
}

/** Any document, in the same way. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(printableBlock).map(blockToMarkdown).join('\n\n')}\n`;
}

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeLine(oneLine(block.text))}`;
    case 'paragraph':
      return linesOf(block.text).map(toldLine).join('  \n');
    case 'quote': {
      const lines = block.lines.map((line) => `> ${toldLine(line)}`).join('  \n');
      return block.by === null ? lines : `**${escapeLine(oneLine(block.by))}**\n\n${lines}`;
    }
    case 'points':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${toldLine(inOneLine(item))}`)
        .join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows.map((row) => row.map(cell))]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
  }
}

function linesOf(told: Told): Told[] {
  if (typeof told === 'string') return told.split('\n');
  const lines: Span[][] = [[]];
  for (const span of told)
    for (const [n, text] of span.text.split('\n').entries()) {
      if (n > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    }
  return lines;
}

function inOneLine(told: Told): Told {
  if (typeof told === 'string') return oneLine(told);
  return told.map((span) => ({ ...span, text: oneLine(span.text) }));
}

/** A line whose signs are opened and closed one within the other, as a reader of Markdown wants them. */
function toldLine(told: Told): string {
  if (typeof told === 'string') return escapeLine(told);
  const open: Mark[] = [];
  let line = '';
  for (const [at, span] of told.entries()) {
    const over = open.findIndex((mark) => !span[mark]);
    if (over >= 0) line += open.splice(over).reverse().map(signOf).join('');
    const begun = MARKS.filter((mark) => span[mark] && !open.includes(mark));
    begun.sort((one, other) => lastsFrom(told, at, other) - lastsFrom(told, at, one));
    open.push(...begun);
    line +=
      begun.map(signOf).join('') +
      (line === '' && begun.length === 0 ? escapeStart(span.text) : escapeInline(span.text));
  }
  return line.trim() + open.reverse().map(signOf).join('');
}

type Mark = 'strong' | 'emphasis';
const MARKS: readonly Mark[] = ['strong', 'emphasis'];

function signOf(mark: Mark): string {
  return mark === 'strong' ? '**' : '*';
}

/** For how many spans a mark goes on from there. */
function lastsFrom(told: readonly Span[], from: number, mark: Mark): number {
  const end = told.findIndex((span, at) => at >= from && !span[mark]);
  return (end < 0 ? told.length : end) - from;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** A row is one line of the file: no cell turns those beside it. */
function cell(text: string): string {
  return apart(escapeInline(text)).replace(/\s*\n\s*/g, '<br>');
}

/** Signs that mean something anywhere in a line. */
function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}

/** And those that mean something at its start: headings, points, numbers, rules, indented code. */
function escapeLine(line: string): string {
  return escapeStart(line.trim());
}

function escapeStart(line: string): string {
  return escapeInline(line.trimStart())
    .replace(/^(#{1,6}|[-+=]+)(?=\s|$|[-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
