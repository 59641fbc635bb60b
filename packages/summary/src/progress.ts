/** How far the making of a file has come. */
export interface Progress {
  /** Which part is under way, from 1; 0: all of it is still being read. */
  readonly part: number;
  readonly of: number;
  /** Of the whole work, done: 0 to 1, and never less than before. */
  readonly share: number;
}

export type Tell = (progress: Progress) => void;
