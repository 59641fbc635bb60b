import type { Block } from './document.ts';
import type { Told } from './spans.ts';

const HALF_CHARACTER = /\p{Surrogate}/gu;
const NO_SIGN = /[^\t\n\u0020-\u007E\u00A0-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * What any file can hold of a text: XML and pages have no way to write control signs, not even escaped, and a file with one of
 * them does not open. Half a character becomes U+FFFD, so that it is seen to be missing; every line break becomes `\n`.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(HALF_CHARACTER, '\uFFFD')
    .replace(NO_SIGN, '');
}

const printableTold = (told: Told): Told =>
  typeof told === 'string' ? printable(told) : told.map((span) => ({ ...span, text: printable(span.text) }));

/** The same for all that a block says. */
export function printableBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: printable(block.text) };
    case 'paragraph':
      return { ...block, text: printableTold(block.text) };
    case 'quote':
      return {
        ...block,
        lines: block.lines.map(printableTold),
        by: block.by === null ? null : printable(block.by),
      };
    case 'points':
      return { ...block, items: block.items.map(printableTold) };
    case 'table':
      return {
        ...block,
        head: block.head.map(printable),
        rows: block.rows.map((row) => row.map(printable)),
      };
  }
}
