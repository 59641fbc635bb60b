import { together } from '@reflextics/summary';
import PDFDocument from 'pdfkit';
import { placeOf, SHEET, sidesFor } from './imposition.ts';
import { drawable, drawableApart } from './letters/clean.ts';
import { type Coverage, coverageOf } from './letters/coverage.ts';
import { openFont } from './letters/fonts.ts';
import type { Face } from './letters/fonts-for.ts';
import { type Direction, type Run, runsOf, type Styled } from './letters/runs.ts';
import type { Box, Size } from './measures.ts';
import { INK, type Look, lookOf } from './palette.ts';
import type { PaperFonts } from './paper.ts';
import { SHAPE_GRID } from './shapes.ts';

export type { Face } from './letters/fonts-for.ts';

export interface Type {
  readonly face: Face;
  /** pt */
  readonly size: number;
  /** Height of a line as a multiple of the size. */
  readonly lead: number;
  readonly colour: string;
}

export type Element = PDFKit.PDFStructureElement;
export type Bookmark = PDFKit.PDFOutline;

/** From the top of a line's box to its baseline, as a part of the size where lines are set solid. */
const BASELINE = 0.8;

/** The library would measure the text once more, for links and rules under it; none has any. Its types do not know it. */
const UNMEASURED: object = { textWidth: 0, wordCount: 0 };

const SLANT = 12; // degrees: the family has no italic

export interface PenTerms {
  readonly fonts: PaperFonts;
  readonly savesInk: boolean;
  readonly language: string;
  /** Null: the file names nobody. */
  readonly author: string | null;
  readonly madeAt: Date;
}

/** What may be said of an element; what a cell of a head stands over, its types do not know yet. */
type ElementOptions = PDFKit.Mixins.StructureElementOptions & { scope?: 'Column' | 'Row' };

/** The marks of a list's items, as a reader without sight is told of them. */
export type Numbering = 'Disc' | 'Decimal';

/** A tagged document under way. All lengths are in points, from the top left of a page. */
export class Pen {
  readonly savesInk: boolean;
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #bytes: Promise<Uint8Array>;
  readonly #widths = new Map<string, number>();
  readonly #covers: Coverage;
  /** Pages of a booklet to be folded: how many there are, and the one under way; null: pages come one after the other. */
  #booklet: { pages: number; page: number } | null = null;
  #hasNumbers = false;

  /** `folded`: see `fold`. */
  constructor(
    { fonts, savesInk, language, author, madeAt }: PenTerms,
    title: string,
    { folded = false } = {},
  ) {
    this.savesInk = savesInk;
    // The library knows PDF/UA, no font at all and fonts that are read already; its types do not yet.
    const beyondItsTypes = {
      subset: 'PDF/UA' as unknown as 'PDF/A-1',
      // One that is named here is read again at each change of fonts.
      font: null as unknown as string,
    };
    this.#doc = new PDFDocument({
      ...beyondItsTypes,
      autoFirstPage: false,
      bufferPages: folded, // its pages are drawn in another order than they lie

      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      info: {
        Title: drawable(title),
        ...(author === null ? {} : { Author: author }),
        CreationDate: madeAt,
        ModDate: madeAt,
      },
    });
    for (const [name, file] of Object.entries(fonts))
      this.#doc.registerFont(name, openFont(file) as unknown as PDFKit.Mixins.PDFFontSource);
    this.#covers = coverageOf(fonts);
    this.#bytes = collected(this.#doc);
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
  }

  look(theme: Parameters<typeof lookOf>[0]): Look {
    return lookOf(theme, this.savesInk);
  }

  /** Of a pen for what is folded: from here on, each page goes where it belongs on sheets that are printed on both sides and folded. */
  fold(pages: number): void {
    const { width, height } = SHEET;
    for (let side = 0; side < sidesFor(pages); side += 1)
      this.#doc.addPage({ size: [width, height], margin: 0 });
    this.#booklet = { pages, page: 0 };
  }

  page({ width, height }: Size): void {
    if (this.#booklet === null) this.#doc.addPage({ size: [width, height], margin: 0 });
    else this.#turnTo(this.#booklet);
  }

  /** Whether a sign was met that no font has. */
  get hasNumbers(): boolean {
    return this.#hasNumbers;
  }

  /** Leads to the present page. */
  bookmark(title: string, under: Bookmark = this.#doc.outline): Bookmark {
    // What holds all others is open from the first.
    return under.addItem(drawable(title), { expanded: under === this.#doc.outline });
  }

  /** A part of the document that one reads as a whole. To be ended. */
  section(title: string, { tag = 'Sect', lang }: { tag?: string; lang?: string } = {}): Element {
    const named = { title: together(title) };
    return this.element(this.#root, tag, lang === undefined ? named : { ...named, lang });
  }

  /** To be ended. */
  element(parent: Element, tag: string, options: ElementOptions = {}): Element {
    const element = this.#doc.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** A list whose items are marked so. To be ended. */
  list(parent: Element, numbering: Numbering): Element {
    const list = this.element(parent, 'L');
    // The library writes no attributes of lists, and its types hide where they would stand.
    Object.assign(Reflect.get(Object(Reflect.get(list, 'dictionary')), 'data'), {
      A: { O: 'List', ListNumbering: numbering },
    });
    return list;
  }

  /** What is drawn belongs to the element. */
  content(element: Element, tag: string, draw: () => void): void {
    const content = this.#doc.markStructureContent(tag);
    draw();
    this.#doc.endMarkedContent();
    element.add(content);
  }

  /** A picture with words for those who cannot see it. */
  figure(parent: Element, alt: string, { x, y, width, height }: Box, draw: () => void): void {
    const options = { alt, bbox: [x, y, x + width, y + height] };
    const figure = this.element(parent, 'Figure', options);
    this.content(figure, 'Figure', draw);
    figure.end();
  }

  /** What only decorates, and is not read out. */
  artifact(draw: () => void): void {
    this.#doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#doc.endMarkedContent();
  }

  widthOf(text: string, { face, size }: Type): number {
    const key = `${face} ${text}`;
    let atHundred = this.#widths.get(key);
    if (atHundred === undefined) {
      const { runs } = runsOf([{ text: drawable(text), face, slanted: false }], 'ltr', this.#covers);
      this.#hasNumbers ||= runs.some(({ numbered }) => numbered);
      atHundred = runs.reduce((sum, run) => sum + this.#widthAtHundred(run), 0);
      this.#widths.set(key, atHundred);
    }
    return (atHundred * size) / 100;
  }

  /** One line; `top` is that of its box, which is `size × lead` high. */
  line(text: string, x: number, top: number, type: Type): void {
    this.styledLine([{ text: drawableApart(text), face: type.face, slanted: false }], x, top, type, 'ltr');
  }

  /** One line in several styles, whose texts can all be drawn as they are. Drawn in the order in which it is read. */
  styledLine(line: readonly Styled[], x: number, top: number, type: Type, base: Direction): void {
    const { size, lead, colour } = type;
    const baseline = top + (size * (lead - 1)) / 2 + size * BASELINE;
    const { runs, fromLeft } = runsOf(line, base, this.#covers);
    // Where each begins is measured; most lines are one run, which begins where the line does.
    const widths = runs.length === 1 ? [] : runs.map((run) => (this.#widthAtHundred(run) * size) / 100);
    const lefts: number[] = [];
    let left = x;
    for (const at of fromLeft) {
      lefts[at] = left;
      left += widths[at] ?? 0;
    }
    runs.forEach((run, at) => {
      // The specification's own word for letters that stand in the file as they stand on the page.
      if (run.fromRight) this.#doc.markContent('ReversedChars');
      if (run.typed !== null) this.#doc.markContent('Span', { actual: run.typed });
      this.#doc
        .font(run.font)
        .fontSize(size)
        .fillColor(colour)
        .text(run.text, lefts[at] ?? x, baseline, {
          lineBreak: false,
          baseline: 'alphabetic',
          ...UNMEASURED,
          ...(run.slanted ? { oblique: SLANT } : {}),
          ...(run.fromRight ? { features: [] } : {}),
        });
      if (run.typed !== null) this.#doc.endMarkedContent();
      if (run.fromRight) this.#doc.endMarkedContent();
    });
  }

  #widthAtHundred({ text, font, fromRight }: Run): number {
    // A font turns what runs from the right only when it is given the whole of it.
    const options = fromRight ? { features: [] } : {};
    return this.#doc.font(font).fontSize(100).widthOfString(text, options);
  }

  /** A surface; an outline where ink is saved. */
  area(x: number, y: number, width: number, height: number, fill: string | null): void {
    this.#doc.rect(x, y, width, height);
    this.#paint(fill);
  }

  rule(x1: number, y1: number, x2: number, y2: number, colour: string, weight = 0.5): void {
    this.#doc.moveTo(x1, y1).lineTo(x2, y2).lineWidth(weight).strokeColor(colour).stroke();
  }

  /** A path on a grid of 24, `size` wide. */
  shape(path: string, x: number, y: number, size: number, fill: string | null, outline = 0.75): void {
    this.#doc
      .save()
      .translate(x, y)
      .scale(size / SHAPE_GRID);
    this.#doc.path(path);
    this.#paint(fill, (outline * SHAPE_GRID) / size);
    this.#doc.restore();
  }

  /** A path in points, filled, or outlined where there is no colour to fill it with. */
  path(path: string, fill: string | null, outline = 0.75): void {
    this.#doc.path(path);
    this.#paint(fill, outline);
  }

  /** Draws through a window: what lies outside of the box is not seen. */
  through(box: Box, { dx, dy, scale }: { dx: number; dy: number; scale: number }, draw: () => void): void {
    this.#doc.save().rect(box.x, box.y, box.width, box.height).clip();
    this.#doc.translate(dx, dy).scale(scale);
    draw();
    this.#doc.restore();
  }

  async finish(): Promise<Uint8Array> {
    if (this.#booklet !== null && this.#booklet.page > 0) this.#doc.restore();
    this.#root.end();
    this.#doc.end();
    return this.#bytes;
  }

  #turnTo(booklet: { pages: number; page: number }): void {
    if (booklet.page > 0) this.#doc.restore();
    booklet.page += 1;
    const { side, x } = placeOf(booklet.page, booklet.pages);
    this.#doc.switchToPage(side);
    this.#doc.save().translate(x, 0);
  }

  #paint(fill: string | null, outline = 0.75): void {
    if (fill === null) this.#doc.lineWidth(outline).strokeColor(INK).stroke();
    else this.#doc.fillColor(fill).fill();
  }
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (piece: Buffer) => pieces.push(piece));
    doc.once('end', () => resolve(Buffer.concat(pieces)));
    doc.once('error', reject);
  });
}
