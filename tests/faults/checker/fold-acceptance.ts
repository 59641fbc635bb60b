import { type Handlers, take } from './handlers.ts';
import type { Proposal, View } from './words.ts';

export const ACCEPTANCE: Handlers<
  | 'proposal-carried'
  | 'carrying-stopped'
  | `consent-${'opened' | 'answered' | 'answers-dropped' | 'closed'}`
  | 'proposal-reworded'
  | 'look-again-set'
> = {
  'proposal-carried'(view, { proposal, by }) {
    acceptanceOf(view).carried.push({ proposal, by, results: [] });
  },
  'carrying-stopped'(view, { proposal }) {
    dropFromList(view, proposal);
  },
  'consent-opened'(view, { proposals }, at) {
    acceptanceOf(view).open = { openedAt: at, proposals: [...proposals], answered: 0 };
  },
  'consent-answered'(view) {
    const { open } = acceptanceOf(view);
    if (open !== null) open.answered += 1;
  },
  'consent-answers-dropped'(view) {
    const { open } = acceptanceOf(view);
    if (open !== null) open.answered -= 1;
  },
  'consent-closed'(view, { results, revision }) {
    acceptanceOf(view).open = null;
    if (revision !== undefined) acceptanceOf(view).closedAtRevision = revision;
    for (const result of results) {
      const listed = acceptanceOf(view).carried.find(({ proposal }) => proposal === result.proposal);
      if (listed === undefined) throw new Error(`expected ${result.proposal} on the list, found no such`);
      listed.results.push(structuredClone(result));
    }
  },
  'proposal-reworded'(view, { proposal, text, whoDecides, firstStep }) {
    const found = proposalsOf(view).find(({ id }) => id === proposal);
    if (found === undefined) throw new Error(`expected proposal ${proposal} in some round, found none`);
    Object.assign(found, { text, whoDecides, firstStep });
  },
  'look-again-set'(view, { on }) {
    acceptanceOf(view).lookAgainOn = on;
  },
};

type Acceptance = NonNullable<View['acceptance']>;

/** It is missing until something is put into it. */
function acceptanceOf(view: View): Acceptance {
  view.acceptance ??= { carried: [], open: null, lookAgainOn: null };
  return view.acceptance;
}

export function forgetOpenConsent({ acceptance }: View): void {
  if (acceptance !== undefined) acceptance.open = null;
}

export function dropFromList(view: View, proposal: string): void {
  const carried = view.acceptance?.carried ?? [];
  const listed = carried.find((one) => one.proposal === proposal);
  if (listed !== undefined) take(carried, listed);
}

export function proposalsOf(view: View): Proposal[] {
  return view.rounds.flatMap(({ board }) => board.proposals);
}
