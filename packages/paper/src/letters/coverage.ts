import { create, type Font } from 'fontkit';
import type { PaperFonts } from '../paper.ts';

/** A file of letters, as it is named among those of a document. */
export type FontName = keyof PaperFonts;

/** Which letters each font has. */
export type Coverage = (font: FontName, codePoint: number) => boolean;

/** What is looked up at once, without asking the font: the letters of our languages. */
const NEAR = 0x500;

export function coverageOf(fonts: PaperFonts): Coverage {
  const opened = new Map<FontName, Font>();
  const near = new Map<FontName, readonly boolean[]>();
  const fontOf = (name: FontName): Font => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const made = create(Buffer.from(fonts[name]));
    if (!('hasGlyphForCodePoint' in made))
      throw new Error(`expected one font as ${name}, found a collection`);
    opened.set(name, made);
    return made;
  };
  const nearOf = (name: FontName): readonly boolean[] => {
    const known = near.get(name);
    if (known !== undefined) return known;
    const font = fontOf(name);
    const made = Array.from({ length: NEAR }, (_, codePoint) => font.hasGlyphForCodePoint(codePoint));
    near.set(name, made);
    return made;
  };
  return (font, codePoint) =>
    codePoint < NEAR ? nearOf(font)[codePoint] === true : fontOf(font).hasGlyphForCodePoint(codePoint);
}
