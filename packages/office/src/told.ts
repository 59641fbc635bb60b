import { type Span, spansOf, type Told } from '@reflextics/summary';

/** Line by line; a line without words has no span. */
export function linesOf(told: Told): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spansOf(told))
    for (const [at, text] of span.text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    }
  return lines;
}

/** On one line, as a heading or a file's title has to be. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();
