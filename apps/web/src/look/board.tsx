import { LEVELS, type Level } from '@reflextics/game';
import type { ReactNode } from 'react';
import { useWords } from '../words/index.ts';
import { LevelLane } from './level-lane.tsx';
import './board.css';

export interface BoardProps<P extends { id: string; levels: readonly Level[] }> {
  proposals: readonly P[];
  /** The levels that the group chose, in any order. */
  levels: readonly Level[];
  /** Draws one proposal on one of its levels, usually a `ProposalCard`. */
  renderProposal: (proposal: P, level: Level) => ReactNode;
  /** Beside a level's heading. */
  renderAction?: (level: Level) => ReactNode;
  /** In an empty level. */
  empty?: (level: Level) => ReactNode;
  shownLevel?: Level | null;
  /** Top right on a laptop, above the lists on a phone: heading, count, the button that proposes. */
  corner?: ReactNode;
}

/**
 * The systems board. Phone: headed lists from the nearest level to the widest. From 1024 px: nested quarter circles,
 * drawn from the individual outwards, whose straight side holds the cards and whose feet carry name and count.
 */
export function Board<P extends { id: string; levels: readonly Level[] }>({
  proposals,
  levels,
  renderProposal,
  renderAction,
  empty,
  shownLevel = null,
  corner,
}: BoardProps<P>) {
  const { t, number } = useWords();
  const chosen = LEVELS.filter((level) => levels.includes(level));
  const on = (level: Level) => proposals.filter((proposal) => proposal.levels.includes(level));
  return (
    <div className={`board board-of-${chosen.length}`}>
      {corner ? <div className="board-corner">{corner}</div> : null}
      <div className="board-lanes">
        {chosen.map((level) => {
          const here = on(level);
          return (
            <LevelLane
              key={level}
              level={level}
              count={here.length}
              shown={level === shownLevel}
              action={renderAction?.(level)}
              empty={empty?.(level)}
            >
              {here.map((proposal) => (
                <li key={proposal.id} className="board-proposal">
                  {renderProposal(proposal, level)}
                </li>
              ))}
            </LevelLane>
          );
        })}
      </div>
      <ol className="board-feet" aria-hidden="true">
        {chosen.map((level) => (
          <li key={level} className={`board-foot board-foot-${level}`}>
            <b>{number(on(level).length)}</b>
            {t(`common.level.${level}`)}
          </li>
        ))}
      </ol>
    </div>
  );
}
