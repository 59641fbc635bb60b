import type { Tell } from '@reflextics/summary';
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { LOOK, MAKER } from '../look.ts';
import type { OfficeDocument } from '../office-document.ts';
import { outlineOf } from '../outline.ts';
import { partTold } from '../part-told.ts';
import { officeWords } from '../words/index.ts';
import type { OfficeWords } from '../words/office-words.ts';
import { element, xmlFile } from '../xml.ts';
import { zipped } from '../zipped.ts';
import { docxBlocks } from './blocks.ts';
import { docxStyles, LISTS, STYLE } from './styles.ts';
import { tableStyle } from './table-style.ts';

/** Of the work, when all is laid out, and when it is written and only to be packed. */
const LAID_OUT = 0.4;
const WRITTEN = 0.58;

const PROPERTIES = 'docProps/core.xml';
const STYLES = 'word/styles.xml';

/** A file for Word, with its own styles, a contents list and page numbers. The same document always gives the same bytes. */
export async function toDocx({ blocks, language, madeAt }: OfficeDocument, tell?: Tell): Promise<Uint8Array> {
  const words = officeWords(language);
  const { title, pieces } = outlineOf(blocks, MAKER);
  const { width, height, margin, foot } = LOOK.page;
  const side = convertMillimetersToTwip(margin);
  const document = new Document({
    title,
    styles: docxStyles(words.locale),
    numbering: { config: LISTS },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(width), height: convertMillimetersToTwip(height) },
            margin: {
              top: side,
              right: side,
              bottom: side,
              left: side,
              footer: convertMillimetersToTwip(foot),
            },
          },
        },
        footers: { default: footer(words) },
        children: docxBlocks(pieces, words.contents, partTold(pieces, { from: LAID_OUT, to: WRITTEN }, tell)),
      },
    ],
  });
  const packed = unzipSync(await Packer.pack(document, 'uint8array'));
  const styles = strFromU8(packed[STYLES] ?? new Uint8Array());
  const files = {
    ...packed,
    // docx signs its files with the present moment, and with a name for who gave none.
    [PROPERTIES]: strToU8(properties(title, words.locale, madeAt)),
    // And has no words for table styles of one's own, or takes away all of its own for them.
    [STYLES]: strToU8(styles.replace('</w:styles>', () => `${tableStyle().written}</w:styles>`)),
  };
  return zipped(Object.entries(files).map(([path, bytes]) => ({ path, bytes })));
}

function footer({ pageOf: [before, between] }: OfficeWords): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.foot,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

function properties(title: string, locale: string, madeAt: number): string {
  const at = `${new Date(madeAt).toISOString().slice(0, 19)}Z`;
  const moment = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, at);
  return xmlFile(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, title),
      element('dc:creator', {}, MAKER),
      element('cp:lastModifiedBy', {}, MAKER),
      element('dc:language', {}, locale),
      moment('dcterms:created'),
      moment('dcterms:modified'),
    ),
  );
}
