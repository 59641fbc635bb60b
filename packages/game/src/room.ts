import type { Acceptance } from './acceptance.ts';
import type { Offer, OfferNote } from './offered-card.ts';
import type {
  BoardMode,
  Choice,
  DisplayFrame,
  Duration,
  FollowUpState,
  Instant,
  Level,
  NoteId,
  ParticipantId,
  Prompt,
  ProposalId,
  ReactionId,
  ReactionKind,
  ResourceId,
  SituationId,
  Step,
  SuggestionId,
  Theme,
} from './words.ts';

/** What the facilitator settled when the room was opened. */
export interface RoomSettings {
  deck: string;
  /** Of the room's documents where nobody asks for another, e.g. `en`; each screen speaks its reader's own. */
  language: string;
  /** The themes that the players may choose from; never empty. */
  themes: readonly Theme[];
  /** Players: appointed by majority (N2). Facilitator: settled beforehand, standing is refused (N6). */
  narratorBy: 'players' | 'facilitator';
  /** null: turns have no deadline. */
  turnTime: Duration | null;
  /** Whether players, and not the facilitator alone, may download the summary. */
  playersMayDownload: boolean;
  /** Whether people may ask for their own speaking time to stand in the summary (F6). The room shows it either way. */
  keepSpeakingTimes: boolean;
  /** Absent: this group starts afresh. */
  earlier?: Earlier | undefined;
}

/** What an earlier session of the group left, without its names (F1). */
export interface Earlier {
  session: string;
  /** When its summary was made. */
  at: Instant;
  /** `YYYY-MM-DD`: when the group wanted to look at it again; null: it did not say. */
  lookAgainOn: string | null;
  proposals: readonly EarlierProposal[];
}

export interface EarlierProposal {
  id: ProposalId;
  text: string;
  levels: readonly Level[];
  whoDecides: string | null;
  firstStep: string | null;
}

/** What became of an earlier proposal. Who said so is not kept (F3). */
export interface FollowUp {
  earlier: ProposalId;
  state: FollowUpState;
  line: string | null;
}

export interface Participant {
  id: ParticipantId;
  /** Chosen by the person; `''` once erased. */
  name: string;
  /** Which of the signs is theirs, 0 to 10, kept for the whole room. */
  sign: number;
  /** A seat without a device: the narrator speaks, passes, votes and proposes for it. */
  deviceless: boolean;
  joinedAt: Instant;
  /** null: present. Who left keeps what they said. */
  left: Instant | null;
}

export interface Candidate {
  participant: ParticipantId;
  /** null: stands of their own accord. */
  putForwardBy: ParticipantId | null;
  /** A candidate put forward is appointed only once willing (N3). */
  willing: boolean;
  approvals: readonly ParticipantId[];
}

export interface Reaction {
  id: ReactionId;
  participant: ParticipantId;
  situation: SituationId;
  kind: ReactionKind;
  text: string | null;
  at: Instant;
  /** Said aloud and entered by the narrator for a seat without a device. */
  aloud: boolean;
}

export interface Note {
  id: NoteId;
  participant: ParticipantId;
  step: Step;
  text: string;
  at: Instant;
  aloud: boolean;
}

/** One holding of the floor. */
export interface Turn {
  holder: ParticipantId;
  startedAt: Instant;
  /** null: no deadline. Passing it ends nothing: time is soft (D9). Moved on by the length of each pause. */
  deadline: Instant | null;
  /** Time that was paused within this turn so far, not counted as spoken. */
  paused: Duration;
  /** Their hand was up until it began (D22); absent: it was not. */
  hand?: true | undefined;
  /** They were due in the go-round until it began (D22); absent: they were not. */
  due?: true | undefined;
}

/** Who may speak, in one step. In `turns` it goes by `toSpeak`; once that is empty it is `open` and goes by `hands`. */
export interface Floor {
  mode: 'turns' | 'open';
  /** Which go-round this is, from 1; 0: none was started. */
  goRound: number;
  /** Players still due in this go-round, in order. The holder is no longer in it. */
  toSpeak: readonly ParticipantId[];
  /** Who spoke in this go-round. */
  heard: readonly ParticipantId[];
  /** Who passed or was skipped in this go-round. */
  passed: readonly ParticipantId[];
  turn: Turn | null;
  /** Raised hands in the order in which they will be served. */
  hands: readonly ParticipantId[];
}

export interface VoteCount {
  goOn: number;
  stop: number;
  talkFirst: number;
}

export type Outcome = Choice | 'tie';

export interface ClosedVote {
  openedAt: Instant;
  closedAt: Instant;
  counts: VoteCount;
  /** Players who could vote when it closed. */
  voters: number;
  /** Ballots told to the narrator by seats without a device: not secret to her (V8). */
  aloud: number;
  outcome: Outcome;
}

export interface OpenVote {
  openedAt: Instant;
  /** How many have voted; who and what stays secret (V3). */
  cast: number;
}

export interface Proposal {
  id: ProposalId;
  round: number;
  /** Who made it; several once merged. */
  authors: readonly ParticipantId[];
  /** At least one. */
  levels: readonly Level[];
  text: string;
  whoDecides: string | null;
  firstStep: string | null;
  backers: readonly ParticipantId[];
  state: 'standing' | 'withdrawn' | 'merged';
  /** The proposal that took this one in; null unless merged. */
  mergedInto: ProposalId | null;
  aloud: boolean;
  at: Instant;
  /** The earlier proposal that it takes up again (F5); absent: it is new. */
  follows?: ProposalId | undefined;
}

export interface Board {
  mode: BoardMode;
  /** The level that the narrator explains on every screen now. */
  shownLevel: Level | null;
  explained: readonly Level[];
  /** In the order in which everyone came to see them. */
  proposals: readonly Proposal[];
  /** How many are made and not yet revealed (B6). */
  hidden: number;
}

/** A step that was left. Early: someone due had not spoken; stays in the log and the summary (S4). */
export interface EndedStep {
  step: Step;
  at: Instant;
  early: boolean;
  unheard: readonly ParticipantId[];
}

/** The last going-on, as long as it may be undone (S6). */
export interface GoneOn {
  from: Step;
  to: Step | 'end';
  at: Instant;
}

export interface Round {
  /** From 1. */
  number: number;
  /** null at the start of a round before a card is drawn or picked. */
  situation: SituationId | null;
  theme: Theme | null;
  step: Step;
  reactions: readonly Reaction[];
  floors: Readonly<Record<'discussion' | 'resources' | 'action', Floor>>;
  notes: readonly Note[];
  /** The question on every screen now. */
  prompt: Prompt | null;
  promptsShown: readonly Prompt[];
  /** The resource on every screen now. */
  resource: ResourceId | null;
  resourcesOpened: readonly ResourceId[];
  /** A resource was opened since the last vote closed (W5); absent: none was. */
  openedSinceVote?: true | undefined;
  /** A turn that began since the last vote closed has ended (W5); absent: none has. */
  spokenSinceVote?: true | undefined;
  vote: OpenVote | null;
  votes: readonly ClosedVote[];
  board: Board;
  /** The narrator's few lines after a step. */
  sumUps: Readonly<Partial<Record<Step, string>>>;
  ended: readonly EndedStep[];
  goneOn: GoneOn | null;
  /** Who held the narrator's seat in this round, in order. */
  narrators: readonly ParticipantId[];
  startedAt: Instant;
  endedAt: Instant | null;
}

export interface Summary {
  scribe: ParticipantId | null;
  scribes: readonly ParticipantId[];
  text: string;
  /** Rises by one with every change of the text. */
  revision: number;
  /** In the order in which they were made; missing: nobody made one (E9). */
  suggestions?: readonly Suggestion[] | undefined;
  /** Missing: the group does not read it together (E15). */
  reading?: Reading | undefined;
}

/** A change to the scribe's text that someone else wishes for. */
export interface Suggestion {
  id: SuggestionId;
  by: ParticipantId;
  /** Where the passage was when it was made, moved on by what was written before it since; once answered, as it was then. */
  at: number;
  passage: string;
  /** What should stand there instead; `''`: nothing; null: this is a remark alone. */
  replacement: string | null;
  remark: string | null;
  /** Entered by the narrator for a seat without a device. */
  aloud: boolean;
  madeAt: Instant;
  state: 'open' | 'taken' | 'left' | 'withdrawn';
  /** What the scribe says to it. */
  word: string | null;
}

/** The group reads its text, before it closes. */
export interface Reading {
  calledAt: Instant;
  /** Who has said so, and of which revision of the text. */
  read: readonly { participant: ParticipantId; revision: number }[];
}

/** What the narrator put on the displays (W). */
export interface Shown {
  frame: DisplayFrame;
  /** Which one, where the frame is a resource; else null. */
  resource: ResourceId | null;
}

/** What everyone in the room may see: also what a display shows. */
export interface View {
  /** Of the last event in it; 0: nothing happened yet. */
  seq: number;
  settings: RoomSettings;
  stage: 'lobby' | 'round' | 'end' | 'closed';
  openedAt: Instant;
  closedAt: Instant | null;
  /** In the order in which they came; who left stays listed. */
  participants: readonly Participant[];
  narrator: ParticipantId | null;
  deputy: ParticipantId | null;
  /** Whether anyone ever narrated here: until then a narrator settled by the facilitator is waited for (N6). */
  hadNarrator: boolean;
  candidates: readonly Candidate[];
  /** null: the narrator is here, or there is none. Else since when she is away. */
  narratorAwaySince: Instant | null;
  /** null: the clocks run. Else since when they are paused (N9). */
  clocksPausedAt: Instant | null;
  /** New people may not join (L8). */
  locked: boolean;
  /** The group's choice for the next card. */
  themes: readonly Theme[];
  /** The levels that the group wants to work on. */
  levels: readonly Level[];
  turnTime: Duration | null;
  /** In order; the last is the one at play unless the stage is `lobby`. */
  rounds: readonly Round[];
  /** Absent: the displays follow the game (W3). */
  displays?: Shown | undefined;
  /** What the group wants to carry (A); absent: it has put nothing together yet. */
  acceptance?: Acceptance | undefined;
  summary: Summary;
  /** The last thing said of each earlier proposal (F2); absent: nothing was said yet. */
  followUps?: readonly FollowUp[] | undefined;
  /** Who asked for their own speaking time to stand in the summary (F6); absent: nobody ever did. */
  ownTimes?: readonly ParticipantId[] | undefined;
}

/** What the room knows and not everyone may see. Leaves only through `mineOf`. */
export interface Secrets {
  /** Of the open vote. */
  ballots: Readonly<Record<ParticipantId, { choice: Choice; aloud: boolean }>>;
  /** Made in silence and not yet revealed, in order. */
  silent: readonly Proposal[];
  /** Of the open consent round; absent: nobody has answered. */
  answers?: Readonly<Record<ParticipantId, Answers>> | undefined;
  /** Time each has held the floor in this room, pauses left out. */
  spoken: Readonly<Record<ParticipantId, Duration>>;
  /** Cards that players offered and did not take back, in order. Absent: none was ever offered. */
  offers?: readonly Offer[] | undefined;
}

/** What someone answers in a consent round; what is not in it has no answer yet. */
export type Answers = Readonly<Record<ProposalId, { problem: string | null; aloud: boolean }>>;

export interface Room extends View {
  secrets: Secrets;
}

/** What one participant may see besides the view: the rest of their truth. */
export interface Mine {
  /** My ballot; for the narrator, those that seats without a device cast aloud through her. */
  ballots: Readonly<Record<ParticipantId, Choice>>;
  /** My unrevealed proposals; for the narrator, those she entered for seats without a device. */
  silent: readonly Proposal[];
  /** My answers in the open consent round, null: I can live with it; for the narrator, those told aloud to her too; absent: none. */
  answers?: Readonly<Record<ParticipantId, Readonly<Record<ProposalId, string | null>>>> | undefined;
  /** My speaking time; for the narrator, everyone's. */
  spoken: Readonly<Record<ParticipantId, Duration>>;
  /** The cards that I offered; for the narrator, everyone's. Absent: none. */
  offers?: readonly OfferNote[] | undefined;
}
