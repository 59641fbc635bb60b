import type { DeckView } from '@reflextics/decks';
import {
  acceptanceOf,
  acceptedProposals,
  carriedOf,
  frameworkKind,
  LEVELS,
  type Proposal,
  proposalOf,
  standingResult,
  toldResult,
  type View,
} from '@reflextics/game';
import type { AcceptanceSummary, FrameworkItem, FrameworkSummary } from './summary.ts';
import { frameworkWords } from './words/framework-words.ts';

/** Null: it is not on the list of those that the group wants to carry. */
export function acceptanceSummary(view: View, proposal: Proposal): AcceptanceSummary | null {
  const carried = carriedOf(view, proposal.id);
  if (carried === null) return null;
  const stands = standingResult(view, carried);
  return {
    state: stands === null ? 'waiting' : stands.acceptable ? 'acceptable' : 'problem',
    results: carried.results.map(toldResult).map(({ proposal: _, ...result }) => result),
  };
}

/** Null: the group carries nothing and has set no day. */
export function frameworkSummary(view: View, deck: DeckView): FrameworkSummary | null {
  const { carried, lookAgainOn } = acceptanceOf(view);
  if (carried.length === 0 && lookAgainOn === null) return null;
  const accepted = acceptedProposals(view);
  const kind = frameworkKind(view, accepted);
  const listed = carried.flatMap(({ proposal }) => proposalOf(view, proposal) ?? []);
  const items = accepted.map((proposal): FrameworkItem => {
    const { id, text, levels, whoDecides, firstStep } = proposal;
    const result = carriedOf(view, id)?.results.at(-1);
    return {
      id,
      text,
      levels,
      whoDecides,
      firstStep,
      answered: result?.answered ?? 0,
      voters: result?.voters ?? 0,
    };
  });
  return {
    kind,
    title: frameworkWords(deck.language).title[kind],
    levels: LEVELS.filter((level) => items.some(({ levels }) => levels.includes(level))).map((level) => ({
      level,
      name: deck.levels.find((one) => one.id === level)?.name ?? level,
      items: items.filter(({ levels }) => levels.includes(level)),
    })),
    notYet: listed.flatMap((proposal) => {
      const acceptance = acceptanceSummary(view, proposal);
      return acceptance === null || acceptance.state === 'acceptable'
        ? []
        : [{ id: proposal.id, text: proposal.text, acceptance }];
    }),
    lookAgainOn,
  };
}
