import type { Block } from '@reflextics/summary';

/** What is to be written, and what the file says of itself. */
export interface OfficeDocument {
  readonly blocks: readonly Block[];
  /** Of the words around what the group wrote, e.g. `en`. */
  readonly language: string;
  /** ms since 1970. */
  readonly madeAt: number;
}
