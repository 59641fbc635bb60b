import type {
  Choice,
  ConsentResult,
  Duration,
  FollowUpState,
  FrameworkKind,
  Instant,
  Level,
  Outcome,
  ReactionKind,
  Step,
  Theme,
  VoteCount,
} from '@reflextics/game';

/** What a group leaves with, apart from any format. Names as chosen in the room; texts as typed, never escaped. */
export interface Summary {
  /** Of this shape. Rises when a field changes its meaning or goes. */
  version: 1;
  session: string;
  /** Language of the words around what the group wrote, e.g. `en`. */
  language: string;
  deck: string;
  openedAt: Instant;
  /** null: the room is still at play, and this tells how far it has come. */
  closedAt: Instant | null;
  madeAt: Instant;
  /** When the session's data disappears from the server. */
  purgeAt: Instant;
  /** Where that data is, e.g. `https://game.example`; null: whoever made this did not know. */
  server: string | null;
  players: readonly Person[];
  narrators: readonly string[];
  rounds: readonly RoundSummary[];
  scribes: readonly string[];
  /** What the scribe wrote; empty: nobody took the pen, or nothing is written yet. */
  text: string;
  /** Of those who asked for their own (F6); null: this room does not tell speaking times. */
  speakingTimes: readonly { name: string; spoken: Duration }[] | null;
  /** What the group wants to carry; null: it put no list together and set no day. */
  framework: FrameworkSummary | null;
  /** What became of the proposals of an earlier session; null: the group started afresh. */
  followUp: FollowUpSummary | null;
  choices: Choices;
  leftOut: readonly LeftOut[];
}

/** What whoever takes the summary chose to have in it. */
export interface Choices {
  /** Initials are told apart (`A.`, `A. 2`); none: `a player`, in the language of the telling. */
  names: 'chosen' | 'initials' | 'none';
  /** Those written in turns. */
  notes: boolean;
}

export interface FollowUpSummary {
  /** The name of the earlier session. */
  session: string;
  /** When its summary was made. */
  at: Instant;
  /** `YYYY-MM-DD`; null: the group did not say. */
  lookAgainOn: string | null;
  proposals: readonly FollowedUp[];
}

export interface FollowedUp {
  id: string;
  text: string;
  levels: readonly Level[];
  whoDecides: string | null;
  firstStep: string | null;
  /** null: nothing was said of it. */
  state: FollowUpState | null;
  line: string | null;
  /** Whether a proposal of this session takes it up. */
  takenUp: boolean;
}

/** What the summary does not tell, on purpose. */
export type LeftOut =
  | 'ballots'
  | 'consent-answers'
  | 'speaking-times'
  | 'withdrawn-proposals'
  | 'merged-proposals'
  | 'unrevealed-proposals'
  | 'timing'
  /** Where fewer than four voted. */
  | 'vote-counts'
  /** Reactions to a card that another took the place of. */
  | 'replaced-cards'
  | 'notes'
  /** Initials stand for names. */
  | 'initials'
  | 'names';

export interface Person {
  name: string;
  deviceless: boolean;
  left: boolean;
}

export interface RoundSummary {
  number: number;
  /** null: the round ended before a card was opened. */
  situation: SituationSummary | null;
  narrators: readonly string[];
  /** The step it is in, or the one it ended in. */
  step: Step;
  /** null: it did not come to an end: it is at play, or the room was closed in it (`closedAt`). */
  because: 'played' | 'stopped-by-vote' | 'stopped-by-tie' | null;
  reactions: readonly { name: string; kind: ReactionKind; text: string | null; aloud: boolean }[];
  /** In order; only turns in which a note was written. */
  turns: readonly TurnSummary[];
  prompts: readonly string[];
  resources: readonly { id: string; title: string; chapter: string }[];
  votes: readonly VoteSummary[];
  sumUps: readonly { step: Step; text: string }[];
  endedEarly: readonly { step: Step; unheard: readonly string[] }[];
  /** A proposal on several levels stands under each. Levels without one are listed empty if the group chose them. */
  levels: readonly { level: Level; name: string; proposals: readonly ProposalSummary[] }[];
}

export interface SituationSummary {
  id: string;
  theme: Theme;
  themeName: string;
  title: string;
  text: string;
  questions: readonly string[];
  /** null: the card states no dilemma. */
  dilemma: string | null;
}

export interface TurnSummary {
  step: Step;
  name: string;
  notes: readonly string[];
  /** Entered by the narrator for a seat without a device. */
  aloud: boolean;
}

export interface VoteSummary {
  /** null: fewer than four voted, so that counts could give someone away. */
  counts: VoteCount | null;
  voters: number;
  /** Ballots told aloud; 0 where the counts are not told. */
  aloud: number;
  outcome: Outcome;
}

export interface ProposalSummary {
  id: string;
  text: string;
  authors: readonly string[];
  backers: readonly string[];
  levels: readonly Level[];
  whoDecides: string | null;
  firstStep: string | null;
  aloud: boolean;
  /** null: it is not on the list of those to be carried. */
  acceptance: AcceptanceSummary | null;
}

/** Waiting: not asked about yet in its present words. */
export type AcceptanceState = 'acceptable' | 'problem' | 'waiting';

export interface AcceptanceSummary {
  state: AcceptanceState;
  /** One for each consent round in which it was answered, in order. */
  results: readonly Omit<ConsentResult, 'proposal'>[];
}

export interface FrameworkSummary {
  kind: FrameworkKind;
  /** In the summary's language. */
  title: string;
  /** What all who answered can live with. On several levels: under each. Levels without any are left out. */
  levels: readonly { level: Level; name: string; items: readonly FrameworkItem[] }[];
  /** On the list and not acceptable to all, or not asked about yet. */
  notYet: readonly { id: string; text: string; acceptance: AcceptanceSummary }[];
  /** `YYYY-MM-DD`; null: no day was set. */
  lookAgainOn: string | null;
}

export interface FrameworkItem {
  id: string;
  text: string;
  levels: readonly Level[];
  whoDecides: string | null;
  firstStep: string | null;
  answered: number;
  voters: number;
}

/** The ballots in the order in which a count is read out. */
export const COUNT_ORDER: readonly { choice: Choice; of: keyof VoteCount }[] = [
  { choice: 'go-on', of: 'goOn' },
  { choice: 'stop', of: 'stop' },
  { choice: 'talk-first', of: 'talkFirst' },
];
