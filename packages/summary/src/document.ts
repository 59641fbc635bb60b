import { apart } from './apart.ts';
import { dateAndTime, listOf, listOfPeople, minutes } from './dates.ts';
import { followUpBlocks } from './following-up.ts';
import { frameworkSection, proposalCell } from './framework-blocks.ts';
import { keptLine } from './kept-line.ts';
import { joined, plain, type Told } from './spans.ts';
import {
  type Choices,
  COUNT_ORDER,
  type ProposalSummary,
  type RoundSummary,
  type Summary,
  type VoteSummary,
} from './summary.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';
import { summaryWords } from './words/index.ts';
import type { SummaryWords } from './words/summary-words.ts';

export type { Span, Told } from './spans.ts';

/** One piece of the telling, free of any format. Texts are as typed: each format escapes for itself. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: Told }
  /** What somebody said or wrote, line by line. */
  | { kind: 'quote'; lines: readonly Told[]; by: string | null }
  /** Ordered: numbered from 1. */
  | { kind: 'points'; items: readonly Told[]; ordered?: boolean }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** What every format tells of one room, in order. */
export function documentOf(summary: Summary): Block[] {
  const words = summaryWords(summary.language);
  return [
    { kind: 'heading', level: 1, text: words.title(apart(summary.session)) },
    ...partOf(summary),
    ...endingOf(summary),
  ];
}

/** A room without the title above it and the ending below it, which rooms of a session have in common. */
export function partOf(summary: Summary): Block[] {
  const words = summaryWords(summary.language);
  return [
    ...opening(summary, words),
    ...people(summary, words),
    ...followUpBlocks(summary.followUp, words),
    ...ownText(summary, words),
    ...frameworkSection(summary),
    ...summary.rounds.flatMap((round) => roundBlocks(round, summary, words)),
    ...speaking(summary, words),
  ];
}

/** What is not in it and why, and where the data is and when it disappears: how every file ends. */
export function endingOf(summary: Summary): Block[] {
  const words = summaryWords(summary.language);
  return [
    { kind: 'heading', level: 2, text: words.leftOutTitle },
    { kind: 'points', items: summary.leftOut.map((one) => words.leftOut[one]) },
    { kind: 'paragraph', text: keptLine(summary) },
    { kind: 'paragraph', text: words.madeAt(dateAndTime(summary.madeAt, words.locale)) },
  ];
}

function opening(summary: Summary, words: SummaryWords): Block[] {
  const at = (instant: number) => dateAndTime(instant, words.locale);
  const closed = summary.closedAt === null ? null : at(summary.closedAt);
  const blocks: Block[] = [{ kind: 'paragraph', text: words.played(at(summary.openedAt), closed) }];
  if (closed === null) blocks.push({ kind: 'paragraph', text: words.inProgress });
  return blocks;
}

function people(summary: Summary, words: SummaryWords): Block[] {
  if (summary.choices.names === 'none') return unnamedPeople(summary, words);
  const players = summary.players.map(({ name, deviceless, left }) => {
    const remarks = [deviceless ? words.noDevice : '', left ? words.left : ''].filter((one) => one !== '');
    return remarks.length === 0 ? name : `${apart(name)} (${listOf(remarks, words.locale)})`;
  });
  const items = [];
  if (summary.narrators.length > 0)
    items.push(words.labelled(words.narrator, listOf(summary.narrators, words.locale)));
  if (players.length > 0) items.push(words.labelled(words.players, listOf(players, words.locale)));
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: words.people },
        { kind: 'points', items },
      ];
}

/** How many played; that somebody narrated is no news. */
function unnamedPeople({ players }: Summary, words: SummaryWords): Block[] {
  const { aPlayer, players: several } = words.choosing;
  if (players.length === 0) return [];
  const n = players.length;
  return [
    { kind: 'heading', level: 2, text: words.people },
    { kind: 'paragraph', text: n === 1 ? aPlayer : several(n) },
  ];
}

function ownText(summary: Summary, words: SummaryWords): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: words.ourText };
  if (summary.text.trim() === '') return [heading, { kind: 'paragraph', text: words.noText }];
  const by = words.writtenBy(listOfPeople(summary.scribes, words));
  const blocks = textBlocks(summary.text);
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const told = blocks.map((block, at) => written(block, first >= 0 && at > first));
  return [heading, ...told, { kind: 'paragraph', text: by }];
}

/** The scribe's headings stand below those of the telling. `within`: below one of hers, so that no level is left out. */
function written(block: TextBlock, within: boolean): Block {
  const lines = block.lines.map(({ told }) => told);
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level === 1 || !within ? 3 : 4, text: plain(joined(lines)) };
    case 'points':
      return { kind: 'points', items: lines, ...(block.ordered ? { ordered: true } : {}) };
    case 'quote':
      return { kind: 'quote', lines, by: null };
    case 'paragraph':
      return { kind: 'paragraph', text: joined(lines) };
  }
}

function roundBlocks(round: RoundSummary, { choices, closedAt }: Summary, words: SummaryWords): Block[] {
  const number = words.round(round.number);
  const title = round.situation === null ? number : words.labelled(number, apart(round.situation.title));
  return [
    { kind: 'heading', level: 2, text: title },
    ...situationBlocks(round, choices, words),
    ...sumUp(round, 'situation', words),
    ...discussionBlocks(round, choices, words),
    ...sumUp(round, 'discussion', words),
    ...resourceBlocks(round, words),
    ...sumUp(round, 'resources', words),
    ...proposalBlocks(round, words),
    ...sumUp(round, 'action', words),
    { kind: 'paragraph', text: howItEnded(round, closedAt, words) },
  ];
}

function howItEnded(
  { because, step }: RoundSummary,
  closedAt: Summary['closedAt'],
  words: SummaryWords,
): string {
  if (because !== null) return words.because[because];
  return closedAt === null ? words.stillPlaying(words.steps[step]) : words.closedIn(words.steps[step]);
}

function situationBlocks(round: RoundSummary, { names }: Choices, words: SummaryWords): Block[] {
  const narrated: Block[] =
    names === 'none'
      ? []
      : [{ kind: 'paragraph', text: words.narratedBy(listOf(round.narrators, words.locale)) }];
  const { situation } = round;
  if (situation === null) return [...narrated, { kind: 'paragraph', text: words.noSituation }];
  const blocks: Block[] = [
    { kind: 'paragraph', text: situation.themeName },
    ...narrated,
    { kind: 'quote', lines: [situation.text], by: null },
    { kind: 'heading', level: 3, text: words.questions },
    { kind: 'points', items: situation.questions },
  ];
  if (situation.dilemma !== null)
    blocks.push(
      { kind: 'heading', level: 3, text: words.dilemma },
      { kind: 'paragraph', text: situation.dilemma },
    );
  if (round.reactions.length > 0)
    blocks.push(
      { kind: 'heading', level: 3, text: words.reactions },
      {
        kind: 'points',
        items: round.reactions.map(({ name, kind, text, aloud }) => {
          const said =
            text === null ? words.reaction[kind] : words.labelled(words.reaction[kind], apart(text));
          const told = names === 'none' ? said : words.labelled(apart(name), said);
          return `${told}${aloud ? ` (${words.aloud})` : ''}`;
        }),
      },
    );
  return blocks;
}

function discussionBlocks(round: RoundSummary, { notes }: Choices, words: SummaryWords): Block[] {
  const blocks: Block[] = [];
  if (round.turns.length > 0) {
    blocks.push({ kind: 'heading', level: 3, text: words.whatWasSaid });
    for (const { name, notes, aloud } of round.turns)
      for (const note of notes)
        blocks.push({
          kind: 'quote',
          lines: note.split('\n'),
          by: aloud ? `${apart(name)} (${words.aloud})` : name,
        });
  } else if (notes && round.step !== 'situation') {
    blocks.push(
      { kind: 'heading', level: 3, text: words.whatWasSaid },
      { kind: 'paragraph', text: words.nothingWritten },
    );
  }
  if (round.prompts.length > 0)
    blocks.push(
      { kind: 'heading', level: 4, text: words.promptsAsked },
      { kind: 'points', items: round.prompts },
    );
  for (const { step, unheard } of round.endedEarly) {
    const who = unheard.length === 0 ? null : listOfPeople(unheard, words);
    blocks.push({ kind: 'paragraph', text: words.endedEarly(words.steps[step], who) });
  }
  return blocks;
}

function resourceBlocks(round: RoundSummary, words: SummaryWords): Block[] {
  const blocks: Block[] = [];
  if (round.resources.length > 0)
    blocks.push(
      { kind: 'heading', level: 3, text: words.resourcesRead },
      {
        kind: 'points',
        items: round.resources.map(({ title, chapter }) =>
          chapter === '' ? title : `${apart(title)} (${apart(chapter)})`,
        ),
      },
    );
  for (const vote of round.votes)
    blocks.push(
      { kind: 'heading', level: 3, text: words.vote },
      { kind: 'points', items: voteLines(vote, words) },
      { kind: 'paragraph', text: words.outcomes[vote.outcome] },
    );
  return blocks;
}

function voteLines({ counts, voters, aloud }: VoteSummary, words: SummaryWords): string[] {
  if (counts === null) return [words.choosing.voteNotCounted];
  const lines = COUNT_ORDER.map(({ choice, of }) => words.labelled(words.choices[choice], `${counts[of]}`));
  const cast = counts.goOn + counts.stop + counts.talkFirst;
  lines.push(words.ballots(cast, voters));
  if (aloud > 0) lines.push(words.ballotsAloud(aloud));
  return lines;
}

function proposalBlocks(round: RoundSummary, words: SummaryWords): Block[] {
  if (round.levels.length === 0) return [];
  const { columns } = words;
  const blocks: Block[] = [{ kind: 'heading', level: 3, text: words.proposals }];
  for (const { name, proposals } of round.levels) {
    blocks.push({ kind: 'heading', level: 4, text: name });
    if (proposals.length === 0) blocks.push({ kind: 'paragraph', text: words.noProposals });
    else
      blocks.push({
        kind: 'table',
        head: [columns.proposal, columns.by, columns.backedBy, columns.whoDecides, columns.firstStep],
        rows: proposals.map((proposal) => proposalRow(proposal, words)),
      });
  }
  return blocks;
}

function proposalRow(proposal: ProposalSummary, words: SummaryWords): string[] {
  const by = listOfPeople(proposal.authors, words);
  return [
    proposalCell(proposal, words.language),
    proposal.aloud ? `${by} (${words.aloud})` : by,
    proposal.backers.length === 0 ? words.nobody : listOfPeople(proposal.backers, words),
    proposal.whoDecides ?? '',
    proposal.firstStep ?? '',
  ];
}

function sumUp(round: RoundSummary, step: RoundSummary['step'], words: SummaryWords): Block[] {
  return round.sumUps
    .filter((one) => one.step === step)
    .flatMap((one): Block[] => [
      { kind: 'heading', level: 3, text: words.sumUp(words.steps[step]) },
      { kind: 'quote', lines: one.text.split('\n'), by: null },
    ]);
}

function speaking(summary: Summary, words: SummaryWords): Block[] {
  if (summary.speakingTimes === null || summary.speakingTimes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.speakingTimes },
    {
      kind: 'points',
      items: summary.speakingTimes.map(({ name, spoken }) => words.labelled(apart(name), minutes(spoken))),
    },
  ];
}
