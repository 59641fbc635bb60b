import { same } from './choices.ts';
import type { ProposalText } from './command.ts';
import { type Ask, accept, type Decision, type Refused, refuse } from './decision.ts';
import { takingUp } from './following-up.ts';
import { actorOf, isRefused, isTheirs, stepOnly } from './guards.ts';
import { MAX_PROPOSAL_DETAIL_LENGTH, MAX_PROPOSAL_LENGTH, MAX_PROPOSALS_EACH } from './limits.ts';
import { currentRound, holderOf, seatOf } from './questions.ts';
import type { Participant, Proposal, Room } from './room.ts';
import { emptyOrTooLong, tooLong, trimmed, trimmedOrNull } from './text.ts';
import { LEVELS, type Level, type ParticipantId, type ProposalId } from './words.ts';

interface ForSeat {
  for?: ParticipantId | undefined;
}

interface Covered {
  covered?: boolean | undefined;
}

interface TakesUp {
  /** The earlier proposal that is taken up again. */
  follows?: ProposalId | undefined;
}

export function submitProposal(
  ask: Ask,
  { for: forSeat, covered = false, follows, ...written }: ProposalText & ForSeat & Covered & TakesUp,
): Decision {
  const { room, context } = ask;
  const actor = authorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const refused = stepOnly(room, 'action');
  if (refused) return refused;
  const round = currentRound(room);
  if (!round) return refuse('wrong-stage');
  const { mode } = round.board;
  if (mode === 'by-turns' && holderOf(room) !== actor.id) return refuse('not-your-floor');
  const content = contentOf(written, room.levels);
  if (isRefused(content)) return content;
  const refusedAgain = follows === undefined ? null : takingUp(room, follows, actor.id);
  if (refusedAgain) return refusedAgain;
  const made = [...round.board.proposals, ...room.secrets.silent].filter(({ authors }) =>
    authors.includes(actor.id),
  );
  if (made.length >= MAX_PROPOSALS_EACH) return refuse('too-many');
  const proposal: Proposal = {
    id: context.newId(),
    round: round.number,
    authors: [actor.id],
    ...content,
    backers: [],
    state: 'standing',
    mergedInto: null,
    aloud: forSeat !== undefined && !(covered && mode === 'silent'),
    at: context.now,
    ...(follows === undefined ? {} : { follows }),
  };
  return accept({ type: mode === 'silent' ? 'silent-proposal-submitted' : 'proposal-submitted', proposal });
}

/** Whoever acts; on an open board also the player whose slip of paper the narrator enters (B14). */
function authorOf(ask: Ask, forSeat: ParticipantId | undefined): Participant | Refused {
  const { room, by } = ask;
  const actor = actorOf(ask, forSeat);
  if (!isRefused(actor) || forSeat === undefined) return actor;
  const isOpen = currentRound(room)?.board.mode === 'open';
  if (room.narrator !== by.id || forSeat === by.id || !isOpen) return actor;
  return seatOf(room, forSeat) ?? actor;
}

export function editProposal(
  ask: Ask,
  { proposal: id, ...written }: ProposalText & { proposal: ProposalId },
): Decision {
  const found = ownProposal(ask, id);
  if (isRefused(found)) return found;
  const { proposal, hidden } = found;
  const content = contentOf(written, [...ask.room.levels, ...proposal.levels]);
  if (isRefused(content)) return content;
  const unchanged =
    content.text === proposal.text &&
    content.whoDecides === proposal.whoDecides &&
    content.firstStep === proposal.firstStep &&
    same(content.levels, proposal.levels);
  if (unchanged) return accept();
  return accept({ type: hidden ? 'silent-proposal-edited' : 'proposal-edited', proposal: id, ...content });
}

export function moveProposal(
  ask: Ask,
  { proposal: id, levels: wanted }: { proposal: ProposalId; levels: readonly Level[] },
): Decision {
  const found = ownProposal(ask, id);
  if (isRefused(found)) return found;
  const { proposal, hidden } = found;
  const levels = levelsOf(wanted, [...ask.room.levels, ...proposal.levels]);
  if (isRefused(levels)) return levels;
  if (same(levels, proposal.levels)) return accept();
  if (!hidden) return accept({ type: 'proposal-moved', proposal: id, levels });
  const { text, whoDecides, firstStep } = proposal;
  return accept({ type: 'silent-proposal-edited', proposal: id, text, levels, whoDecides, firstStep });
}

export function withdrawProposal(ask: Ask, { proposal: id }: { proposal: ProposalId }): Decision {
  const found = ownProposal(ask, id);
  if (isRefused(found)) return found;
  if (found.proposal.authors.length > 1) return refuse('shared-proposal');
  return accept({ type: found.hidden ? 'silent-proposal-withdrawn' : 'proposal-withdrawn', proposal: id });
}

export function backProposal(
  ask: Ask,
  { proposal: id, for: forSeat }: { proposal: ProposalId } & ForSeat,
): Decision {
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const proposal = seenProposal(ask.room, id);
  if (isRefused(proposal)) return proposal;
  if (proposal.authors.includes(actor.id)) return refuse('own-proposal');
  if (proposal.backers.includes(actor.id)) return refuse('already-backed');
  return accept({ type: 'proposal-backed', proposal: id, by: actor.id, aloud: actor.deviceless });
}

export function stopBacking(
  ask: Ask,
  { proposal: id, for: forSeat }: { proposal: ProposalId } & ForSeat,
): Decision {
  const actor = actorOf(ask, forSeat);
  if (isRefused(actor)) return actor;
  const proposal = seenProposal(ask.room, id);
  if (isRefused(proposal)) return proposal;
  if (!proposal.backers.includes(actor.id)) return refuse('not-backed');
  return accept({ type: 'backing-stopped', proposal: id, by: actor.id });
}

/** What was written as it is kept, or what is wrong with it (B3). */
function contentOf(written: ProposalText, allowed: readonly Level[]): ProposalText | Refused {
  const text = trimmed(written.text);
  const whoDecides = trimmedOrNull(written.whoDecides);
  const firstStep = trimmedOrNull(written.firstStep);
  const refused =
    emptyOrTooLong(text, MAX_PROPOSAL_LENGTH) ??
    tooLong(whoDecides, MAX_PROPOSAL_DETAIL_LENGTH) ??
    tooLong(firstStep, MAX_PROPOSAL_DETAIL_LENGTH);
  if (refused) return refused;
  const levels = levelsOf(written.levels, allowed);
  return isRefused(levels) ? levels : { text, levels, whoDecides, firstStep };
}

function levelsOf(wanted: readonly Level[], allowed: readonly Level[]): readonly Level[] | Refused {
  if (wanted.length === 0) return refuse('no-levels');
  if (wanted.some((level) => !allowed.includes(level))) return refuse('level-not-chosen');
  return LEVELS.filter((level) => wanted.includes(level));
}

/** A proposal that everyone sees and that still stands. */
function seenProposal(room: Room, id: ProposalId): Proposal | Refused {
  const refused = stepOnly(room, 'action');
  if (refused) return refused;
  const proposal = currentRound(room)?.board.proposals.find((one) => one.id === id);
  return proposal?.state === 'standing' ? proposal : refuse('no-such-proposal');
}

/** A proposal that the asker may change. That another's hidden one exists is told to nobody (B6). */
function ownProposal(ask: Ask, id: ProposalId): { proposal: Proposal; hidden: boolean } | Refused {
  const refused = stepOnly(ask.room, 'action');
  if (refused) return refused;
  const isMine = (proposal: Proposal) => proposal.authors.some((author) => isTheirs(ask, author));
  // What was entered covered (P7) is not the narrator's to see, and so not hers to change, before it is revealed.
  const maySee = ({ authors, aloud }: Proposal) => aloud || authors.includes(ask.by.id);
  const hidden = ask.room.secrets.silent.find((one) => one.id === id && isMine(one) && maySee(one));
  if (hidden) return { proposal: hidden, hidden: true };
  const proposal = seenProposal(ask.room, id);
  if (isRefused(proposal)) return proposal;
  return isMine(proposal) ? { proposal, hidden: false } : refuse('not-yours');
}
