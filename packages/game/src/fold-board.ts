import type { PublicEventOf } from './event.ts';
import type { Board, Proposal } from './room.ts';
import type { ProposalId } from './words.ts';

export type BoardEvent = PublicEventOf<
  | 'level-shown'
  | 'board-mode-set'
  | 'proposal-submitted'
  | 'proposal-edited'
  | 'proposal-moved'
  | 'proposal-withdrawn'
  | 'proposal-backed'
  | 'backing-stopped'
  | 'proposals-merged'
  | 'proposals-revealed'
  | 'silent-proposal-submitted'
  | 'silent-proposal-withdrawn'
>;

export function afterBoardEvent(board: Board, event: BoardEvent): Board {
  switch (event.type) {
    case 'level-shown': {
      const { level } = event;
      const known = level === null || board.explained.includes(level);
      return {
        ...board,
        shownLevel: level,
        explained: known ? board.explained : [...board.explained, level],
      };
    }
    case 'board-mode-set':
      return { ...board, mode: event.mode };
    case 'proposal-submitted':
      return { ...board, proposals: board.proposals.concat(event.proposal) };
    case 'proposal-edited': {
      const { text, levels, whoDecides, firstStep } = event;
      return changeProposal(board, event.proposal, (one) => ({
        ...one,
        text,
        levels,
        whoDecides,
        firstStep,
      }));
    }
    case 'proposal-moved':
      return changeProposal(board, event.proposal, (one) => ({ ...one, levels: event.levels }));
    case 'proposal-withdrawn':
      return changeProposal(board, event.proposal, (one) => ({ ...one, state: 'withdrawn' }));
    case 'proposal-backed':
      return changeProposal(board, event.proposal, (one) => ({
        ...one,
        backers: [...one.backers, event.by],
      }));
    case 'backing-stopped':
      return changeProposal(board, event.proposal, (one) => ({
        ...one,
        backers: one.backers.filter((id) => id !== event.by),
      }));
    case 'proposals-merged':
      return merged(board, event);
    case 'proposals-revealed':
      return { ...board, mode: 'open', hidden: 0, proposals: [...board.proposals, ...event.proposals] };
    case 'silent-proposal-submitted':
      return { ...board, hidden: board.hidden + 1 };
    case 'silent-proposal-withdrawn':
      return { ...board, hidden: board.hidden - 1 };
  }
}

/** It keeps its own text and levels; nobody who made or backed one of them is lost (B12). */
function merged(board: Board, { into, from }: PublicEventOf<'proposals-merged'>): Board {
  const taken = board.proposals.filter(({ id }) => from.includes(id));
  const proposals = board.proposals.map((one): Proposal => {
    if (from.includes(one.id)) return { ...one, state: 'merged', mergedInto: into };
    if (one.id !== into) return one;
    const authors = [...new Set([one, ...taken].flatMap((each) => each.authors))];
    const backers = [...new Set([one, ...taken].flatMap((each) => each.backers))];
    return { ...one, authors, backers: backers.filter((id) => !authors.includes(id)) };
  });
  return { ...board, proposals };
}

function changeProposal(board: Board, id: ProposalId, change: (one: Proposal) => Proposal): Board {
  return { ...board, proposals: board.proposals.map((one) => (one.id === id ? change(one) : one)) };
}
