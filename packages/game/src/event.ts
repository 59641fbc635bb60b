import type { ConsentResult } from './acceptance.ts';
import type { CardWords } from './offered-card.ts';
import type { Outcome, Proposal, RoomSettings, VoteCount } from './room.ts';
import type {
  BoardMode,
  Choice,
  DisplayFrame,
  Duration,
  FollowUpState,
  Instant,
  Level,
  NoteId,
  OfferId,
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

export type TurnEnd =
  | 'handed-back'
  | 'passed'
  | 'given-on'
  | 'taken-back'
  | 'skipped'
  | 'left'
  | 'became-narrator'
  | 'step-ended'
  | 'go-round-started';
export type AppointedBy = 'majority' | 'lot' | 'facilitator' | 'hand-over' | 'deputy';

/** What happened and everyone may know, in the past. */
export type OpenEvent =
  | { type: 'room-opened'; settings: RoomSettings }
  | {
      type: 'participant-joined';
      participant: ParticipantId;
      name: string;
      sign: number;
      deviceless: boolean;
    }
  | { type: 'participant-renamed'; participant: ParticipantId; name: string }
  | { type: 'participant-left'; participant: ParticipantId; removed: boolean }
  | { type: 'room-locked' }
  | { type: 'room-unlocked' }
  | { type: 'themes-chosen'; themes: readonly Theme[]; by: ParticipantId }
  | { type: 'levels-chosen'; levels: readonly Level[]; by: ParticipantId }
  | { type: 'candidate-stood'; participant: ParticipantId }
  | { type: 'candidate-put-forward'; participant: ParticipantId; by: ParticipantId }
  | { type: 'candidate-declined'; participant: ParticipantId }
  | { type: 'candidate-approved'; participant: ParticipantId; by: ParticipantId }
  | { type: 'approval-withdrawn'; participant: ParticipantId; by: ParticipantId }
  | { type: 'narrator-appointed'; participant: ParticipantId; by: AppointedBy }
  | { type: 'deputy-named'; participant: ParticipantId | null }
  | { type: 'narrator-went-away'; since: Instant }
  | { type: 'narrator-came-back' }
  | { type: 'round-started'; round: number; narrator: ParticipantId }
  /** It never was. */
  | { type: 'round-undone'; round: number }
  /** Early: `unheard` were still due to speak. */
  | { type: 'step-ended'; step: Step; early: boolean; unheard: readonly ParticipantId[] }
  | { type: 'step-begun'; step: Step; toSpeak: readonly ParticipantId[] }
  | { type: 'round-ended'; round: number; because: 'played' | 'stopped-by-vote' | 'stopped-by-tie' }
  | { type: 'going-on-undone'; from: Step | 'end'; to: Step }
  | { type: 'summed-up'; step: Step; text: string }
  | { type: 'situation-opened'; situation: SituationId; theme: Theme; drawn: boolean }
  | {
      type: 'reaction-given';
      reaction: ReactionId;
      participant: ParticipantId;
      kind: ReactionKind;
      text: string | null;
      aloud: boolean;
    }
  | { type: 'reaction-taken-back'; reaction: ReactionId }
  /** `hand`: the holder's hand was up until then; `due`: they were due in the go-round. */
  | {
      type: 'turn-started';
      holder: ParticipantId;
      deadline: Instant | null;
      hand?: true | undefined;
      due?: true | undefined;
    }
  /** It was no turn. Who is due and whose hands are up then. */
  | {
      type: 'turn-undone';
      holder: ParticipantId;
      toSpeak: readonly ParticipantId[];
      hands: readonly ParticipantId[];
    }
  | { type: 'turn-extended'; holder: ParticipantId; by: Duration; deadline: Instant }
  | { type: 'turn-time-set'; turnTime: Duration | null }
  /** Passed or skipped while waiting for a turn, not while holding one. */
  | { type: 'player-passed'; participant: ParticipantId; skipped: boolean }
  | { type: 'hand-raised'; participant: ParticipantId; hands: readonly ParticipantId[] }
  | { type: 'hand-lowered'; participant: ParticipantId }
  | { type: 'order-changed'; mode: 'turns' | 'open'; order: readonly ParticipantId[] }
  | { type: 'go-round-started'; goRound: number; toSpeak: readonly ParticipantId[] }
  | { type: 'floor-opened' }
  | { type: 'note-written'; note: NoteId; participant: ParticipantId; text: string; aloud: boolean }
  | { type: 'prompt-shown'; prompt: Prompt }
  | { type: 'prompt-hidden' }
  /** `afterVote`: a vote of this round was closed before. */
  | { type: 'resource-opened'; resource: ResourceId; afterVote?: true | undefined }
  | { type: 'resource-closed' }
  | { type: 'vote-opened' }
  /** It never was; ballots that were cast are forgotten uncounted. */
  | { type: 'vote-undone' }
  | { type: 'vote-closed'; counts: VoteCount; voters: number; aloud: number; outcome: Outcome }
  | { type: 'level-shown'; level: Level | null }
  | { type: 'shown-on-displays'; frame: DisplayFrame | null; resource: ResourceId | null }
  | { type: 'board-mode-set'; mode: BoardMode }
  | { type: 'proposal-submitted'; proposal: Proposal }
  | {
      type: 'proposal-edited';
      proposal: ProposalId;
      text: string;
      levels: readonly Level[];
      whoDecides: string | null;
      firstStep: string | null;
    }
  | { type: 'proposal-moved'; proposal: ProposalId; levels: readonly Level[] }
  | { type: 'proposal-withdrawn'; proposal: ProposalId }
  | { type: 'proposal-backed'; proposal: ProposalId; by: ParticipantId; aloud: boolean }
  | { type: 'backing-stopped'; proposal: ProposalId; by: ParticipantId }
  | { type: 'proposals-merged'; into: ProposalId; from: readonly ProposalId[] }
  /** Holds what everyone now sees, so that nobody needs what was secret before. */
  | { type: 'proposals-revealed'; proposals: readonly Proposal[] }
  | { type: 'proposal-carried'; proposal: ProposalId; by: ParticipantId }
  | { type: 'carrying-stopped'; proposal: ProposalId; by: ParticipantId }
  | { type: 'consent-opened'; proposals: readonly ProposalId[] }
  /** In no order that tells who said what. Nothing of a proposal that nobody answered for. `revision`: of the text then. */
  | { type: 'consent-closed'; results: readonly ConsentResult[]; revision?: number | undefined }
  | {
      type: 'proposal-reworded';
      proposal: ProposalId;
      text: string;
      whoDecides: string | null;
      firstStep: string | null;
      by: ParticipantId;
    }
  | { type: 'look-again-set'; on: string | null }
  | { type: 'pen-taken'; scribe: ParticipantId }
  | { type: 'pen-handed'; from: ParticipantId; to: ParticipantId }
  | { type: 'pen-put-down'; scribe: ParticipantId }
  /** At `at`, `remove` UTF-16 units go and `insert` comes. `revision` is the one that results. */
  | { type: 'summary-written'; revision: number; at: number; remove: number; insert: string }
  /** Null: what was said of it is taken back. */
  | { type: 'followed-up'; earlier: ProposalId; state: FollowUpState | null; line: string | null }
  | { type: 'own-time-asked'; participant: ParticipantId }
  | { type: 'own-time-withdrawn'; participant: ParticipantId }
  | {
      type: 'change-suggested';
      suggestion: SuggestionId;
      by: ParticipantId;
      at: number;
      passage: string;
      replacement: string | null;
      remark: string | null;
      aloud: boolean;
    }
  /** What came into the text stands in the `summary-written` before it. */
  | { type: 'suggestion-answered'; suggestion: SuggestionId; taken: boolean; word: string | null }
  | { type: 'suggestion-withdrawn'; suggestion: SuggestionId }
  | { type: 'reading-called' }
  | { type: 'text-read'; participant: ParticipantId; revision: number; aloud: boolean }
  | { type: 'reading-ended' }
  | { type: 'room-closed'; by: 'narrator' | 'facilitator' };

/** What happened and part of which is secret. `publicOf` leaves only what `HiddenEvent` says. */
export type SecretEvent =
  /** To another device of the same person. What was given to its old device before is no longer that seat's. */
  | { type: 'seat-moved'; participant: ParticipantId }
  | { type: 'turn-ended'; holder: ParticipantId; how: TurnEnd; spoken: Duration }
  | { type: 'ballot-cast'; participant: ParticipantId; choice: Choice; aloud: boolean }
  | { type: 'ballot-changed'; participant: ParticipantId; choice: Choice; aloud: boolean }
  | { type: 'ballot-dropped'; participant: ParticipantId }
  | { type: 'silent-proposal-submitted'; proposal: Proposal }
  | {
      type: 'silent-proposal-edited';
      proposal: ProposalId;
      text: string;
      levels: readonly Level[];
      whoDecides: string | null;
      firstStep: string | null;
    }
  | { type: 'silent-proposal-withdrawn'; proposal: ProposalId }
  /** Of offers others are told nothing at all (O4). */
  | { type: 'card-offered'; offer: OfferId; participant: ParticipantId; card: CardWords }
  | { type: 'offer-withdrawn'; offer: OfferId }
  | { type: 'offer-taken'; offer: OfferId; situation: SituationId }
  | { type: 'offer-declined'; offer: OfferId; word: string | null }
  /** Completes: with it they have answered for all that is asked, which is what others are told. */
  | {
      type: 'consent-answered';
      participant: ParticipantId;
      proposal: ProposalId;
      problem: string | null;
      aloud: boolean;
      completes: boolean;
    }
  /** Of someone who had answered for all. */
  | { type: 'consent-answers-dropped'; participant: ParticipantId };

/** What an outsider is told of a secret event. */
export type HiddenEvent =
  | { type: 'turn-ended'; holder: ParticipantId; how: TurnEnd }
  | { type: 'ballot-cast' }
  | { type: 'ballot-dropped' }
  | { type: 'silent-proposal-submitted' }
  | { type: 'silent-proposal-withdrawn' }
  | { type: 'consent-answered' }
  | { type: 'consent-answers-dropped' };

export type Event = OpenEvent | SecretEvent;
export type PublicEvent = OpenEvent | HiddenEvent;
export type PublicEventOf<T extends PublicEvent['type']> = Extract<PublicEvent, { type: T }>;

/** An event in a room's log. `seq` from 1, without holes. `at`: when it was decided. */
export interface Recorded {
  seq: number;
  at: Instant;
  event: Event;
}

/** What everyone is told of it. `event` null: something happened that nobody else may see; the number still counts. */
export interface Told {
  seq: number;
  at: Instant;
  event: PublicEvent | null;
}
