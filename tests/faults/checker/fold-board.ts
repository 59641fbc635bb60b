import { dropFromList } from './fold-acceptance.ts';
import { addOnce, type Handlers, roundOf, take } from './handlers.ts';
import type { Proposal, Round, View } from './words.ts';

export const BOARD: Handlers<
  | 'level-shown'
  | 'board-mode-set'
  | `proposal-${'submitted' | 'edited' | 'moved' | 'withdrawn' | 'backed'}`
  | 'backing-stopped'
  | `proposals-${'merged' | 'revealed'}`
  | `silent-proposal-${'submitted' | 'withdrawn'}`
> = {
  'level-shown'(view, { level }) {
    const board = boardOf(view);
    board.shownLevel = level;
    if (level !== null) addOnce(board.explained, level);
  },
  'board-mode-set'(view, { mode }) {
    boardOf(view).mode = mode;
  },
  'proposal-submitted'(view, { proposal }) {
    boardOf(view).proposals.push(structuredClone(proposal));
  },
  'proposal-edited'(view, { proposal, text, levels, whoDecides, firstStep }) {
    Object.assign(proposalOf(view, proposal), { text, levels: [...levels], whoDecides, firstStep });
  },
  'proposal-moved'(view, { proposal, levels }) {
    proposalOf(view, proposal).levels = [...levels];
  },
  'proposal-withdrawn'(view, { proposal }) {
    proposalOf(view, proposal).state = 'withdrawn';
    dropFromList(view, proposal);
  },
  'proposal-backed'(view, { proposal, by }) {
    proposalOf(view, proposal).backers.push(by);
  },
  'backing-stopped'(view, { proposal, by }) {
    take(proposalOf(view, proposal).backers, by);
  },
  'proposals-merged'(view, { into, from }) {
    const target = proposalOf(view, into);
    for (const one of boardOf(view).proposals.filter(({ id }) => from.includes(id))) {
      one.state = 'merged';
      one.mergedInto = into;
      dropFromList(view, one.id);
      for (const author of one.authors) addOnce(target.authors, author);
      for (const backer of one.backers) addOnce(target.backers, backer);
    }
    target.backers = target.backers.filter((backer) => !target.authors.includes(backer));
  },
  'proposals-revealed'(view, { proposals }) {
    const board = boardOf(view);
    board.proposals.push(...structuredClone([...proposals]));
    board.mode = 'open';
    board.hidden = 0;
  },
  'silent-proposal-submitted'(view) {
    boardOf(view).hidden += 1;
  },
  'silent-proposal-withdrawn'(view) {
    boardOf(view).hidden -= 1;
  },
};

function boardOf(view: View): Round['board'] {
  return roundOf(view).board;
}

function proposalOf(view: View, id: string): Proposal {
  const found = boardOf(view).proposals.find((one) => one.id === id);
  if (found === undefined) throw new Error(`expected proposal ${id} on the board, found none`);
  return found;
}
