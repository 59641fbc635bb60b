import {
  type Candidate,
  isNarrator,
  majorityOf,
  type Participant,
  type ParticipantId,
  presentSeats,
  type View,
} from '@reflextics/game';

const FEW_ENOUGH_FOR_LOTS = 2; // two people can stay at one to one for ever

/** Whose approvals count (N2): who is connected with a device; not the narrator who is away. */
export function electorate(
  view: View,
  present: ReadonlySet<ParticipantId>,
  me: ParticipantId | null,
): readonly Participant[] {
  return presentSeats(view).filter(
    ({ id, deviceless }) => !deviceless && !isNarrator(view, id) && (present.has(id) || id === me),
  );
}

export function approvalsOf(candidate: Candidate, voters: readonly Participant[]): number {
  return candidate.approvals.filter((by) => voters.some(({ id }) => id === by)).length;
}

/** Whether lots would settle it now (N5), as far as this screen knows who is present; the rules have the last word. */
export function lotsAreDue({ candidates }: View, voters: readonly Participant[]): boolean {
  const counts = candidates
    .filter(({ willing }) => willing)
    .map((candidate) => approvalsOf(candidate, voters));
  const most = Math.max(0, ...counts);
  if (most === 0 || most >= majorityOf(voters.length)) return false;
  if (voters.length <= FEW_ENOUGH_FOR_LOTS) return true;
  const allApprove = voters.every(({ id }) => candidates.some(({ approvals }) => approvals.includes(id)));
  return allApprove && counts.filter((count) => count === most).length > 1;
}
