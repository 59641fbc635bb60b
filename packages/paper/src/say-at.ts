import { lineHeight, linesOf } from './flow.ts';
import type { Element, Pen, Type } from './pen.ts';

interface Place {
  x: number;
  y: number;
  width: number;
}

/** Returns where it ends, in pt from the top. */
export function writeAt(pen: Pen, text: string, { x, y, width }: Place, type: Type): number {
  const lines = linesOf(pen, text, type, width);
  lines.forEach((line, at) => {
    pen.line(line, x, y + at * lineHeight(type), type);
  });
  return y + lines.length * lineHeight(type);
}

/** The same as a paragraph of its own, or as what the tag says. */
export function sayAt(
  pen: Pen,
  section: Element,
  text: string,
  { tag = 'P', ...place }: Place & { tag?: string },
  type: Type,
): number {
  const paragraph = pen.element(section, tag);
  let end = place.y;
  pen.content(paragraph, tag, () => {
    end = writeAt(pen, text, place, type);
  });
  paragraph.end();
  return end;
}

/** So large, and no larger than `type`, that no word has to be parted. */
export function withWholeWords(pen: Pen, text: string, type: Type, width: number): Type {
  const widest = Math.max(...text.split(/[ -]/).map((word) => pen.widthOf(word, type)));
  return widest <= width ? type : { ...type, size: (type.size * width * 0.995) / widest };
}
