import type { PageContent } from './content.ts';
import { type PdfFile, utf16 } from './file.ts';
import { Operator, Reader, Ref, type Value } from './syntax.ts';

/** What is wrong with the letters: not in the file, without a sign of their own, or shown as an empty box. */
export function fontComplaints(
  file: PdfFile,
  pages: readonly { page: Value; content: PageContent }[],
): string[] {
  const told = new Map<number, ReadonlyMap<number, string>>();
  return pages.flatMap(({ page, content }, at) => {
    const complaints = new Set<string>();
    for (const { font, glyphs, isTold } of content.shown) {
      const ref = file.raw(file.get(file.get(page, 'Resources'), 'Font'), font);
      if (!(ref instanceof Ref)) {
        complaints.add(`page ${at + 1}: its font ${font} is not among its resources`);
        continue;
      }
      const signs = told.get(ref.number) ?? signsOf(file, ref);
      told.set(ref.number, signs);
      for (const wrong of embeddingComplaints(file, ref)) complaints.add(`font ${font}: ${wrong}`);
      for (const glyph of glyphs) {
        if (glyph === 0) complaints.add(`page ${at + 1}: an empty box is shown`);
        if (isTold) continue;
        const sign = signs.get(glyph) ?? '';
        if (/^[\0\ufeff\ufffe]*$/u.test(sign) || !sign.isWellFormed())
          complaints.add(`page ${at + 1}: glyph ${glyph} of ${font} stands for no sign`);
      }
    }
    return [...complaints];
  });
}

function embeddingComplaints(file: PdfFile, font: Ref): string[] {
  const [descendant] = file.list(font, 'DescendantFonts');
  const descriptor = file.get(descendant, 'FontDescriptor');
  const complaints: string[] = [];
  const lies = ['FontFile2', 'FontFile3'].some((key) => file.stream(file.raw(descriptor, key)) !== '');
  if (!lies) complaints.push('it does not lie in the file');
  if (file.name(font, 'Encoding') !== 'Identity-H') complaints.push('its letters are not numbered by glyph');
  if (
    file.name(descendant, 'CIDToGIDMap') !== 'Identity' &&
    file.name(descendant, 'Subtype') === 'CIDFontType2'
  )
    complaints.push('nothing says which glyph is which');
  return complaints;
}

/** What each glyph stands for, as the font's own table tells who copies or reads aloud (ISO 32000-1 §9.10.3). */
function signsOf(file: PdfFile, font: Ref): ReadonlyMap<number, string> {
  const signs = new Map<number, string>();
  const reader = new Reader(file.stream(file.raw(font, 'ToUnicode')));
  let operands: Value[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (!(value instanceof Operator)) {
      operands.push(value);
      continue;
    }
    const step = value.word === 'endbfchar' ? 2 : value.word === 'endbfrange' ? 3 : 0;
    for (let at = 0; step > 0 && at + step <= operands.length; at += step) {
      const [from, to] = [numberIn(operands[at]), numberIn(operands[at + (step === 3 ? 1 : 0)])];
      const last = operands[at + step - 1];
      for (let code = from; code <= to; code += 1) {
        const sign = Array.isArray(last) ? last[code - from] : last;
        if (typeof sign !== 'string') continue;
        const read = utf16(sign);
        signs.set(code, Array.isArray(last) || code === from ? read : advanced(read, code - from));
      }
    }
    operands = [];
  }
  return signs;
}

const advanced = (sign: string, by: number): string =>
  sign.slice(0, -1) + String.fromCharCode(sign.charCodeAt(sign.length - 1) + by);

function numberIn(value: Value | undefined): number {
  return typeof value === 'string' ? [...value].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0) : 0;
}
