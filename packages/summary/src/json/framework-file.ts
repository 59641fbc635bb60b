import type { FrameworkSummary, Summary } from '../summary.ts';

export const FRAMEWORK_FORMAT = 'reflextics-framework';
/** Of the file. A reader refuses one that is newer than itself instead of guessing. */
export const FRAMEWORK_VERSION = 1;

/** What a room agreed on, and nothing besides: what not all can live with stands in the summary alone. */
export interface FrameworkTold
  extends Pick<Summary, 'session' | 'language' | 'madeAt' | 'purgeAt' | 'server'> {
  readonly version: typeof FRAMEWORK_VERSION;
  /** null: the group carries nothing and has set no day. */
  readonly framework: Omit<FrameworkSummary, 'notYet'> | null;
}

/** A room's framework with what the file is; of several rooms, a list of theirs. */
export type FrameworkFile =
  | ({ readonly format: typeof FRAMEWORK_FORMAT } & FrameworkTold)
  | {
      readonly format: typeof FRAMEWORK_FORMAT;
      readonly version: typeof FRAMEWORK_VERSION;
      readonly rooms: readonly FrameworkTold[];
    };

export function frameworkFile(first: Summary, ...others: readonly Summary[]): FrameworkFile {
  if (others.length === 0) return { format: FRAMEWORK_FORMAT, ...toldOf(first) };
  return {
    format: FRAMEWORK_FORMAT,
    version: FRAMEWORK_VERSION,
    rooms: [first, ...others].map(toldOf),
  };
}

function toldOf({ session, language, madeAt, purgeAt, server, framework }: Summary): FrameworkTold {
  const about = { version: FRAMEWORK_VERSION, session, language, madeAt, purgeAt, server } as const;
  if (framework === null) return { ...about, framework };
  const { notYet: _, ...agreed } = framework;
  return { ...about, framework: agreed };
}
