import { acceptanceOf } from './acceptance.ts';
import type { PublicEvent, Told } from './event.ts';
import {
  afterAcceptanceEvent,
  withoutCarried,
  withoutNewResult,
  withoutOpenConsent,
  withRewording,
} from './fold-acceptance.ts';
import { afterBoardEvent, type BoardEvent } from './fold-board.ts';
import { withClocks } from './fold-clocks.ts';
import { withDisplays } from './fold-displays.ts';
import { afterFloorEvent, changeFloor, changeRound } from './fold-floor.ts';
import { withFollowUp, withOwnTime } from './fold-following-up.ts';
import { afterRoundEvent, newRound, withTurnEnded } from './fold-round.ts';
import {
  withApproval,
  withApprovalWithdrawn,
  withDeclined,
  withJoined,
  withLeft,
  withName,
  withNarrating,
  withNarrator,
  withPutForward,
  withStanding,
} from './fold-seats.ts';
import { afterSummaryEvent, withoutReading } from './fold-summary.ts';
import type { View } from './room.ts';
import type { Instant } from './words.ts';

/** What everyone sees after that: the one fold of public state, the same on the server and on every screen (X4). */
export function evolveView(view: View, { seq, at, event }: Told): View {
  const after = event === null ? view : withClocks(withDisplays(afterEvent(view, event, at), event), at);
  return { ...after, seq };
}

function afterEvent(view: View, event: PublicEvent, at: Instant): View {
  switch (event.type) {
    case 'room-opened':
      return { ...view, settings: event.settings, turnTime: event.settings.turnTime, openedAt: at };
    case 'participant-joined':
      return withJoined(view, event, at);
    case 'participant-renamed':
      return withName(view, event);
    case 'participant-left':
      return withLeft(view, event, at);
    case 'room-locked':
      return { ...view, locked: true };
    case 'room-unlocked':
      return { ...view, locked: false };
    case 'themes-chosen':
      return { ...view, themes: event.themes };
    case 'levels-chosen':
      return { ...view, levels: event.levels };

    case 'candidate-stood':
      return withStanding(view, event);
    case 'candidate-put-forward':
      return withPutForward(view, event);
    case 'candidate-declined':
      return withDeclined(view, event);
    case 'candidate-approved':
      return withApproval(view, event);
    case 'approval-withdrawn':
      return withApprovalWithdrawn(view, event);
    case 'narrator-appointed':
      return withNarrator(view, event);
    case 'deputy-named':
      return { ...view, deputy: event.participant };
    case 'narrator-went-away':
      return { ...view, narratorAwaySince: event.since };
    case 'narrator-came-back':
      return { ...view, narratorAwaySince: null, candidates: [] };

    case 'round-started':
      return {
        ...withoutNewResult(view),
        stage: 'round',
        rounds: [...view.rounds, newRound(event, at)],
        summary: withoutReading(view.summary),
      };
    case 'round-undone': {
      const rounds = view.rounds.slice(0, -1);
      return { ...view, rounds, stage: rounds.length === 0 ? 'lobby' : 'end' };
    }
    case 'round-ended':
      return { ...changeRound(view, (round) => afterRoundEvent(round, event, at)), stage: 'end' };
    case 'going-on-undone': {
      const before = withoutOpenConsent(view);
      return {
        ...changeRound(before, (round) => withNarrating(afterRoundEvent(round, event, at), view.narrator)),
        stage: 'round',
        summary: withoutReading(view.summary),
      };
    }
    case 'step-ended':
    case 'step-begun':
    case 'summed-up':
    case 'situation-opened':
    case 'reaction-given':
    case 'reaction-taken-back':
    case 'note-written':
    case 'prompt-shown':
    case 'prompt-hidden':
    case 'resource-opened':
    case 'resource-closed':
    case 'vote-opened':
    case 'vote-undone':
    case 'vote-closed':
    case 'ballot-cast':
    case 'ballot-dropped':
      return changeRound(view, (round) => afterRoundEvent(round, event, at));

    case 'turn-time-set':
      return { ...view, turnTime: event.turnTime };
    case 'turn-ended':
      return changeFloor(changeRound(view, withTurnEnded), (floor) => afterFloorEvent(floor, event, at));
    case 'turn-started':
    case 'turn-extended':
    case 'turn-undone':
    case 'player-passed':
    case 'hand-raised':
    case 'hand-lowered':
    case 'order-changed':
    case 'go-round-started':
    case 'floor-opened':
      return changeFloor(view, (floor) => afterFloorEvent(floor, event, at));

    case 'shown-on-displays':
      return view;
    case 'level-shown':
    case 'board-mode-set':
    case 'proposal-submitted':
    case 'proposal-edited':
    case 'proposal-moved':
    case 'proposal-backed':
    case 'backing-stopped':
    case 'proposals-revealed':
    case 'silent-proposal-submitted':
    case 'silent-proposal-withdrawn':
      return withBoard(view, event);
    case 'proposal-withdrawn':
      return withoutCarried(withBoard(view, event), [event.proposal]);
    case 'proposals-merged':
      return withoutCarried(withBoard(view, event), event.from);

    case 'proposal-carried':
    case 'carrying-stopped':
    case 'consent-opened':
    case 'consent-answered':
    case 'consent-answers-dropped':
    case 'consent-closed':
    case 'look-again-set':
      return { ...view, acceptance: afterAcceptanceEvent(acceptanceOf(view), event, at) };
    case 'proposal-reworded':
      return withRewording(view, event);

    case 'pen-taken':
    case 'pen-handed':
    case 'pen-put-down':
    case 'summary-written':
    case 'change-suggested':
    case 'suggestion-answered':
    case 'suggestion-withdrawn':
    case 'reading-called':
    case 'text-read':
    case 'reading-ended':
      return { ...view, summary: afterSummaryEvent(view.summary, event, at) };
    case 'followed-up':
      return withFollowUp(view, event);
    case 'own-time-asked':
    case 'own-time-withdrawn':
      return withOwnTime(view, event);
    case 'room-closed': {
      const uncounted = changeRound(withoutOpenConsent(view), (round) =>
        round.vote === null ? round : { ...round, vote: null },
      );
      return { ...uncounted, stage: 'closed', closedAt: at, candidates: [] };
    }
  }
}

function withBoard(view: View, event: BoardEvent): View {
  return changeRound(view, (round) => ({ ...round, board: afterBoardEvent(round.board, event) }));
}
