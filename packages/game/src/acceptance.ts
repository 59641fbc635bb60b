import { MIN_ANSWERS_TO_COUNT } from './limits.ts';
import type { Proposal, View } from './room.ts';
import type { Instant, ParticipantId, ProposalId } from './words.ts';

/** What the group wants to carry, and whether all can live with it. */
export interface Acceptance {
  /** The list, in the order in which it was put together. */
  carried: readonly Carried[];
  /** null: no consent round is open. */
  open: OpenConsent | null;
  /** The day on which the group wants to look again, `YYYY-MM-DD`; null: none was set. */
  lookAgainOn: string | null;
  /** Revision of the text when the last consent round closed (W5); absent: none did since the round ended. */
  closedAtRevision?: number | undefined;
}

export interface Carried {
  proposal: ProposalId;
  /** Who put it on the list. */
  by: ParticipantId;
  /** One for each consent round that asked about it and was answered, in order. */
  results: readonly ConsentResult[];
}

export interface OpenConsent {
  openedAt: Instant;
  /** In the order of the list; never empty. */
  proposals: readonly ProposalId[];
  /** How many have answered for all of them; who, and what, stays secret (A5). */
  answered: number;
}

export interface ConsentResult {
  proposal: ProposalId;
  /** Its words when it was asked about: the result stands as long as they do (A7). */
  text: string;
  /** Players who could answer when the round closed. */
  voters: number;
  /** How many of them answered for this proposal; at least one. */
  answered: number;
  /** Answers told to the narrator by seats without a device: not secret to her. 0 where fewer than four answered (A8). */
  aloud: number;
  /** Nobody who answered sees a problem. */
  acceptable: boolean;
  /** How many see one; null where fewer than four answered (A7). */
  problems: number | null;
  /** What was written of the problems, by its letters: the order says nothing of whose. One text where fewer than four answered (A7). */
  words: readonly string[];
}

/** What is told of a result. Where fewer than four answered, nothing in it can be counted: told again, it is the same (A7, A8). */
export function toldResult(result: ConsentResult): ConsentResult {
  if (result.answered >= MIN_ANSWERS_TO_COUNT) return result;
  const words = result.words.length < 2 ? result.words : [result.words.map(ended).join(' ')];
  return { ...result, aloud: 0, problems: null, words };
}

/** So that the next words do not run into it, whoever wrote them. */
function ended(words: string): string {
  return /[\p{P}\p{S}]$/u.test(words) ? words : `${words}.`;
}

const NOTHING: Acceptance = { carried: [], open: null, lookAgainOn: null };

export function acceptanceOf(view: View): Acceptance {
  return view.acceptance ?? NOTHING;
}

/** Anywhere in the room; null: everyone sees no such proposal. */
export function proposalOf(view: View, id: ProposalId): Proposal | null {
  for (const round of view.rounds) {
    const found = round.board.proposals.find((one) => one.id === id);
    if (found !== undefined) return found;
  }
  return null;
}

/** null: it is not on the list. */
export function carriedOf(view: View, id: ProposalId): Carried | null {
  return acceptanceOf(view).carried.find((one) => one.proposal === id) ?? null;
}

/** Of the words as they are now; null: not asked about yet, or reworded since (A7). */
export function standingResult(view: View, { proposal, results }: Carried): ConsentResult | null {
  const last = results.at(-1);
  return last !== undefined && last.text === proposalOf(view, proposal)?.text ? last : null;
}

/** Those of the list that were never asked about in their present words. */
export function notYetAsked(view: View): readonly ProposalId[] {
  return acceptanceOf(view)
    .carried.filter((one) => standingResult(view, one) === null)
    .map(({ proposal }) => proposal);
}

/** What the framework for action holds, in the order of the list (A14). */
export function acceptedProposals(view: View): readonly Proposal[] {
  return acceptanceOf(view).carried.flatMap((one) => {
    const proposal = standingResult(view, one)?.acceptable ? proposalOf(view, one.proposal) : null;
    return proposal === null ? [] : [proposal];
  });
}

/** Netiquette: all of it comes from rounds of that theme (A14). */
export type FrameworkKind = 'framework' | 'netiquette';

/** What the group has; null: nothing is acceptable to all yet. */
export function frameworkNow(view: View): FrameworkKind | null {
  const accepted = acceptedProposals(view);
  return accepted.length === 0 ? null : frameworkKind(view, accepted);
}

export function frameworkKind(view: View, accepted: readonly Proposal[]): FrameworkKind {
  const themes = accepted.map(({ round }) => view.rounds.find(({ number }) => number === round)?.theme);
  return themes.length > 0 && themes.every((theme) => theme === 'netiquette') ? 'netiquette' : 'framework';
}
