import type { CardWords } from './offered-card.ts';
import type { RoomSettings } from './room.ts';
import type {
  BoardMode,
  Choice,
  DisplayFrame,
  Duration,
  FollowUpState,
  Instant,
  Level,
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

/**
 * `for`: the seat without a device that the narrator acts for; absent: the asker's own seat.
 * Only the narrator may name one, and only a seat without a device (P2).
 */
interface ForSeat {
  for?: ParticipantId | undefined;
}

/** `covered`: entered by the person themselves on the one screen of all, while the others look away (P7). */
interface Covered {
  covered?: boolean | undefined;
}

export interface ProposalText {
  text: string;
  levels: readonly Level[];
  whoDecides: string | null;
  firstStep: string | null;
}

/** What a person asks for, in the imperative. Who asks is never in it. */
export type Command =
  // lobby and seats (L)
  | { type: 'rename'; name: string }
  | { type: 'leave' }
  | { type: 'remove-participant'; participant: ParticipantId }
  | { type: 'seat-player'; name: string }
  | { type: 'lock-room' }
  | { type: 'unlock-room' }
  | ({ type: 'choose-themes'; themes: readonly Theme[] } & ForSeat)
  | ({ type: 'choose-levels'; levels: readonly Level[] } & ForSeat)
  // the narrator's seat (N)
  | { type: 'stand' }
  | { type: 'put-forward'; participant: ParticipantId }
  | { type: 'decline' }
  | { type: 'approve'; participant: ParticipantId }
  | { type: 'withdraw-approval'; participant: ParticipantId }
  | { type: 'draw-lots' }
  | { type: 'hand-over-narration'; to: ParticipantId }
  | { type: 'name-deputy'; participant: ParticipantId | null }
  | { type: 'take-chair' }
  // rounds and steps (S)
  | { type: 'start-round' }
  | { type: 'go-on'; from: Step; early: boolean }
  | { type: 'undo-go-on' }
  | { type: 'undo-round' }
  | { type: 'sum-up'; step: Step; text: string }
  // situation (C)
  | { type: 'draw-situation'; again: boolean }
  | { type: 'pick-situation'; situation: SituationId; again: boolean }
  | ({ type: 'react'; kind: ReactionKind; text: string | null } & ForSeat)
  | { type: 'take-back-reaction'; reaction: ReactionId }
  // floor (D)
  | { type: 'give-floor'; to: ParticipantId; from: ParticipantId | null }
  | ({ type: 'hand-back' } & ForSeat)
  | ({ type: 'pass' } & ForSeat)
  | { type: 'take-back-floor'; from: ParticipantId }
  /** `to`: who has the floor instead; null: nobody. */
  | { type: 'undo-turn'; holder: ParticipantId; to: ParticipantId | null }
  | { type: 'skip'; participant: ParticipantId }
  | { type: 'extend-turn'; by: Duration; holder: ParticipantId }
  | { type: 'set-turn-time'; turnTime: Duration | null }
  | ({ type: 'raise-hand' } & ForSeat)
  | { type: 'lower-hand'; participant: ParticipantId }
  | { type: 'reorder'; order: readonly ParticipantId[] }
  | { type: 'start-go-round' }
  | ({ type: 'write-note'; text: string } & ForSeat)
  | { type: 'show-prompt'; prompt: Prompt }
  | { type: 'hide-prompt' }
  // resources and the vote (R, V)
  | { type: 'open-resource'; resource: ResourceId }
  | { type: 'close-resource' }
  | { type: 'open-vote' }
  | { type: 'undo-vote' }
  | ({ type: 'cast-ballot'; choice: Choice } & ForSeat & Covered)
  | { type: 'close-vote'; early: boolean }
  // the systems board (B)
  | { type: 'show-level'; level: Level | null }
  | { type: 'set-board-mode'; mode: BoardMode }
  | ({ type: 'submit-proposal'; follows?: ProposalId | undefined } & ProposalText & ForSeat & Covered)
  | ({ type: 'edit-proposal'; proposal: ProposalId } & ProposalText)
  | { type: 'move-proposal'; proposal: ProposalId; levels: readonly Level[] }
  | { type: 'withdraw-proposal'; proposal: ProposalId }
  | ({ type: 'back-proposal'; proposal: ProposalId } & ForSeat)
  | ({ type: 'stop-backing'; proposal: ProposalId } & ForSeat)
  | { type: 'merge-proposals'; into: ProposalId; from: readonly ProposalId[] }
  | { type: 'reveal-proposals' }
  // what the displays show (W)
  /** `frame` null: what the game shows. `resource`: which one, where the frame is one; otherwise it means nothing. */
  | { type: 'show-on-displays'; frame: DisplayFrame | null; resource: ResourceId | null }
  // cards that players offer (O)
  | { type: 'offer-card'; card: CardWords }
  | { type: 'withdraw-offer'; offer: OfferId }
  | { type: 'take-offer'; offer: OfferId }
  | { type: 'decline-offer'; offer: OfferId; word: string | null }
  // acceptable to all (A)
  | { type: 'carry-proposal'; proposal: ProposalId }
  | { type: 'stop-carrying'; proposal: ProposalId }
  | { type: 'open-consent'; proposals: readonly ProposalId[] }
  /** `problem` null: I can live with it. `''`: I see a problem, and leave the words out. */
  | ({ type: 'answer-consent'; proposal: ProposalId; problem: string | null } & ForSeat & Covered)
  | { type: 'close-consent'; early: boolean }
  | {
      type: 'reword-proposal';
      proposal: ProposalId;
      text: string;
      whoDecides: string | null;
      firstStep: string | null;
    }
  /** A day as `YYYY-MM-DD`; null: none. */
  | { type: 'set-look-again'; on: string | null }
  // the end (E)
  | { type: 'take-pen' }
  | { type: 'hand-pen'; to: ParticipantId }
  | { type: 'put-pen-down' }
  | { type: 'write-summary'; revision: number; at: number; remove: number; insert: string }
  | ({
      type: 'suggest-change';
      revision: number;
      at: number;
      passage: string;
      replacement: string | null;
      remark: string | null;
    } & ForSeat)
  | { type: 'answer-suggestion'; suggestion: SuggestionId; take: boolean; word: string | null }
  | { type: 'withdraw-suggestion'; suggestion: SuggestionId }
  | { type: 'call-reading' }
  | ({ type: 'say-read'; revision: number } & ForSeat)
  | { type: 'end-reading' }
  | { type: 'close-room' }
  // coming back (F)
  | ({
      type: 'follow-up';
      earlier: ProposalId;
      state: FollowUpState | null;
      line: string | null;
    } & ForSeat)
  | { type: 'ask-own-time' }
  | { type: 'withdraw-own-time' };

/** What the facilitator, the door or the clock asks for; never on the participants' wire. */
export type HouseCommand =
  | { type: 'open-room'; settings: RoomSettings }
  | { type: 'join'; name: string; asNarrator: boolean }
  /** The seat of who stands at the door, on another device from now on. */
  | { type: 'move-seat' }
  | { type: 'settle-narrator'; participant: ParticipantId }
  | { type: 'remove-participant'; participant: ParticipantId }
  | { type: 'close-room' }
  | { type: 'note-narrator-away'; since: Instant }
  | { type: 'note-narrator-back' };

/** Who asks, from the connection's token. `door`: a person about to take the seat with that id. */
export type Asker =
  | { kind: 'participant'; id: ParticipantId }
  | { kind: 'door'; id: ParticipantId; facilitator: boolean }
  | { kind: 'facilitator' }
  | { kind: 'clock' };

/** What the rules need from outside, by the door. */
export interface Context {
  asker: Asker;
  now: Instant;
  /** A new unguessable or at least unique id at each call. */
  newId: () => string;
  /** Any 32-bit number from a good source: the dice of this command. */
  seed: number;
  /** Who is connected now. The asker counts as present whether listed or not. */
  present: ReadonlySet<ParticipantId>;
  deck: DeckIndex;
}

/** What the rules know of a deck: which cards there are, never their words. */
export interface DeckIndex {
  situations: readonly { id: SituationId; theme: Theme }[];
  resources: readonly { id: ResourceId; themes: readonly Theme[] }[];
  /** Cards that the session leaves out, whoever would bring them in; absent: none. */
  leftOut?: readonly SituationId[];
}
