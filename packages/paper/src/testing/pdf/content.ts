import type { PdfFile } from './file.ts';
import { Dict, Name, Operator, Reader, type Value } from './syntax.ts';

/** Letters as they were shown: two bytes a glyph. */
export interface Shown {
  /** As the page's resources call it. */
  font: string;
  glyphs: readonly number[];
  /** What they stand for is told otherwise. */
  isTold: boolean;
}

export interface PageContent {
  /** Of each piece of content that an element may hold, its tag. */
  marked: ReadonlyMap<number, string>;
  shown: readonly Shown[];
  complaints: readonly string[];
}

const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI']);
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);

interface Mark {
  tag: string;
  mcid: number | null;
  isTold: boolean;
}

/** What a page draws, and whether all of it is either read out or known to decorate (ISO 14289-1 §7.1). */
export function contentOf(file: PdfFile, page: Value): PageContent {
  const streams = file.raw(page, 'Contents');
  const source = (Array.isArray(streams) ? streams : [streams]).map((one) => file.stream(one)).join('\n');
  const reader = new Reader(source);
  const marked = new Map<number, string>();
  const shown: Shown[] = [];
  const complaints: string[] = [];
  const open: Mark[] = [];
  const fonts: string[] = [''];
  let operands: Value[] = [];

  const begin = (tag: Value | undefined, properties: Value | undefined): void => {
    const name = tag instanceof Name ? tag.name : '';
    const mcid = properties instanceof Dict ? properties.entries.get('MCID') : undefined;
    const isTold = properties instanceof Dict && properties.entries.has('ActualText');
    const holds = open.find((mark) => mark.mcid !== null || mark.tag === 'Artifact');
    if (typeof mcid === 'number') {
      if (marked.has(mcid)) complaints.push(`content ${mcid} stands twice`);
      marked.set(mcid, name);
    }
    if (holds !== undefined && (typeof mcid === 'number' || name === 'Artifact'))
      complaints.push(`${name} lies in ${holds.tag}`);
    open.push({ tag: name, mcid: typeof mcid === 'number' ? mcid : null, isTold });
  };
  const isClaimed = () => open.some(({ mcid, tag }) => mcid !== null || tag === 'Artifact');

  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (!(value instanceof Operator)) {
      operands.push(value);
      continue;
    }
    const { word } = value;
    if (word === 'BDC') begin(operands[0], operands[1]);
    if (word === 'BMC') begin(operands[0], undefined);
    if (word === 'EMC' && open.pop() === undefined) complaints.push('something ends that never began');
    if (word === 'q') fonts.push(fonts.at(-1) ?? '');
    if (word === 'Q') fonts.pop();
    const [first] = operands;
    if (word === 'Tf' && first instanceof Name) fonts[fonts.length - 1] = first.name;
    if (SHOWS.has(word)) {
      const isTold = open.some((mark) => mark.isTold || mark.tag === 'Artifact');
      shown.push({ font: fonts.at(-1) ?? '', glyphs: glyphsIn(operands), isTold });
    }
    if ((PAINTS.has(word) || SHOWS.has(word)) && !isClaimed())
      complaints.push(`${word} draws what is neither read out nor decoration`);
    operands = [];
  }
  for (const { tag } of open) complaints.push(`${tag} begins and never ends`);
  return { marked, shown, complaints: [...new Set(complaints)] };
}

function glyphsIn(operands: readonly Value[]): number[] {
  const texts = operands.flatMap((one) => (Array.isArray(one) ? one : [one]));
  return texts.flatMap((text) =>
    typeof text === 'string'
      ? (text.match(/[\s\S]{2}/g) ?? []).map((two) => (two.charCodeAt(0) << 8) | two.charCodeAt(1))
      : [],
  );
}
