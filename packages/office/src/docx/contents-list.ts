import {
  BuilderElement,
  FileChild,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx';
import { runsFromTheRight, stretches } from '../direction.ts';
import { CONTENTS_DEPTH, type Contents } from '../outline.ts';
import { contentsStyle, STYLE, xml } from './styles.ts';

// Headings down to the depth, as links, without page numbers: which page a heading falls on is known to nobody before
// the program lays the text out, and Word would ask each reader whether it may find out.
const FIELD = ` TOC \\o "1-${CONTENTS_DEPTH}" \\n \\h \\z \\u `;

/** What Word knows as a table of contents, with *Update* above it; filled in, so that it is right before anyone updates. */
export function contentsList(entries: Contents['entries'], title: string): FileChild[] {
  const begin = [fieldSign('begin'), run(new Instruction()), fieldSign('separate')];
  const lines = entries.map(({ text, level, anchor }, at) => {
    const fromTheRight = runsFromTheRight(text);
    return new Paragraph({
      style: contentsStyle(level),
      bidirectional: fromTheRight || undefined,
      children: [
        ...(at === 0 ? begin : []),
        new InternalHyperlink({ anchor, children: runsOf(text, { fromTheRight }) }),
        ...(at === entries.length - 1 ? [fieldSign('end')] : []),
      ],
    });
  });
  return [new ContentControl([new Paragraph({ text: title, style: STYLE.contentsTitle }), ...lines])];
}

class ContentControl extends FileChild {
  constructor(paragraphs: readonly Paragraph[]) {
    super('w:sdt');
    const gallery = xml('w:docPartObj', {}, [
      xml('w:docPartGallery', { 'w:val': 'Table of Contents' }),
      xml('w:docPartUnique', {}),
    ]);
    this.root.push(xml('w:sdtPr', {}, [gallery]), xml('w:sdtContent', {}, paragraphs));
  }
}

const runsOf = (text: string, inParagraph: { fromTheRight: boolean }): ParagraphChild[] =>
  stretches(text, inParagraph).map(
    (stretch) => new TextRun({ text: stretch.text, rightToLeft: stretch.fromTheRight || undefined }),
  );

const run = (inside: XmlComponent): ParagraphChild => new TextRun({ children: [inside] });

const fieldSign = (kind: 'begin' | 'separate' | 'end'): ParagraphChild =>
  run(xml('w:fldChar', { 'w:fldCharType': kind }));

class Instruction extends BuilderElement<{ space: string }> {
  constructor() {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } });
    this.root.push(FIELD);
  }
}
