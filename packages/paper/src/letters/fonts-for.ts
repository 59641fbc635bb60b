import type { Coverage, FontName } from './coverage.ts';

export type Face = 'text' | 'strong' | 'display';

/** The second family has nearly every alphabet, in two weights. */
const WIDE: Readonly<Record<Face, FontName>> = { text: 'wide', strong: 'wideStrong', display: 'wideStrong' };

/** A stretch of text in one font. */
export interface InOneFont {
  readonly text: string;
  readonly font: FontName;
  /** What was typed, where what is drawn says less: a number, or a picture without its colours; else null. */
  readonly typed: string | null;
  /** Whether a number stands for a sign that no font has. */
  readonly numbered: boolean;
}

const PICTURE = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u;
/** Its colour is lost in a font of outlines. */
const COLOURED = /\p{Emoji_Modifier}/u;
/** They join or vary what is beside them; alone they have no shape. */
const JOINING = new Set([0x200c, 0x200d, 0xfe0e, 0xfe0f]);
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader takes for one sign each. */
export const signsOf = (text: string): string[] =>
  Array.from(clusters.segment(text), ({ segment }) => segment);

/** In fonts that have all of its letters: a word in one where there is one, else sign by sign. Spaces are the face's own, so that what stands beside a word does not change its width. */
export function inFonts(text: string, face: Face, covers: Coverage): InOneFont[] {
  if (hasAll(text, face, covers)) return text === '' ? [] : [told(text, face)];
  const pieces: InOneFont[] = [];
  for (const word of text.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/u)) {
    const font = fontFor(word, face, covers);
    const inside =
      font === null ? signsOf(word).map((sign) => signIn(sign, face, covers)) : [told(word, font)];
    for (const piece of inside) {
      const last = pieces.at(-1);
      if (last !== undefined && last.font === piece.font && last.typed === null && piece.typed === null)
        pieces[pieces.length - 1] = told(last.text + piece.text, piece.font);
      else pieces.push(piece);
    }
  }
  return pieces;
}

const told = (text: string, font: FontName): InOneFont => ({
  text,
  font,
  typed: font === 'emoji' && COLOURED.test(text) ? text : null,
  numbered: false,
});

function hasAll(text: string, font: FontName, covers: Coverage): boolean {
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    if (!JOINING.has(codePoint) && !covers(font, codePoint)) return false;
    if (JOINING.has(codePoint) && font !== 'emoji' && font !== WIDE.text && font !== WIDE.strong)
      return false;
  }
  return true;
}

/** Null: no font has all of it. */
function fontFor(text: string, face: Face, covers: Coverage): FontName | null {
  const chain: FontName[] = PICTURE.test(text)
    ? ['emoji', face, WIDE[face]]
    : [face, WIDE[face], WIDE.text, 'emoji'];
  const drawn = PICTURE.test(text) ? text : text.replace(/\ufe0e/g, '');
  return chain.find((font) => hasAll(drawn, font, covers)) ?? null;
}

function signIn(sign: string, face: Face, covers: Coverage): InOneFont {
  const font = fontFor(sign, face, covers);
  if (font !== null) return told(sign, font);
  const numbers = [...sign].map((letter) => numberOf(letter.codePointAt(0) ?? 0));
  return { text: numbers.join(''), font: face, typed: sign, numbered: true };
}

/** As the Unicode standard writes it, so that it can be looked up. */
const numberOf = (codePoint: number): string =>
  JOINING.has(codePoint) ? '' : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
