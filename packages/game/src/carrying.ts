import { acceptanceOf, carriedOf, proposalOf } from './acceptance.ts';
import { A_DAY, startOfDay } from './calendar.ts';
import { type Ask, accept, type Decision, type Refused, refuse } from './decision.ts';
import { isRefused, narratorOnly } from './guards.ts';
import { LATEST_LOOK_AGAIN, MAX_CARRIED, MAX_PROPOSAL_DETAIL_LENGTH, MAX_PROPOSAL_LENGTH } from './limits.ts';
import type { Room } from './room.ts';
import { emptyOrTooLong, tooLong, trimmed, trimmedOrNull } from './text.ts';
import type { Instant, ProposalId } from './words.ts';

export function carryProposal({ room, by }: Ask, { proposal: id }: { proposal: ProposalId }): Decision {
  const refused = endOnly(room);
  if (refused) return refused;
  if (proposalOf(room, id)?.state !== 'standing') return refuse('no-such-proposal');
  if (carriedOf(room, id) !== null) return accept();
  if (acceptanceOf(room).carried.length >= MAX_CARRIED) return refuse('too-many');
  return accept({ type: 'proposal-carried', proposal: id, by: by.id });
}

export function stopCarrying(ask: Ask, { proposal: id }: { proposal: ProposalId }): Decision {
  const { room, by } = ask;
  const found = onTheList(room, id);
  if (isRefused(found)) return found;
  const isMistaken = found.by === by.id && found.results.length === 0;
  const refused = isMistaken ? null : narratorOnly(ask);
  return refused ?? asked(room, id) ?? accept({ type: 'carrying-stopped', proposal: id, by: by.id });
}

interface Rewording {
  proposal: ProposalId;
  text: string;
  whoDecides: string | null;
  firstStep: string | null;
}

export function rewordProposal({ room, by }: Ask, { proposal: id, ...written }: Rewording): Decision {
  const found = onTheList(room, id);
  if (isRefused(found)) return found;
  const proposal = proposalOf(room, id);
  if (proposal === null) return refuse('no-such-proposal');
  if (room.narrator !== by.id && !proposal.authors.includes(by.id)) return refuse('not-yours');
  const refused = asked(room, id);
  if (refused) return refused;
  const text = trimmed(written.text);
  const whoDecides = trimmedOrNull(written.whoDecides);
  const firstStep = trimmedOrNull(written.firstStep);
  const wrong =
    emptyOrTooLong(text, MAX_PROPOSAL_LENGTH) ??
    tooLong(whoDecides, MAX_PROPOSAL_DETAIL_LENGTH) ??
    tooLong(firstStep, MAX_PROPOSAL_DETAIL_LENGTH);
  if (wrong) return wrong;
  const isSame =
    text === proposal.text && whoDecides === proposal.whoDecides && firstStep === proposal.firstStep;
  if (isSame) return accept();
  return accept({ type: 'proposal-reworded', proposal: id, text, whoDecides, firstStep, by: by.id });
}

export function setLookAgain(ask: Ask, { on }: { on: string | null }): Decision {
  const { room, context } = ask;
  const refused = narratorOnly(ask) ?? endOnly(room);
  if (refused) return refused;
  if (on !== null && !isDayToLookAgain(on, context.now)) return refuse('bad-date');
  return on === acceptanceOf(room).lookAgainOn ? accept() : accept({ type: 'look-again-set', on });
}

export function endOnly(room: Room): Refused | null {
  return room.stage === 'end' ? null : refuse('wrong-stage');
}

function onTheList(room: Room, id: ProposalId) {
  return endOnly(room) ?? carriedOf(room, id) ?? refuse('not-on-the-list');
}

/** What is asked about stays as it is until the round closes (A3). */
function asked(room: Room, id: ProposalId): Refused | null {
  return acceptanceOf(room).open?.proposals.includes(id) ? refuse('consent-is-open') : null;
}

/** A day of the calendar, from today on wherever on earth the group is, and not too far to remember (A12). */
function isDayToLookAgain(on: string, now: Instant): boolean {
  const at = startOfDay(on);
  return at !== null && at > now - 2 * A_DAY && at <= now + LATEST_LOOK_AGAIN;
}
