/** What must not be. `diverged` is also what came out of order or never came together again. */
export const KINDS = ['lost', 'doubled', 'holes', 'leaks', 'diverged'] as const;
export type Kind = (typeof KINDS)[number];

export interface Finding {
  readonly kind: Kind;
  /** What was found and where, in one line. */
  readonly what: string;
}
