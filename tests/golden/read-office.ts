import { strFromU8, unzipSync } from 'fflate';
import { all, type Element, elementsIn, only, parseXml, textIn } from './xml.ts';

/** What a program that opens the file finds in it. */
export interface OfficeFile {
  /** By path, in the order of the archive; each was parsed. */
  readonly parts: ReadonlyMap<string, string>;
  readonly title: string;
  /** As the styles say it, e.g. `el-GR`. */
  readonly language: string;
  /** The first level is 1. */
  readonly headings: readonly Line[];
  readonly contents: readonly (Line & { readonly target: string })[];
  readonly marks: readonly string[];
  /** Every paragraph outside the contents list and the foot, `\n` and `\t` as typed. */
  readonly paragraphs: readonly Styled[];
  readonly tables: readonly Table[];
  readonly stylesUsed: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

interface Line {
  readonly level: number;
  readonly text: string;
}

export interface Styled {
  readonly style: string;
  readonly text: string;
}

export interface Table {
  /** Rows that come back on each page. */
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  for (const [path, text] of parts) if (/\.(xml|rels)$/.test(path)) parseXml(text);
  return new Map(parts);
}

function partOf(parts: ReadonlyMap<string, string>, path: string): Element {
  const text = parts.get(path);
  if (text === undefined) throw new Error(`expected ${path}, found ${[...parts.keys()].join(', ')}`);
  return parseXml(text);
}

const at = (element: Element, attribute: string): string => element.attributes[attribute] ?? '';
const val = (within: Element, name: string): string =>
  all(within, name)
    .slice(0, 1)
    .map((element) => at(element, 'w:val'))
    .join('');

export function readDocx(bytes: Uint8Array): OfficeFile {
  const parts = partsOf(bytes);
  const body = only(partOf(parts, 'word/document.xml'), 'w:body');
  const styles = partOf(parts, 'word/styles.xml');
  const told = elementsIn(body).filter(({ name }) => name !== 'w:sdt');
  const paragraphs = told.flatMap((one) => (one.name === 'w:p' ? [one] : all(one, 'w:p')));
  const contents = all(body, 'w:sdt').flatMap((list) =>
    all(list, 'w:hyperlink').map((link) => ({ list, link })),
  );
  const lines = all(body, 'w:sdt').flatMap((list) => all(list, 'w:p'));
  const uses = [...all(body, 'w:pStyle'), ...all(body, 'w:rStyle'), ...all(body, 'w:tblStyle')];
  return {
    parts,
    title: textIn(only(partOf(parts, 'docProps/core.xml'), 'dc:title')),
    language: at(only(only(styles, 'w:docDefaults'), 'w:lang'), 'w:val'),
    headings: paragraphs.flatMap((paragraph) => {
      const level = /^Heading(\d)$/.exec(val(paragraph, 'w:pStyle'))?.[1];
      return level === undefined ? [] : [{ level: Number(level), text: docxText(paragraph) }];
    }),
    contents: contents.map(({ link }) => {
      const line = lines.find((one) => all(one, 'w:hyperlink').includes(link)) ?? link;
      const level = Number(/^TOC(\d)$/.exec(val(line, 'w:pStyle'))?.[1]);
      return { level, text: docxText(link), target: at(link, 'w:anchor') };
    }),
    marks: all(body, 'w:bookmarkStart').map((mark) => at(mark, 'w:name')),
    paragraphs: paragraphs.map((one) => ({ style: val(one, 'w:pStyle'), text: docxText(one) })),
    tables: all(body, 'w:tbl').map((table) => {
      const rows = all(table, 'w:tr');
      const cells = (row: Element) =>
        all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(docxText).join('\n'));
      const isHead = (row: Element) => all(row, 'w:tblHeader').length > 0;
      return { head: rows.filter(isHead).map(cells), rows: rows.filter((row) => !isHead(row)).map(cells) };
    }),
    stylesUsed: new Set(uses.map((use) => at(use, 'w:val'))),
    styles: new Set(all(styles, 'w:style').map((style) => at(style, 'w:styleId'))),
  };
}

function docxText(within: Element): string {
  return elementsIn(within)
    .map((child) => {
      if (child.name === 'w:t') return textIn(child);
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:br') return '\n';
      return child.name === 'w:pPr' ? '' : docxText(child);
    })
    .join('');
}

export function readOdt(bytes: Uint8Array): OfficeFile {
  const parts = partsOf(bytes);
  const content = partOf(parts, 'content.xml');
  const body = only(content, 'office:text');
  const styles = partOf(parts, 'styles.xml');
  const told = elementsIn(body).filter(({ name }) => name !== 'text:table-of-content');
  const lines = (within: Element): Element[] =>
    elementsIn(within).flatMap((one) => (isLine(one) ? [one] : lines(one)));
  const paragraphs = told.flatMap((one) => (isLine(one) ? [one] : lines(one)));
  const [look] = all(styles, 'style:default-style').flatMap((one) => all(one, 'style:text-properties'));
  const cells = (row: Element) =>
    all(row, 'table:table-cell').map((cell) => lines(cell).map(odtText).join('\n'));
  const rows = (within: Element) =>
    elementsIn(within)
      .filter(({ name }) => name === 'table:table-row')
      .map(cells);
  return {
    parts,
    title: textIn(only(partOf(parts, 'meta.xml'), 'dc:title')),
    language: look === undefined ? '' : `${at(look, 'fo:language')}-${at(look, 'fo:country')}`,
    headings: all(body, 'text:h').map((one) => ({
      level: Number(at(one, 'text:outline-level')),
      text: odtText(one),
    })),
    contents: all(body, 'text:index-body').flatMap((list) =>
      elementsIn(list)
        .filter(({ name }) => name === 'text:p')
        .map((line) => ({
          level: Number(/(\d)(_rtl)?$/.exec(at(line, 'text:style-name'))?.[1]),
          text: odtText(line),
          target: at(only(line, 'text:a'), 'xlink:href').replace(/^#/, ''),
        })),
    ),
    marks: all(body, 'text:bookmark-start').map((mark) => at(mark, 'text:name')),
    paragraphs: paragraphs.map((one) => ({ style: at(one, 'text:style-name'), text: odtText(one) })),
    tables: all(body, 'table:table').map((table) => ({
      head: all(table, 'table:table-header-rows').flatMap(rows),
      rows: rows(table),
    })),
    stylesUsed: new Set(stylesNamed([body, styles, content])),
    styles: new Set(
      [styles, content]
        .flatMap((part) =>
          ['style:style', 'text:list-style', 'style:page-layout', 'style:font-face'].flatMap((kind) =>
            all(part, kind),
          ),
        )
        .map((style) => at(style, 'style:name')),
    ),
  };
}

const isLine = ({ name }: Element): boolean => name === 'text:p' || name === 'text:h';

const NAMING =
  /^(text|table|style):((parent-|next-|list-|visited-)?style-name|page-layout-name|font-name(-asian|-complex)?)$/;

function stylesNamed(parts: readonly Element[]): string[] {
  return parts.flatMap((part) => [
    ...Object.entries(part.attributes)
      .filter(([name]) => NAMING.test(name))
      .map(([, style]) => style),
    ...stylesNamed(elementsIn(part)),
  ]);
}

function odtText(within: Element): string {
  return within.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/[ \t\n]+/g, ' ');
      if (child.name === 'text:s') return ' '.repeat(Number(child.attributes['text:c'] ?? 1));
      if (child.name === 'text:tab') return '\t';
      return child.name === 'text:line-break' ? '\n' : odtText(child);
    })
    .join('');
}
