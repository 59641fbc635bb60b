import { type Block, documentOf } from './document.ts';
import type { Summary } from './summary.ts';

/** One room or several, one after the other. CommonMark with pipe tables, ending in a line break. What people typed is escaped: it shows as typed. */
export function toMarkdown(...summaries: readonly Summary[]): string {
  return `${summaries.flatMap(documentOf).map(blockToMarkdown).join('\n\n')}\n`;
}

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeLine(oneLine(block.text))}`;
    case 'paragraph':
      return escapeLines(block.text.split('\n'));
    case 'quote': {
      const lines = block.lines.map((line) => `> ${escapeLine(line)}`).join('  \n');
      return block.by === null ? lines : `**${escapeLine(oneLine(block.by))}**\n\n${lines}`;
    }
    case 'points':
      return block.items.map((item) => `- ${escapeLine(oneLine(item))}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows.map((row) => row.map(cell))]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
  }
}

function escapeLines(lines: readonly string[]): string {
  return lines.map(escapeLine).join('  \n');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function cell(text: string): string {
  return escapeInline(text).replace(/\s*\n\s*/g, '<br>');
}

/** Signs that mean something anywhere in a line. */
function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}

/** And those that mean something at its start: headings, points, numbers, rules, indented code. */
function escapeLine(line: string): string {
  return escapeInline(line.trim())
    .replace(/^(#{1,6}|[-+=]+)(?=\s|$|[-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
