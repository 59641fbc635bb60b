import {
  LEVELS,
  type Level,
  may,
  type ParticipantId,
  type Proposal,
  type Round,
  type View,
} from '@reflextics/game';
import type { ReactNode } from 'react';
import { Board, Icon, type MenuItem, ProposalCard } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';
import { useFaces } from './faces.ts';
import { useWide } from './use-wide.ts';
import './proposal-board.css';

export interface ProposalBoardProps {
  view: View;
  round: Round;
  /** null: a display, or one who only looks on. */
  me: ParticipantId | null;
  /** Proposals that nobody else sees yet: `mine.silent` (B6). */
  silent?: readonly Proposal[];
  /** What I may do with a proposal; empty: it has no menu. */
  menuOf?: (proposal: Proposal) => readonly MenuItem[];
  /** I back it, or stop: absent where nothing can be pressed. */
  onBack?: (proposal: Proposal, backed: boolean) => void;
  renderAction?: (level: Level) => ReactNode;
  /** Top right on a laptop, above the lists on a phone. */
  corner?: ReactNode;
}

/** The levels that the group works on, and those on which something stands already. */
export function levelsOnBoard(view: View, proposals: readonly Proposal[]): readonly Level[] {
  return LEVELS.filter(
    (level) => view.levels.includes(level) || proposals.some(({ levels }) => levels.includes(level)),
  );
}

/** The board with its proposals: those that stand, and mine that are not revealed, which say so. */
export function ProposalBoard({
  view,
  round,
  me,
  silent = [],
  menuOf,
  onBack,
  renderAction,
  corner,
}: ProposalBoardProps) {
  const { t } = useWords();
  const face = useFaces(view, me);
  const wide = useWide();
  const { board } = round;
  const unseen = silent.filter(
    (proposal) => proposal.round === round.number && proposal.state === 'standing',
  );
  const proposals = [...board.proposals.filter(({ state }) => state === 'standing'), ...unseen];
  const mayBack = me !== null && may(view, me, 'back-proposal');
  return (
    <Board
      proposals={proposals}
      levels={levelsOnBoard(view, proposals)}
      shownLevel={board.shownLevel}
      renderAction={renderAction}
      corner={corner}
      empty={() => t('table.board.empty')}
      renderProposal={(proposal, level) => {
        const isUnseen = unseen.includes(proposal);
        const mine = me !== null && proposal.authors.includes(me);
        const backed = me !== null && proposal.backers.includes(me);
        return (
          <ProposalCard
            text={proposal.text}
            whoDecides={proposal.whoDecides}
            firstStep={proposal.firstStep}
            authors={proposal.authors.map(face)}
            aloud={proposal.aloud}
            backers={isUnseen ? null : proposal.backers.length}
            backed={backed}
            onBack={onBack && mayBack && !mine && !isUnseen ? () => onBack(proposal, backed) : undefined}
            moves={menuOf?.(proposal) ?? []}
            alsoOn={proposal.levels.filter((other) => other !== level)}
            short={wide}
          >
            {isUnseen ? (
              <p className="proposal-board-unseen">
                <Icon name="eye" size={18} />
                {t(mine ? 'table.board.unseen' : 'table.board.unseen.of')}
              </p>
            ) : null}
            <Merged all={board.proposals} into={proposal} />
          </ProposalCard>
        );
      }}
    />
  );
}

/** What a proposal has taken in: its words are not lost. */
function Merged({ all, into }: { all: readonly Proposal[]; into: Proposal }) {
  const { t } = useWords();
  const merged = takenInBy(all, into);
  if (merged.length === 0) return null;
  return (
    <details className="proposal-board-merged">
      <summary>{t('table.board.merged', { n: merged.length })}</summary>
      <ul>
        {merged.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** All that was merged into it, also by way of another. */
export function takenInBy(all: readonly Proposal[], into: Proposal): readonly Proposal[] {
  return all
    .filter(({ state, mergedInto }) => state === 'merged' && mergedInto === into.id)
    .flatMap((proposal) => [proposal, ...takenInBy(all, proposal)]);
}
