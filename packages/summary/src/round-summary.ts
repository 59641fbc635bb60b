import type { DeckView } from '@reflextics/decks';
import type { ClosedVote, Level, Proposal, Round, View } from '@reflextics/game';
import { LEVELS, STEPS } from '@reflextics/game';
import { acceptanceSummary } from './framework.ts';
import type { ProposalSummary, RoundSummary, SituationSummary, VoteSummary } from './summary.ts';
import { cardOf, nameOf } from './telling.ts';
import type { NotedTurn } from './turns.ts';
import { summaryWords } from './words/index.ts';

/** `levels`: those that the group had chosen in that round; it may have chosen others since. */
export function roundSummaryOf(
  view: View,
  round: Round,
  turns: readonly NotedTurn[],
  levels: readonly Level[],
  deck: DeckView,
): RoundSummary {
  const name = (id: string) => nameOf(view, id, summaryWords(deck.language).someone);
  return {
    number: round.number,
    situation: round.situation === null ? null : situationSummary(deck, round.situation, round.theme),
    narrators: [...new Set(round.narrators)].map(name),
    step: round.step,
    because: becauseOf(view, round),
    reactions: round.reactions
      .filter((reaction) => reaction.situation === round.situation)
      .map(({ participant, kind, text, aloud }) => ({ name: name(participant), kind, text, aloud })),
    turns: turns.map(({ step, participant, notes, aloud }) => ({
      step,
      name: name(participant),
      notes,
      aloud,
    })),
    prompts: round.promptsShown.map((id) => deck.prompts.find((prompt) => prompt.id === id)?.text ?? id),
    resources: round.resourcesOpened.map((id) => {
      const resource = deck.resources.find((one) => one.id === id);
      return { id, title: resource?.title ?? id, chapter: resource?.chapter ?? '' };
    }),
    votes: round.votes.map(voteSummary),
    sumUps: STEPS.flatMap((step) => {
      const text = round.sumUps[step];
      return text === undefined ? [] : [{ step, text }];
    }),
    endedEarly: round.ended
      .filter((ended) => ended.early)
      .map((ended) => ({ step: ended.step, unheard: ended.unheard.map(name) })),
    levels: levelsOf(view, round, levels, deck, name),
  };
}

const FEWEST_COUNTED = 4; // ballots: of fewer, who was there can tell from the counts who voted for what

/** Whether the counts of that vote may leave the room. */
export function mayCount({ counts }: Pick<ClosedVote, 'counts'>): boolean {
  return counts.goOn + counts.stop + counts.talkFirst >= FEWEST_COUNTED;
}

function voteSummary({ counts, voters, aloud, outcome }: ClosedVote): VoteSummary {
  if (!mayCount({ counts })) return { counts: null, voters, aloud: 0, outcome };
  return { counts, voters, aloud, outcome };
}

function situationSummary(deck: DeckView, id: string, theme: Round['theme']): SituationSummary {
  const card = cardOf(deck, id);
  const of = card?.theme ?? theme ?? 'data-protection';
  return {
    id,
    theme: of,
    themeName: deck.themes.find((one) => one.id === of)?.name ?? of,
    title: card?.title ?? id,
    text: card?.text ?? '',
    questions: card?.questions ?? [],
    dilemma: card?.dilemmaText ?? null,
  };
}

/** How the round came to its end, from what stands in it; null where it did not. */
function becauseOf(view: View, round: Round): RoundSummary['because'] {
  const last = view.rounds.at(-1);
  const atPlay = last?.number === round.number && view.stage === 'round';
  if (atPlay || round.endedAt === null) return null;
  if (round.step === 'action') return 'played';
  return round.votes.at(-1)?.outcome === 'tie' ? 'stopped-by-tie' : 'stopped-by-vote';
}

function levelsOf(
  view: View,
  round: Round,
  levels: readonly Level[],
  deck: DeckView,
  name: (id: string) => string,
): RoundSummary['levels'] {
  const standing = round.board.proposals.filter((one) => one.state === 'standing');
  const reached = round.ended.some((ended) => ended.step === 'action') || round.step === 'action';
  const used = LEVELS.filter(
    (level) => standing.some((one) => one.levels.includes(level)) || (reached && levels.includes(level)),
  );
  return used.map((level) => ({
    level,
    name: deck.levels.find((one) => one.id === level)?.name ?? level,
    proposals: standing
      .filter((one) => one.levels.includes(level))
      .map((one) => proposalSummary(view, one, name)),
  }));
}

function proposalSummary(view: View, proposal: Proposal, name: (id: string) => string): ProposalSummary {
  return {
    id: proposal.id,
    text: proposal.text,
    authors: proposal.authors.map(name),
    backers: proposal.backers.map(name),
    levels: proposal.levels,
    whoDecides: proposal.whoDecides,
    firstStep: proposal.firstStep,
    aloud: proposal.aloud,
    acceptance: acceptanceSummary(view, proposal),
  };
}
