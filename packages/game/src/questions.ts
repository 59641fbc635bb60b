import { UNDO_WINDOW } from './limits.ts';
import type { Candidate, Floor, Mine, Participant, Proposal, Round, Suggestion, Turn, View } from './room.ts';
import {
  type Duration,
  type Instant,
  LEVELS,
  type Level,
  type ParticipantId,
  type Step,
  type SuggestionId,
} from './words.ts';

/** Everyone who has a seat, the narrator included, in the order in which they came. */
export function presentSeats(view: View): readonly Participant[] {
  return view.participants.filter((seat) => seat.left === null);
}

/** Seats that play: all but the narrator's, in seat order. */
export function playersOf(view: View): readonly Participant[] {
  return view.participants.filter((seat) => seat.left === null && seat.id !== view.narrator);
}

/** null: nobody of that id has a seat here now. */
export function seatOf(view: View, id: ParticipantId): Participant | null {
  return view.participants.find((seat) => seat.id === id && seat.left === null) ?? null;
}

export function isNarrator(view: View, id: ParticipantId): boolean {
  return view.narrator === id;
}

export function isPlayer(view: View, id: ParticipantId): boolean {
  return view.narrator !== id && seatOf(view, id) !== null;
}

/** The round at play, or at the end the one just played; null before the first. */
export function currentRound(view: View): Round | null {
  return view.rounds.at(-1) ?? null;
}

/** null unless a round is at play. */
export function stepOf(view: View): Step | null {
  return view.stage === 'round' ? (currentRound(view)?.step ?? null) : null;
}

/** null where nobody can have the floor: outside a round and in step situation. */
export function currentFloor(view: View): Floor | null {
  const step = stepOf(view);
  return step === null || step === 'situation' ? null : (currentRound(view)?.floors[step] ?? null);
}

export function currentTurn(view: View): Turn | null {
  return currentFloor(view)?.turn ?? null;
}

/** null: nobody has the floor. */
export function holderOf(view: View): ParticipantId | null {
  return currentTurn(view)?.holder ?? null;
}

/** Whom ending the step now would leave unheard, in the order in which they would speak (S4). */
export function unheard(view: View): readonly ParticipantId[] {
  const step = stepOf(view);
  const floor = currentFloor(view);
  if (floor === null) return [];
  const waiting = [...(floor.turn === null ? [] : [floor.turn.holder]), ...floor.toSpeak];
  if (step === 'discussion') return [...new Set([...waiting, ...floor.hands])];
  if (step === 'action' && currentRound(view)?.board.mode === 'by-turns') return waiting;
  return [];
}

/** Who is to have the floor next; null: nobody waits for it. */
export function nextSpeaker(view: View): ParticipantId | null {
  const floor = currentFloor(view);
  if (floor === null) return null;
  return (floor.mode === 'turns' ? floor.toSpeak[0] : floor.hands[0]) ?? null;
}

/** Pauses of the clocks left out (D20). */
export function spokenInTurn(view: View, turn: Turn, now: Instant): Duration {
  const until = view.clocksPausedAt === null ? now : Math.max(view.clocksPausedAt, turn.startedAt);
  return Math.max(0, until - turn.startedAt - turn.paused);
}

/** The turn under way included. Of others than `mine` tells of: only their turn under way. */
export function spokenNow(mine: Mine, view: View, id: ParticipantId, now: Instant): Duration {
  const before = Object.hasOwn(mine.spoken, id) ? (mine.spoken[id] ?? 0) : 0;
  const turn = currentTurn(view);
  return turn?.holder === id ? before + spokenInTurn(view, turn, now) : before;
}

/** Of the turn under way. While the clocks are paused it moves on, see `timeLeft`. null: no turn or no deadline. */
export function deadlineOf(view: View): Instant | null {
  return currentTurn(view)?.deadline ?? null;
}

/** Negative: that long over time. It stands still while the clocks are paused. null: no turn or no deadline. */
export function timeLeft(view: View, now: Instant): Duration | null {
  const turn = currentTurn(view);
  if (turn === null || turn.deadline === null) return null;
  return turn.deadline - (view.clocksPausedAt === null ? now : Math.max(view.clocksPausedAt, turn.startedAt));
}

export function canUndo(view: View, now: Instant): boolean {
  if (view.stage !== 'round' && view.stage !== 'end') return false;
  const goneOn = currentRound(view)?.goneOn ?? null;
  return goneOn !== null && now - goneOn.at <= UNDO_WINDOW;
}

/** A round in which nothing has happened yet (S11). */
export function canUndoRound(view: View): boolean {
  const round = currentRound(view);
  return (
    view.stage === 'round' &&
    round?.step === 'situation' &&
    round.situation === null &&
    Object.keys(round.sumUps).length === 0
  );
}

/** The fewest that are more than half of `people` (N2). */
export function majorityOf(people: number): number {
  return Math.floor(people / 2) + 1;
}

/** null: not a candidate. */
export function candidacyOf(view: View, id: ParticipantId): Candidate | null {
  return view.candidates.find((candidate) => candidate.participant === id) ?? null;
}

/** The standing proposals of the round with that number that everyone sees; one on several levels is in each. */
export function proposalsByLevel(view: View, round: number): Record<Level, readonly Proposal[]> {
  const proposals = view.rounds.find(({ number }) => number === round)?.board.proposals ?? [];
  const on = (level: Level) =>
    proposals.filter((proposal) => proposal.state === 'standing' && proposal.levels.includes(level));
  const [individual, team, organisation, policy] = LEVELS;
  return {
    individual: on(individual),
    team: on(team),
    organisation: on(organisation),
    policy: on(policy),
  };
}

/** Of the summary's text, in the order in which they were made (E9). */
export function suggestionsIn({ summary }: View): readonly Suggestion[] {
  return summary.suggestions ?? [];
}

/** null: there is none of that id, or it was answered or withdrawn. */
export function openSuggestion(view: View, id: SuggestionId): Suggestion | null {
  return suggestionsIn(view).find((one) => one.id === id && one.state === 'open') ?? null;
}

/** Of those who are here, who has said that they read the text, and of whom it has changed since. null: no reading (E15). */
export function readersOf(view: View): { read: number; before: number; of: number } | null {
  const { reading, revision } = view.summary;
  if (reading === undefined) return null;
  const here = presentSeats(view);
  const read = reading.read.filter(({ participant }) => here.some(({ id }) => id === participant));
  return { read: read.length, before: read.filter((one) => one.revision < revision).length, of: here.length };
}
