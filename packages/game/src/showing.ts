import { UNDO_WINDOW } from './limits.ts';
import { currentRound, currentTurn } from './questions.ts';
import type { Round, View } from './room.ts';
import type { DisplayFrame, Instant } from './words.ts';

/** A turn that began so lately that the narrator may say it was given by mistake (D22). */
export function canUndoTurn(view: View, now: Instant): boolean {
  const turn = currentTurn(view);
  return turn !== null && now - turn.startedAt <= UNDO_WINDOW;
}

/** An open vote in which nobody has voted, or that has only just been opened (V11). */
export function canUndoVote(view: View, now: Instant): boolean {
  const vote = view.stage === 'round' ? (currentRound(view)?.vote ?? null) : null;
  return vote !== null && (vote.cast === 0 || now - vote.openedAt <= UNDO_WINDOW);
}

/** What came of the last vote is what the group looks at: until somebody has the floor, or a resource is opened (W5). */
export function isVoteResultNew({ votes, floors, openedSinceVote, spokenSinceVote }: Round): boolean {
  const vote = votes.at(-1);
  if (vote === undefined || openedSinceVote || spokenSinceVote) return false;
  const { turn } = floors.resources;
  return turn === null || turn.startedAt < vote.closedAt;
}

/** What came of the last consent round is: until somebody writes on, or the room closes (W5). */
export function isConsentResultNew({ stage, acceptance, summary }: View): boolean {
  return stage === 'end' && acceptance?.open === null && acceptance.closedAtRevision === summary.revision;
}

/** Whether there is something of that kind to be put on the displays (W2). */
export function canShow(view: View, frame: DisplayFrame): boolean {
  const round = view.stage === 'round' || view.stage === 'end' ? currentRound(view) : null;
  switch (frame) {
    case 'card':
      return round !== null && round.situation !== null;
    case 'speaker':
      return view.stage === 'round' && round !== null && round.step !== 'situation';
    case 'resource':
      return round !== null && round.resourcesOpened.length > 0;
    case 'board':
      return (
        round !== null && (round.step === 'action' || round.board.hidden + round.board.proposals.length > 0)
      );
    case 'code':
      return view.stage !== 'closed';
  }
}
