import type { Level, ReactionKind, Theme } from '@reflextics/game';

export interface ProposalLine {
  text: string;
  whoDecides?: string;
  firstStep?: string;
}

/** What made-up players say, in one language: short, and so that it fits any card of its theme. */
export interface Lines {
  /** Of the narrator who practises; the others never have it. */
  narrator: string;
  /** As many as there may be players, at least. */
  names: readonly string[];
  reactions: Readonly<Record<ReactionKind, readonly string[]>>;
  /** In a turn, of a card of that theme. */
  themes: Readonly<Record<Theme, readonly string[]>>;
  /** In a turn, of any card. */
  any: readonly string[];
  /** Of who goes on although the time is over. */
  andAlso: readonly string[];
  /** In step resources. */
  resources: readonly string[];
  proposals: Readonly<Record<Level, readonly ProposalLine[]>>;
  /** In a turn of step action. */
  actions: readonly string[];
  /** What someone cannot live with; `''` is a problem without words. */
  problems: readonly string[];
  /** Paragraphs of the group's own text. */
  summary: readonly string[];
  /** Of who has the pen, to a suggestion that they take. */
  taken: string;
}

export const PRACTICE_LANGUAGES = ['en', 'fr', 'ro', 'el'] as const;
export type PracticeLanguage = (typeof PRACTICE_LANGUAGES)[number];

const FILES: Readonly<Record<PracticeLanguage, () => Promise<{ lines: Lines }>>> = {
  en: () => import('./lines/en.ts'),
  fr: () => import('./lines/fr.ts'),
  ro: () => import('./lines/ro.ts'),
  el: () => import('./lines/el.ts'),
};

/** Fetched when first asked for: a browser needs those of one language. */
export async function linesIn(language: PracticeLanguage): Promise<Lines> {
  return (await FILES[language]()).lines;
}
