import { mergeProposals, revealProposals, setBoardMode, showLevel } from './board.ts';
import { approve, decline, drawLots, putForward, stand, withdrawApproval } from './candidates.ts';
import { carryProposal, rewordProposal, setLookAgain, stopCarrying } from './carrying.ts';
import { chooseLevels, chooseThemes } from './choices.ts';
import { close, closeAsNarrator } from './closing.ts';
import type { Command, Context, HouseCommand } from './command.ts';
import { answerConsent, closeConsent, openConsent } from './consent.ts';
import { type Ask, accept, type Decision, refuse } from './decision.ts';
import { showOnDisplays } from './displays.ts';
import {
  extendTurn,
  giveFloor,
  handBack,
  pass,
  setTurnTime,
  skip,
  startGoRound,
  takeBackFloor,
  undoTurn,
} from './floor.ts';
import { followUp } from './following-up.ts';
import { facilitatorOnly } from './guards.ts';
import { lowerHand, raiseHand, reorder } from './hands.ts';
import {
  handOverNarration,
  nameDeputy,
  noteNarratorAway,
  noteNarratorBack,
  settleNarrator,
  takeChair,
} from './narrator.ts';
import { hidePrompt, showPrompt, writeNote } from './notes.ts';
import { declineOffer, offerCard, takeOffer, withdrawOffer } from './offers.ts';
import { openRoom } from './opening.ts';
import { askOwnTime, withdrawOwnTime } from './own-time.ts';
import { handPen, putPenDown, takePen, writeSummary } from './pen.ts';
import {
  backProposal,
  editProposal,
  moveProposal,
  stopBacking,
  submitProposal,
  withdrawProposal,
} from './proposals.ts';
import { seatOf } from './questions.ts';
import { callReading, endReading, sayRead } from './reading-together.ts';
import { closeResource, openResource } from './resources.ts';
import type { Room } from './room.ts';
import {
  join,
  leave,
  lockRoom,
  moveSeat,
  remove,
  removeAsNarrator,
  rename,
  seatPlayer,
  unlockRoom,
} from './seats.ts';
import { drawSituation, pickSituation, react, takeBackReaction } from './situation.ts';
import { goOn, startRound, sumUp, undoGoOn, undoRound } from './steps.ts';
import { answerSuggestion, suggestChange, withdrawSuggestion } from './suggestions.ts';
import { castBallot, closeVote, openVote, undoVote } from './vote.ts';

/** What follows from a command in that room, or why nothing does. Changes nothing itself and never throws. */
export function decide(room: Room, command: Command | HouseCommand, context: Context): Decision {
  const { asker } = context;
  return asker.kind === 'participant'
    ? fromSeat(room, asker.id, command, context)
    : fromHouse(room, command, context);
}

function fromHouse(room: Room, command: Command | HouseCommand, context: Context): Decision {
  const { asker } = context;
  if (room.stage === 'closed' && command.type !== 'open-room') {
    // The facilitator's press counts, also where its answer was lost or the narrator was faster.
    return command.type === 'close-room' && asker.kind === 'facilitator' ? accept() : refuse('room-closed');
  }
  switch (command.type) {
    case 'open-room':
      return openRoom(room, command.settings, context);
    case 'join':
      return join(room, command, context);
    case 'move-seat':
      return moveSeat(room, context);
    case 'settle-narrator':
      return settleNarrator(room, command.participant, context);
    case 'remove-participant':
      return facilitatorOnly(asker) ?? remove(room, command.participant, context);
    case 'close-room':
      return facilitatorOnly(asker) ?? close(room, 'facilitator', context);
    case 'note-narrator-away':
      return noteNarratorAway(room, command.since, context);
    case 'note-narrator-back':
      return noteNarratorBack(room, context);
    default:
      return refuse('not-here');
  }
}

function fromSeat(room: Room, id: string, command: Command | HouseCommand, context: Context): Decision {
  if (isForTheHouse(command)) return refuse('not-the-facilitator');
  const by = seatOf(room, id);
  if (by === null) return refuse('not-here');
  if (by.deviceless) return refuse('no-device');
  if (room.stage === 'closed') return command.type === 'leave' ? accept() : refuse('room-closed');
  const ask: Ask = { room, context, by };
  switch (command.type) {
    case 'rename':
      return rename(ask, command);
    case 'leave':
      return leave(ask);
    case 'remove-participant':
      return removeAsNarrator(ask, command);
    case 'seat-player':
      return seatPlayer(ask, command);
    case 'lock-room':
      return lockRoom(ask);
    case 'unlock-room':
      return unlockRoom(ask);
    case 'choose-themes':
      return chooseThemes(ask, command);
    case 'choose-levels':
      return chooseLevels(ask, command);

    case 'stand':
      return stand(ask);
    case 'put-forward':
      return putForward(ask, command);
    case 'decline':
      return decline(ask);
    case 'approve':
      return approve(ask, command);
    case 'withdraw-approval':
      return withdrawApproval(ask, command);
    case 'draw-lots':
      return drawLots(ask);
    case 'hand-over-narration':
      return handOverNarration(ask, command);
    case 'name-deputy':
      return nameDeputy(ask, command);
    case 'take-chair':
      return takeChair(ask);

    case 'start-round':
      return startRound(ask);
    case 'go-on':
      return goOn(ask, command);
    case 'undo-go-on':
      return undoGoOn(ask);
    case 'undo-round':
      return undoRound(ask);
    case 'sum-up':
      return sumUp(ask, command);

    case 'draw-situation':
      return drawSituation(ask, command);
    case 'pick-situation':
      return pickSituation(ask, command);
    case 'react':
      return react(ask, command);
    case 'take-back-reaction':
      return takeBackReaction(ask, command);

    case 'give-floor':
      return giveFloor(ask, command);
    case 'hand-back':
      return handBack(ask, command);
    case 'pass':
      return pass(ask, command);
    case 'take-back-floor':
      return takeBackFloor(ask, command);
    case 'undo-turn':
      return undoTurn(ask, command);
    case 'skip':
      return skip(ask, command);
    case 'extend-turn':
      return extendTurn(ask, command);
    case 'set-turn-time':
      return setTurnTime(ask, command);
    case 'raise-hand':
      return raiseHand(ask, command);
    case 'lower-hand':
      return lowerHand(ask, command);
    case 'reorder':
      return reorder(ask, command);
    case 'start-go-round':
      return startGoRound(ask);
    case 'write-note':
      return writeNote(ask, command);
    case 'show-prompt':
      return showPrompt(ask, command);
    case 'hide-prompt':
      return hidePrompt(ask);

    case 'open-resource':
      return openResource(ask, command);
    case 'close-resource':
      return closeResource(ask);
    case 'open-vote':
      return openVote(ask);
    case 'undo-vote':
      return undoVote(ask);
    case 'cast-ballot':
      return castBallot(ask, command);
    case 'close-vote':
      return closeVote(ask, command);

    case 'show-level':
      return showLevel(ask, command);
    case 'set-board-mode':
      return setBoardMode(ask, command);
    case 'submit-proposal':
      return submitProposal(ask, command);
    case 'edit-proposal':
      return editProposal(ask, command);
    case 'move-proposal':
      return moveProposal(ask, command);
    case 'withdraw-proposal':
      return withdrawProposal(ask, command);
    case 'back-proposal':
      return backProposal(ask, command);
    case 'stop-backing':
      return stopBacking(ask, command);
    case 'merge-proposals':
      return mergeProposals(ask, command);
    case 'reveal-proposals':
      return revealProposals(ask);

    case 'show-on-displays':
      return showOnDisplays(ask, command);

    case 'offer-card':
      return offerCard(ask, command);
    case 'withdraw-offer':
      return withdrawOffer(ask, command);
    case 'take-offer':
      return takeOffer(ask, command);
    case 'decline-offer':
      return declineOffer(ask, command);
    case 'carry-proposal':
      return carryProposal(ask, command);
    case 'stop-carrying':
      return stopCarrying(ask, command);
    case 'open-consent':
      return openConsent(ask, command);
    case 'answer-consent':
      return answerConsent(ask, command);
    case 'close-consent':
      return closeConsent(ask, command);
    case 'reword-proposal':
      return rewordProposal(ask, command);
    case 'set-look-again':
      return setLookAgain(ask, command);

    case 'take-pen':
      return takePen(ask);
    case 'hand-pen':
      return handPen(ask, command);
    case 'put-pen-down':
      return putPenDown(ask);
    case 'write-summary':
      return writeSummary(ask, command);
    case 'suggest-change':
      return suggestChange(ask, command);
    case 'answer-suggestion':
      return answerSuggestion(ask, command);
    case 'withdraw-suggestion':
      return withdrawSuggestion(ask, command);
    case 'call-reading':
      return callReading(ask);
    case 'say-read':
      return sayRead(ask, command);
    case 'end-reading':
      return endReading(ask);
    case 'close-room':
      return closeAsNarrator(ask);

    case 'follow-up':
      return followUp(ask, command);
    case 'ask-own-time':
      return askOwnTime(ask);
    case 'withdraw-own-time':
      return withdrawOwnTime(ask);
  }
}

/** What no seat asks for, whoever has it (L15). */
function isForTheHouse(
  command: Command | HouseCommand,
): command is Exclude<HouseCommand, { type: 'remove-participant' | 'close-room' }> {
  switch (command.type) {
    case 'open-room':
    case 'join':
    case 'move-seat':
    case 'settle-narrator':
    case 'note-narrator-away':
    case 'note-narrator-back':
      return true;
    default:
      return false;
  }
}
