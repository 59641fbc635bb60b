/**
 * The wire as PROTOCOL.md tells it, in this checker's own words: it shares no line with what it checks.
 * What comes off the wire is taken for this shape unseen; where it is not, folding and comparing find it out.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

export interface Told {
  readonly seq: number;
  readonly at: number;
  readonly event: OpenEvent | null;
}

type Of<Type extends string, Fields = object> = Type extends string
  ? { readonly type: Type } & Readonly<Fields>
  : never;
type Who = { participant: string };

export type OpenEvent =
  | Of<'room-opened', { settings: { turnTime: number | null; [field: string]: Json } }>
  | Of<'participant-joined', { participant: string; name: string; sign: number; deviceless: boolean }>
  | Of<'participant-renamed', { participant: string; name: string }>
  | Of<'participant-left', { participant: string; removed: boolean }>
  | Of<'room-locked' | 'room-unlocked' | 'narrator-came-back' | 'floor-opened' | 'prompt-hidden'>
  | Of<'resource-closed' | 'vote-opened' | 'vote-undone' | 'ballot-cast' | 'ballot-dropped'>
  | Of<'silent-proposal-submitted' | 'silent-proposal-withdrawn'>
  | Of<'themes-chosen', { themes: string[]; by: string }>
  | Of<'levels-chosen', { levels: string[]; by: string }>
  | Of<'candidate-stood' | 'candidate-declined', Who>
  | Of<'candidate-put-forward' | 'candidate-approved' | 'approval-withdrawn', Who & { by: string }>
  | Of<'narrator-appointed', Who & { by: string }>
  | Of<'deputy-named', { participant: string | null }>
  | Of<'narrator-went-away', { since: number }>
  | Of<'round-started', { round: number; narrator: string }>
  | Of<'round-undone', { round: number }>
  | Of<'step-begun', { step: Step; toSpeak: string[] }>
  | Of<'step-ended', { step: Step; early: boolean; unheard: string[] }>
  | Of<'round-ended', { round: number; because: string }>
  | Of<'going-on-undone', { from: string; to: Step }>
  | Of<'summed-up', { step: Step; text: string }>
  | Of<'situation-opened', { situation: string; theme: string; drawn: boolean }>
  | Of<'reaction-given', Who & { reaction: string; kind: string; text: string | null; aloud: boolean }>
  | Of<'reaction-taken-back', { reaction: string }>
  | Of<'turn-started', { holder: string; deadline: number | null; hand?: true; due?: true }>
  | Of<'turn-undone', { holder: string; toSpeak: string[]; hands: string[] }>
  | Of<'turn-ended', { holder: string; how: string }>
  | Of<'turn-extended', { holder: string; by: number; deadline: number }>
  | Of<'turn-time-set', { turnTime: number | null }>
  | Of<'player-passed', Who & { skipped: boolean }>
  | Of<'hand-raised', Who & { hands: string[] }>
  | Of<'hand-lowered', Who>
  | Of<'order-changed', { mode: 'turns' | 'open'; order: string[] }>
  | Of<'go-round-started', { goRound: number; toSpeak: string[] }>
  | Of<'note-written', Who & { note: string; text: string; aloud: boolean }>
  | Of<'prompt-shown', { prompt: string }>
  | Of<'resource-opened', { resource: string; afterVote?: true }>
  | Of<'vote-closed', { counts: Json; voters: number; aloud: number; outcome: string }>
  | Of<'level-shown', { level: string | null }>
  | Of<'shown-on-displays', { frame: string | null; resource: string | null }>
  | Of<'board-mode-set', { mode: string }>
  | Of<'proposal-submitted', { proposal: Proposal }>
  | Of<'proposal-edited', { proposal: string } & Wording>
  | Of<'proposal-moved', { proposal: string; levels: string[] }>
  | Of<'proposal-withdrawn', { proposal: string }>
  | Of<'proposal-backed', { proposal: string; by: string; aloud: boolean }>
  | Of<'backing-stopped', { proposal: string; by: string }>
  | Of<'proposals-merged', { into: string; from: string[] }>
  | Of<'proposals-revealed', { proposals: Proposal[] }>
  | Of<'proposal-carried' | 'carrying-stopped', { proposal: string; by: string }>
  | Of<'consent-opened', { proposals: string[] }>
  | Of<'consent-answered' | 'consent-answers-dropped'>
  | Of<'consent-closed', { results: ConsentResult[]; revision?: number }>
  | Of<'proposal-reworded', { proposal: string; by: string } & Omit<Wording, 'levels'>>
  | Of<'look-again-set', { on: string | null }>
  | Of<'pen-taken' | 'pen-put-down', { scribe: string }>
  | Of<'pen-handed', { from: string; to: string }>
  | Of<'summary-written', { revision: number; at: number; remove: number; insert: string }>
  | Of<'followed-up', { earlier: string; state: string | null; line: string | null }>
  | Of<'own-time-asked' | 'own-time-withdrawn', Who>
  | Of<'change-suggested', { suggestion: string } & SuggestedChange>
  | Of<'suggestion-answered', { suggestion: string; taken: boolean; word: string | null }>
  | Of<'suggestion-withdrawn', { suggestion: string }>
  | Of<'reading-called' | 'reading-ended'>
  | Of<'text-read', Who & { revision: number; aloud: boolean }>
  | Of<'room-closed', { by: string }>;

export type Step = 'situation' | 'discussion' | 'resources' | 'action';
export type FloorStep = Exclude<Step, 'situation'>;

export interface Wording {
  text: string;
  levels: string[];
  whoDecides: string | null;
  firstStep: string | null;
}

export interface Proposal extends Wording {
  id: string;
  round: number;
  authors: string[];
  backers: string[];
  state: 'standing' | 'withdrawn' | 'merged';
  mergedInto: string | null;
  aloud: boolean;
  at: number;
  follows?: string;
}

export interface Floor {
  mode: 'turns' | 'open';
  goRound: number;
  toSpeak: string[];
  heard: string[];
  passed: string[];
  hands: string[];
  turn: {
    holder: string;
    startedAt: number;
    deadline: number | null;
    paused: number;
    hand?: true;
    due?: true;
  } | null;
}

export interface Round {
  number: number;
  situation: string | null;
  theme: string | null;
  step: Step;
  startedAt: number;
  endedAt: number | null;
  narrators: string[];
  reactions: {
    id: string;
    participant: string;
    situation: string | null;
    kind: string;
    text: string | null;
    at: number;
    aloud: boolean;
  }[];
  floors: Record<FloorStep, Floor>;
  notes: { id: string; participant: string; step: Step; text: string; at: number; aloud: boolean }[];
  prompt: string | null;
  promptsShown: string[];
  resource: string | null;
  resourcesOpened: string[];
  openedSinceVote?: true;
  spokenSinceVote?: true;
  vote: { openedAt: number; cast: number } | null;
  votes: {
    openedAt: number;
    closedAt: number;
    counts: Json;
    voters: number;
    aloud: number;
    outcome: string;
  }[];
  board: {
    mode: string;
    shownLevel: string | null;
    explained: string[];
    hidden: number;
    proposals: Proposal[];
  };
  sumUps: Partial<Record<Step, string>>;
  ended: { step: Step; at: number; early: boolean; unheard: string[] }[];
  goneOn: { from: string; to: string; at: number } | null;
}

export interface ConsentResult {
  proposal: string;
  text: string;
  voters: number;
  answered: number;
  aloud: number;
  acceptable: boolean;
  problems: number | null;
  words: string[];
}

export interface Candidate {
  participant: string;
  putForwardBy: string | null;
  willing: boolean;
  approvals: string[];
}

export interface SuggestedChange {
  by: string;
  at: number;
  passage: string;
  replacement: string | null;
  remark: string | null;
  aloud: boolean;
}

export interface Suggestion extends SuggestedChange {
  id: string;
  madeAt: number;
  state: 'open' | 'taken' | 'left' | 'withdrawn';
  word: string | null;
}

export interface View {
  seq: number;
  settings: { turnTime: number | null; [field: string]: Json } | null;
  stage: 'lobby' | 'round' | 'end' | 'closed';
  openedAt: number;
  closedAt: number | null;
  locked: boolean;
  themes: string[];
  levels: string[];
  turnTime: number | null;
  participants: {
    id: string;
    name: string;
    sign: number;
    deviceless: boolean;
    joinedAt: number;
    left: number | null;
  }[];
  narrator: string | null;
  deputy: string | null;
  hadNarrator: boolean;
  narratorAwaySince: number | null;
  clocksPausedAt: number | null;
  candidates: Candidate[];
  rounds: Round[];
  displays?: { frame: string; resource: string | null };
  acceptance?: {
    carried: { proposal: string; by: string; results: ConsentResult[] }[];
    open: { openedAt: number; proposals: string[]; answered: number } | null;
    lookAgainOn: string | null;
    closedAtRevision?: number;
  };
  summary: {
    scribe: string | null;
    scribes: string[];
    text: string;
    revision: number;
    suggestions?: Suggestion[];
    reading?: { calledAt: number; read: { participant: string; revision: number }[] };
  };
  followUps?: { earlier: string; state: string; line: string | null }[];
  ownTimes?: string[];
}

export interface Mine {
  readonly ballots: Readonly<Record<string, string>>;
  readonly silent: readonly Proposal[];
  readonly answers?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly spoken: Readonly<Record<string, number>>;
  /** Missing: none. */
  readonly offers?: readonly OfferNote[];
}

export interface OfferNote {
  readonly id: string;
  readonly participant: string;
  readonly title: string;
  readonly state: 'waiting' | 'taken' | 'declined';
  readonly situation: string | null;
}

/** The answer to asking for the log. */
export interface LogAnswer {
  readonly now: number;
  readonly seq: number;
  readonly events: readonly Told[] | null;
  readonly view: View | null;
  readonly mine: Mine | null;
  readonly present: readonly string[];
  readonly tag: string;
  /** ms after which to ask again, where the server is stopping. */
  readonly comeBack: number | null;
}

export interface Command {
  readonly type: string;
  readonly [field: string]: Json;
}

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly expected?: Json;
  readonly found?: Json;
}

export type Answer =
  | { readonly client: string; readonly n: number; readonly ok: true; readonly seq: number }
  | { readonly client: string; readonly n: number; readonly ok: false; readonly refusal: { code: string } }
  | {
      readonly client: string | null;
      readonly n: number | null;
      readonly ok: false;
      readonly problem: Problem;
    };
