import type { PublicEventOf } from './event.ts';
import { changeFloors, changeRound, withLastDue, withoutWaiting } from './fold-floor.ts';
import { seatOf } from './questions.ts';
import type { Candidate, Round, View } from './room.ts';
import type { Instant, ParticipantId } from './words.ts';

export function withJoined(view: View, event: PublicEventOf<'participant-joined'>, at: Instant): View {
  const { participant: id, name, sign, deviceless } = event;
  const participants = [...view.participants, { id, name, sign, deviceless, joinedAt: at, left: null }];
  return changeFloors({ ...view, participants }, (floor) => withLastDue(floor, id));
}

export function withName(view: View, { participant, name }: PublicEventOf<'participant-renamed'>): View {
  const participants = view.participants.map((seat) => (seat.id === participant ? { ...seat, name } : seat));
  return { ...view, participants };
}

export function withLeft(
  view: View,
  { participant: id }: PublicEventOf<'participant-left'>,
  at: Instant,
): View {
  const wasNarrator = view.narrator === id;
  const left: View = {
    ...view,
    participants: view.participants.map((seat) => (seat.id === id ? { ...seat, left: at } : seat)),
    narrator: wasNarrator ? null : view.narrator,
    narratorAwaySince: wasNarrator ? null : view.narratorAwaySince,
    deputy: view.deputy === id ? null : view.deputy,
    candidates: withoutCandidate(view.candidates, id).map((candidate) => withoutApproval(candidate, id)),
  };
  return changeFloors(left, (floor) => withoutWaiting(floor, id));
}

export function withStanding(view: View, { participant }: PublicEventOf<'candidate-stood'>): View {
  const known = view.candidates.some((candidate) => candidate.participant === participant);
  const candidates = known
    ? changeCandidate(view.candidates, participant, (candidate) => ({ ...candidate, willing: true }))
    : [...view.candidates, { participant, putForwardBy: null, willing: true, approvals: [] }];
  return { ...view, candidates };
}

export function withPutForward(
  view: View,
  { participant, by }: PublicEventOf<'candidate-put-forward'>,
): View {
  const candidate = { participant, putForwardBy: by, willing: false, approvals: [] };
  return { ...view, candidates: [...view.candidates, candidate] };
}

export function withDeclined(view: View, { participant }: PublicEventOf<'candidate-declined'>): View {
  return { ...view, candidates: withoutCandidate(view.candidates, participant) };
}

export function withApproval(view: View, { participant, by }: PublicEventOf<'candidate-approved'>): View {
  const approved = (candidate: Candidate) => ({ ...candidate, approvals: [...candidate.approvals, by] });
  return { ...view, candidates: changeCandidate(view.candidates, participant, approved) };
}

export function withApprovalWithdrawn(
  view: View,
  { participant, by }: PublicEventOf<'approval-withdrawn'>,
): View {
  const candidates = changeCandidate(view.candidates, participant, (candidate) =>
    withoutApproval(candidate, by),
  );
  return { ...view, candidates };
}

/** The former narrator plays from here on, and is due last where a go-round is on (N11). */
export function withNarrator(view: View, { participant: id }: PublicEventOf<'narrator-appointed'>): View {
  const former = view.narrator;
  const appointed: View = {
    ...view,
    narrator: id,
    hadNarrator: true,
    narratorAwaySince: null,
    deputy: view.deputy === id ? null : view.deputy,
    candidates: [],
  };
  const formerPlays = former !== null && former !== id && seatOf(view, former) !== null;
  const seated = changeFloors(appointed, (floor) => {
    const without = withoutWaiting(floor, id);
    return formerPlays ? withLastDue(without, former) : without;
  });
  if (view.stage !== 'round') return seated;
  return changeRound(seated, (round) => withNarrating(round, id));
}

/** Who narrates the round from here on; null: nobody does. */
export function withNarrating(round: Round, narrator: ParticipantId | null): Round {
  if (narrator === null || round.narrators.at(-1) === narrator) return round;
  return { ...round, narrators: [...round.narrators, narrator] };
}

function changeCandidate(
  candidates: readonly Candidate[],
  participant: ParticipantId,
  change: (candidate: Candidate) => Candidate,
): readonly Candidate[] {
  return candidates.map((candidate) =>
    candidate.participant === participant ? change(candidate) : candidate,
  );
}

function withoutCandidate(
  candidates: readonly Candidate[],
  participant: ParticipantId,
): readonly Candidate[] {
  return candidates.filter((candidate) => candidate.participant !== participant);
}

function withoutApproval(candidate: Candidate, by: ParticipantId): Candidate {
  if (!candidate.approvals.includes(by)) return candidate;
  return { ...candidate, approvals: candidate.approvals.filter((id) => id !== by) };
}
