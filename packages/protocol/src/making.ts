import type { ErrorAnswer } from './http.ts';

/** Accepted besides a file’s own kind: then the answer first tells how the making of the file goes. */
export const MAKING_TYPE = 'application/vnd.reflextics.making';

/** One line of such an answer, as JSON. The file’s bytes follow after a `MakingDone`, and nothing after an error. */
export type MakingLine = MakingNews | MakingDone | ErrorAnswer;

export type MakingNews =
  /** Files that are made before this one. */
  | { waiting: number }
  /** Which part is under way, from 1 (0: all of it is still being read), of how many; of the whole work, done: 0 to 1. */
  | { part: number; of: number; share: number };

export interface MakingDone {
  /** How many follow. */
  bytes: number;
  type: string;
  /** As it is to be saved. */
  name: string;
}
