import type { Acceptance, Carried } from './acceptance.ts';
import type { PublicEventOf } from './event.ts';
import type { Proposal, View } from './room.ts';
import type { Instant, ProposalId } from './words.ts';

export type AcceptanceEvent = PublicEventOf<
  | 'proposal-carried'
  | 'carrying-stopped'
  | 'consent-opened'
  | 'consent-answered'
  | 'consent-answers-dropped'
  | 'consent-closed'
  | 'look-again-set'
>;

export function afterAcceptanceEvent(before: Acceptance, event: AcceptanceEvent, at: Instant): Acceptance {
  switch (event.type) {
    case 'proposal-carried': {
      const { proposal, by } = event;
      return { ...before, carried: [...before.carried, { proposal, by, results: [] }] };
    }
    case 'carrying-stopped':
      return { ...before, carried: without(before.carried, [event.proposal]) };
    case 'consent-opened':
      return { ...before, open: { openedAt: at, proposals: event.proposals, answered: 0 } };
    case 'consent-answered':
      return withAnswered(before, 1);
    case 'consent-answers-dropped':
      return withAnswered(before, -1);
    case 'consent-closed':
      return {
        ...before,
        open: null,
        carried: before.carried.map((one) => withResult(one, event)),
        ...(event.revision === undefined ? {} : { closedAtRevision: event.revision }),
      };
    case 'look-again-set':
      return { ...before, lookAgainOn: event.on };
  }
}

/** Undoing leads back to the board, where a proposal of the list may go (A1). */
export function withoutCarried(view: View, gone: readonly ProposalId[]): View {
  const { acceptance } = view;
  if (acceptance === undefined) return view;
  return { ...view, acceptance: { ...acceptance, carried: without(acceptance.carried, gone) } };
}

/** Open while the room goes back or closes: forgotten uncounted (A13). */
export function withoutOpenConsent(view: View): View {
  const { acceptance } = view;
  return acceptance?.open ? { ...view, acceptance: { ...acceptance, open: null } } : view;
}

/** What came of a consent round is not looked at any more: another round starts. */
export function withoutNewResult(view: View): View {
  if (view.acceptance?.closedAtRevision === undefined) return view;
  const { closedAtRevision, ...acceptance } = view.acceptance;
  return { ...view, acceptance };
}

/** In whichever round it was made. */
export function withRewording(view: View, event: PublicEventOf<'proposal-reworded'>): View {
  const { text, whoDecides, firstStep } = event;
  const reworded = (one: Proposal) =>
    one.id === event.proposal ? { ...one, text, whoDecides, firstStep } : one;
  const rounds = view.rounds.map((round) =>
    round.board.proposals.some(({ id }) => id === event.proposal)
      ? { ...round, board: { ...round.board, proposals: round.board.proposals.map(reworded) } }
      : round,
  );
  return { ...view, rounds };
}

function withAnswered(before: Acceptance, more: number): Acceptance {
  const { open } = before;
  return open === null ? before : { ...before, open: { ...open, answered: open.answered + more } };
}

function withResult(one: Carried, { results }: PublicEventOf<'consent-closed'>): Carried {
  const result = results.find(({ proposal }) => proposal === one.proposal);
  return result === undefined ? one : { ...one, results: [...one.results, result] };
}

function without(carried: readonly Carried[], gone: readonly ProposalId[]): readonly Carried[] {
  return carried.filter(({ proposal }) => !gone.includes(proposal));
}
