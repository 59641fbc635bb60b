import type { Font } from 'fontkit';
import type { PaperFonts } from '../paper.ts';
import { openFont } from './fonts.ts';

/** A file of letters, as it is named among those of a document. */
export type FontName = keyof PaperFonts;

/** Which letters each font has. */
export type Coverage = (font: FontName, codePoint: number) => boolean;

/** What is asked for all the time: the letters of our languages. */
const NEAR = 0x500;

const nearBy = new WeakMap<Uint8Array, readonly boolean[]>();
const askedBefore = new WeakMap<Uint8Array, Font>();

/** Only asked and never set with: a file that is given again is not read again. */
function asked(file: Uint8Array): Font {
  const known = askedBefore.get(file);
  if (known !== undefined) return known;
  const font = openFont(file);
  askedBefore.set(file, font);
  return font;
}

export const coverageOf =
  (fonts: PaperFonts): Coverage =>
  (name, codePoint) =>
    codePoint < NEAR
      ? nearOf(fonts[name])[codePoint] === true
      : asked(fonts[name]).hasGlyphForCodePoint(codePoint);

function nearOf(file: Uint8Array): readonly boolean[] {
  const known = nearBy.get(file);
  if (known !== undefined) return known;
  const font = asked(file);
  const made = Array.from({ length: NEAR }, (_, codePoint) => font.hasGlyphForCodePoint(codePoint));
  nearBy.set(file, made);
  return made;
}
