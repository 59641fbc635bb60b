import { currentFloor, currentRound, currentTurn, type Round, type View } from '@reflextics/game';
import type { ReactNode } from 'react';
import { useStayAwake } from '../../phone/index.ts';
import { useRoom } from '../../room/index.ts';
import { useTitle } from '../../title.ts';
import { useWords } from '../../words/index.ts';
import { cardOf, levelOf, resourceOf } from '../shared/deck-words.ts';
import { useFaces } from '../shared/faces.ts';
import { BoardFrame, LevelFrame } from './board-frame.tsx';
import { CardComing, CardFrame } from './card-frame.tsx';
import { DisplayLanguage } from './display-language.tsx';
import { EndingFrame } from './ending-frame.tsx';
import { LobbyFrame } from './lobby-frame.tsx';
import { ResourceFrame, ResourcesComing, ResultFrame, useVotesSeen, VoteFrame } from './resources-frame.tsx';
import { OpenFloorFrame, SpeakerFrame } from './speaker-frame.tsx';
import { useStillCursor } from './still-cursor.ts';
import './display.css';

/** The one screen for all: it only shows, one thing at a time, and never what is secret. */
export default function DisplayScreen() {
  const { t } = useWords();
  const view = useRoom((room) => room.view);
  const code = useRoom((room) => room.code);
  useTitle(t('display.title', { code }));
  useStayAwake(true);
  useStillCursor();
  const frame = useFrame(view);
  const face = useFaces(view, null);
  return (
    <>
      {view.narrator !== null && view.clocksPausedAt !== null && view.stage === 'round' ? (
        <p className="display-away on-paper" role="status">
          {t('display.away', { name: face(view.narrator).name })}
        </p>
      ) : null}
      {frame}
      <DisplayLanguage />
    </>
  );
}

function useFrame(view: View): ReactNode {
  const deck = useRoom((room) => room.deck);
  const round = currentRound(view);
  const votesSeen = useVotesSeen(round);
  if (view.stage === 'lobby') return <LobbyFrame view={view} />;
  if (view.stage !== 'round' || round === null) return <EndingFrame view={view} />;
  const card = cardOf(deck, round.situation);
  const turn = currentTurn(view);
  const resource = resourceOf(deck, round.resource);
  const level = levelOf(deck, round.board.shownLevel);
  switch (round.step) {
    case 'situation':
      return card === null ? <CardComing view={view} /> : <CardFrame view={view} card={card} />;
    case 'discussion':
      if (turn === null) return <OpenFloorFrame view={view} card={card} />;
      return <SpeakerFrame view={view} turn={turn} card={card} />;
    case 'resources':
      if (round.vote !== null) return <VoteFrame view={view} cast={round.vote.cast} />;
      if (isResultNew(round, votesSeen)) return <ResultFrame view={view} round={round} />;
      if (resource !== null) return <ResourceFrame view={view} resource={resource} />;
      if (turn !== null) return <SpeakerFrame view={view} turn={turn} card={card} />;
      if (round.prompt !== null || (currentFloor(view)?.hands.length ?? 0) > 0)
        return <OpenFloorFrame view={view} card={card} />;
      return <ResourcesComing view={view} />;
    case 'action':
      if (level !== null) return <LevelFrame view={view} level={level} />;
      return <BoardFrame view={view} round={round} />;
  }
}

/** A result stays until somebody has the floor after it, or something is opened. */
function isResultNew({ votes, floors }: Round, seen: number): boolean {
  const vote = votes.at(-1);
  if (vote === undefined || votes.length <= seen) return false;
  const { turn } = floors.resources;
  return turn === null || turn.startedAt < vote.closedAt;
}
