import type { DeckView } from '@reflextics/decks';
import {
  canShow,
  currentFloor,
  currentRound,
  currentTurn,
  isVoteResultNew,
  type Round,
  type Shown,
  type View,
} from '@reflextics/game';
import type { ReactNode } from 'react';
import { cardOf, levelOf, resourceOf } from '../shared/deck-words.ts';
import { BoardFrame, LevelFrame } from './board-frame.tsx';
import { CardComing, CardFrame } from './card-frame.tsx';
import { CodeFrame } from './code-frame.tsx';
import { EndingFrame } from './ending-frame.tsx';
import { LobbyFrame } from './lobby-frame.tsx';
import { ResourceFrame, ResourcesComing, ResultFrame, VoteFrame } from './resources-frame.tsx';
import { OpenFloorFrame, SpeakerFrame } from './speaker-frame.tsx';

/** What is looked at now: what the narrator put there, else what the game shows. By the view alone, so that a display loaded again shows the same. */
export function frameOf(view: View, deck: DeckView | null): ReactNode {
  const put = view.displays === undefined ? null : putFrame(view, view.displays, deck);
  return put ?? followingFrame(view, deck);
}

/** null: it is not there any more, or the deck is not here yet. */
function putFrame(view: View, { frame, resource: id }: Shown, deck: DeckView | null): ReactNode {
  const round = currentRound(view);
  if (frame === 'code') return <CodeFrame view={view} />;
  if (round === null || !canShow(view, frame)) return null;
  switch (frame) {
    case 'card': {
      const card = cardOf(deck, round.situation);
      return card === null ? null : <CardFrame view={view} card={card} />;
    }
    case 'speaker':
      return <WhoSpeaks view={view} round={round} deck={deck} />;
    case 'resource': {
      const resource = resourceOf(deck, id);
      return resource === null ? null : <ResourceFrame view={view} resource={resource} />;
    }
    case 'board':
      return <BoardFrame view={view} round={round} />;
  }
}

function followingFrame(view: View, deck: DeckView | null): ReactNode {
  const round = currentRound(view);
  if (view.stage === 'lobby') return <LobbyFrame view={view} />;
  if (view.stage !== 'round' || round === null) return <EndingFrame view={view} />;
  const card = cardOf(deck, round.situation);
  const resource = resourceOf(deck, round.resource);
  const level = levelOf(deck, round.board.shownLevel);
  switch (round.step) {
    case 'situation':
      return card === null ? <CardComing view={view} /> : <CardFrame view={view} card={card} />;
    case 'discussion':
      return <WhoSpeaks view={view} round={round} deck={deck} />;
    case 'resources':
      if (round.vote !== null) return <VoteFrame view={view} cast={round.vote.cast} />;
      if (isVoteResultNew(round)) return <ResultFrame view={view} round={round} />;
      if (resource !== null) return <ResourceFrame view={view} resource={resource} />;
      if (currentTurn(view) !== null || round.prompt !== null || handsAreUp(view))
        return <WhoSpeaks view={view} round={round} deck={deck} />;
      return <ResourcesComing view={view} />;
    case 'action':
      if (level !== null) return <LevelFrame view={view} level={level} />;
      return <BoardFrame view={view} round={round} />;
  }
}

interface WhoSpeaksProps {
  view: View;
  round: Round;
  deck: DeckView | null;
}

function WhoSpeaks({ view, round, deck }: WhoSpeaksProps) {
  const card = cardOf(deck, round.situation);
  const turn = currentTurn(view);
  return turn === null ? (
    <OpenFloorFrame view={view} card={card} />
  ) : (
    <SpeakerFrame view={view} turn={turn} card={card} />
  );
}

function handsAreUp(view: View): boolean {
  return (currentFloor(view)?.hands.length ?? 0) > 0;
}
