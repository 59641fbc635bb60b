import type { Look } from '../palette.ts';
import type { Bookmark, Element, Pen } from '../pen.ts';

/** What all parts of one document share while they are made. */
export interface Desk {
  readonly pen: Pen;
  readonly look: Look;
  /** Where the next block belongs for who goes by the tags. */
  section: Element;
  /** The last bookmark of each depth. */
  readonly bookmarks: Bookmark[];
}
