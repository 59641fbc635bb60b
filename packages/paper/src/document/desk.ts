import type { Look } from '../palette.ts';
import type { Bookmark, Element, Pen } from '../pen.ts';

/** What all parts of one document share while they are made. */
export interface Desk {
  readonly pen: Pen;
  readonly look: Look;
  readonly title: string;
  /** What a heading of the first level has begun; null: none has yet. */
  section: Element | null;
  /** The last bookmark of each depth. */
  readonly bookmarks: Bookmark[];
  /** The pages that headings of the first level begin, in order; known when the first of them is drawn. */
  readonly begunOn: number[];
}

/** Where the next block belongs for who goes by the tags. */
export function sectionOf(desk: Desk): Element {
  desk.section ??= desk.pen.section(desk.title);
  return desk.section;
}
