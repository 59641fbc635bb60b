import type { Choice, Outcome, ReactionKind, Step } from '@reflextics/game';
import type { LeftOut } from '../summary.ts';
import type { ChoosingWords } from './choosing/choosing-words.ts';

/** Every word that a summary adds to what the group wrote. One object a language. */
export interface SummaryWords {
  /** As the deck names it, e.g. `en`. */
  language: string;
  /** BCP 47 with a region, for dates and lists as the partners write them. */
  locale: string;
  /** A name and what it is, as the language sets its colon. */
  labelled: (name: string, value: string) => string;
  title: (session: string) => string;
  inProgress: string;
  played: (opened: string, closed: string | null) => string;
  people: string;
  narrator: string;
  players: string;
  noDevice: string;
  left: string;
  someone: string;
  round: (n: number) => string;
  noSituation: string;
  narratedBy: (names: string) => string;
  steps: Record<Step, string>;
  questions: string;
  dilemma: string;
  reactions: string;
  reaction: Record<ReactionKind, string>;
  aloud: string;
  whatWasSaid: string;
  nothingWritten: string;
  promptsAsked: string;
  resourcesRead: string;
  vote: string;
  choices: Record<Choice, string>;
  outcomes: Record<Outcome, string>;
  ballots: (cast: number, voters: number) => string;
  ballotsAloud: (n: number) => string;
  because: Record<'played' | 'stopped-by-vote' | 'stopped-by-tie', string>;
  stillPlaying: (step: string) => string;
  /** The room was closed while the round was at play. */
  closedIn: (step: string) => string;
  sumUp: (step: string) => string;
  endedEarly: (step: string, unheard: string | null) => string;
  proposals: string;
  noProposals: string;
  columns: { proposal: string; by: string; backedBy: string; whoDecides: string; firstStep: string };
  nobody: string;
  ourText: string;
  noText: string;
  writtenBy: (names: string) => string;
  speakingTimes: string;
  leftOutTitle: string;
  leftOut: Record<LeftOut, string>;
  choosing: ChoosingWords;
  /** Where the data is, until when, and whom to ask; `server` null: not known. */
  kept: (date: string, server: string | null) => string;
  madeAt: (date: string) => string;
}
