import { appoint, appointIfElected, electedOf, electorate, notAppointable, standings } from './appointing.ts';
import { type Ask, accept, type Decision, Draft, type Refused, refuse } from './decision.ts';
import type { Event } from './event.ts';
import { deviceSeat, isRefused } from './guards.ts';
import { candidacyOf } from './questions.ts';
import type { RefusalCode } from './refusal.ts';
import type { Candidate } from './room.ts';
import type { ParticipantId } from './words.ts';

const FEW_ENOUGH_FOR_LOTS = 2; // two people can stay at one to one for ever, or at one to nothing

export function stand(ask: Ask): Decision {
  const refused = notForThePlayers(ask);
  if (refused) return refused;
  const candidacy = candidacyOf(ask.room, ask.by.id);
  if (candidacy?.willing) return appointedOr(ask, 'already-a-candidate');
  return withElection(ask, { type: 'candidate-stood', participant: ask.by.id });
}

export function putForward(ask: Ask, { participant }: { participant: ParticipantId }): Decision {
  if (participant === ask.by.id) return stand(ask);
  const refused = notForThePlayers(ask);
  if (refused) return refused;
  const seat = deviceSeat(ask.room, participant);
  if (isRefused(seat)) return seat;
  if (participant === ask.room.narrator) return refuse('narrator-seated');
  if (candidacyOf(ask.room, participant)) return refuse('already-a-candidate');
  return accept({ type: 'candidate-put-forward', participant, by: ask.by.id });
}

export function decline({ room, by }: Ask): Decision {
  if (candidacyOf(room, by.id) === null) return refuse('not-a-candidate');
  return accept({ type: 'candidate-declined', participant: by.id });
}

export function approve(ask: Ask, { participant }: { participant: ParticipantId }): Decision {
  const candidacy = openCandidacy(ask, participant);
  if (isRefused(candidacy)) return candidacy;
  if (candidacy.approvals.includes(ask.by.id)) return appointedOr(ask, 'already-approved');
  return withElection(ask, { type: 'candidate-approved', participant, by: ask.by.id });
}

export function withdrawApproval(ask: Ask, { participant }: { participant: ParticipantId }): Decision {
  const candidacy = openCandidacy(ask, participant);
  if (isRefused(candidacy)) return candidacy;
  if (!candidacy.approvals.includes(ask.by.id)) return refuse('not-approved');
  return accept({ type: 'approval-withdrawn', participant, by: ask.by.id });
}

export function drawLots(ask: Ask): Decision {
  const refused = notForThePlayers(ask);
  if (refused) return refused;
  const { room, context } = ask;
  const voters = electorate(room, context);
  if (electedOf(room, voters) !== null) return appointedOr(ask, 'no-tie-to-settle');
  const willing = standings(room, voters);
  const most = willing[0]?.approvals ?? 0;
  const leading = most === 0 ? [] : willing.filter(({ approvals }) => approvals === most);
  const allHaveSpoken = voters.every(({ id }) =>
    room.candidates.some(({ approvals }) => approvals.includes(id)),
  );
  const stuck =
    voters.length <= FEW_ENOUGH_FOR_LOTS ? leading.length > 0 : allHaveSpoken && leading.length > 1;
  const lot = leading[(context.seed >>> 0) % Math.max(1, leading.length)];
  if (!stuck || lot === undefined) return refuse('no-tie-to-settle');
  const draft = new Draft(room, context.now);
  appoint(draft, lot.participant, 'lot', context.now);
  return draft.accept();
}

/** The narrator takes no part in replacing herself, even if she is taken to be away (N10). */
function notForThePlayers({ room, by, context }: Ask): Refused | null {
  return room.narrator === by.id ? refuse('narrator-seated') : notAppointable(room, context.now);
}

function openCandidacy(ask: Ask, participant: ParticipantId): Candidate | Refused {
  return notForThePlayers(ask) ?? candidacyOf(ask.room, participant) ?? refuse('not-a-candidate');
}

function withElection({ room, context }: Ask, event: Event): Decision {
  const draft = new Draft(room, context.now);
  draft.add(event);
  appointIfElected(draft, context);
  return draft.accept();
}

/** Presence can change a majority without anybody asking for anything; asking again then finds it (N13). */
function appointedOr({ room, context }: Ask, code: RefusalCode): Decision {
  const draft = new Draft(room, context.now);
  appointIfElected(draft, context);
  return draft.room === room ? refuse(code) : draft.accept();
}
