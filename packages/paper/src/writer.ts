import { lineHeight, type Piece } from './flow.ts';
import type { Element, Pen } from './pen.ts';

/** How the mark of a list's item is drawn: the top left of a square as high as a small letter. */
export type Mark = (x: number, y: number, size: number) => void;

const MARK = 0.52; // of the type's size
const MARK_AIR = 0.26; // of the type's size, from the top of the letters' box to the mark

/** Draws pieces into one section, so that what was parted by a page's end is still one paragraph to a reader. */
export class Writer {
  readonly #pen: Pen;
  readonly #section: Element;
  readonly #mark: Mark;
  #list: Element | null = null;
  #element: Element | null = null;

  constructor(pen: Pen, section: Element, mark: Mark) {
    this.#pen = pen;
    this.#section = section;
    this.#mark = mark;
  }

  draw(pieces: readonly Piece[], x: number, y: number): void {
    for (const piece of pieces) this.#drawPiece(piece, x, y + piece.top);
  }

  end(): void {
    this.#list?.end();
    this.#list = null;
    this.#section.end();
  }

  #drawPiece(piece: Piece, x: number, top: number): void {
    const { block, lines, begins, ends } = piece;
    const { type, indent, tag } = block;
    if (begins) {
      this.#element = this.#elementFor(tag);
      if (tag === 'LI') this.#drawMark(x, top, piece);
    }
    const element = this.#element;
    if (element === null) throw new Error('expected the beginning of a paragraph, found its middle');
    this.#pen.content(element, tag === 'LI' ? 'LBody' : tag, () => {
      lines.forEach((line, at) => {
        this.#pen.line(line, x + indent, top + at * lineHeight(type), type);
      });
    });
    if (ends) element.end();
  }

  #elementFor(tag: Piece['block']['tag']): Element {
    if (tag !== 'LI') {
      this.#list?.end();
      this.#list = null;
      return this.#pen.element(this.#section, tag);
    }
    this.#list ??= this.#pen.element(this.#section, 'L');
    return this.#pen.element(this.#pen.element(this.#list, 'LI'), 'LBody');
  }

  #drawMark(x: number, top: number, { block: { type } }: Piece): void {
    const y = top + (lineHeight(type) - type.size) / 2 + type.size * MARK_AIR;
    this.#pen.artifact(() => this.#mark(x, y, type.size * MARK));
  }
}
