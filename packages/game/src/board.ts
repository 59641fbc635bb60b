import { type Ask, accept, type Decision, Draft, refuse } from './decision.ts';
import { beginGoRound } from './floor.ts';
import { narratorOnly, stepOnly } from './guards.ts';
import { currentFloor, currentRound, playersOf, stepOf } from './questions.ts';
import type { BoardMode, Level, ProposalId } from './words.ts';

export function showLevel(ask: Ask, { level }: { level: Level | null }): Decision {
  const refused = narratorOnly(ask) ?? stepOnly(ask.room, 'action');
  if (refused) return refused;
  return currentRound(ask.room)?.board.shownLevel === level
    ? accept()
    : accept({ type: 'level-shown', level });
}

export function setBoardMode(ask: Ask, { mode }: { mode: BoardMode }): Decision {
  const { room, context } = ask;
  const refused = narratorOnly(ask) ?? stepOnly(room, 'action');
  if (refused) return refused;
  const board = currentRound(room)?.board;
  if (!board || board.mode === mode) return accept();
  if (board.hidden > 0) return refuse('reveal-first');
  if (mode === 'by-turns' && playersOf(room).length === 0) return refuse('too-few-players');
  const draft = new Draft(room, context.now);
  draft.add({ type: 'board-mode-set', mode });
  if (mode === 'by-turns') beginGoRound(draft, context.now);
  else if (board.mode === 'by-turns' && currentFloor(room)?.mode === 'turns')
    draft.add({ type: 'floor-opened' });
  return draft.accept();
}

interface Merging {
  into: ProposalId;
  from: readonly ProposalId[];
}

export function mergeProposals(ask: Ask, { into, from: named }: Merging): Decision {
  const refused = narratorOnly(ask) ?? stepOnly(ask.room, 'action');
  if (refused) return refused;
  const from = [...new Set(named)];
  if (from.length === 0 || from.includes(into)) return refuse('nothing-to-merge');
  const standing = new Set(
    currentRound(ask.room)
      ?.board.proposals.filter(({ state }) => state === 'standing')
      .map(({ id }) => id),
  );
  if (![into, ...from].every((id) => standing.has(id))) return refuse('no-such-proposal');
  return accept({ type: 'proposals-merged', into, from });
}

export function revealProposals(ask: Ask): Decision {
  const { room } = ask;
  const refused = narratorOnly(ask);
  if (refused) return refused;
  const step = stepOf(room);
  if (step === null) return refuse('wrong-stage');
  // Undoing can lead from a silent board back to an earlier step, where what is hidden must not be stuck (S6).
  if (room.secrets.silent.length > 0)
    return accept({ type: 'proposals-revealed', proposals: room.secrets.silent });
  return refuse(step === 'action' ? 'nothing-to-reveal' : 'wrong-step');
}
