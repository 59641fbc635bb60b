import type { FrameworkItem, LeftOut, ProposalSummary, Summary } from './summary.ts';

/** Everything that a file may hold of a room, in the order in which it is listed. */
export const PARTS_TOLD = [
  'text',
  'people',
  'follow-up',
  'cards',
  /** Of the cards nothing but their titles. */
  'titles',
  'reactions',
  'notes',
  'prompts',
  'ended-early',
  'sum-ups',
  'resources',
  'votes',
  'proposals',
  /** Who made and who backed them. */
  'by',
  /** Whether all can live with them. */
  'results',
  /** What was written of a problem. */
  'problems',
  'accepted',
  'look-again',
  'times',
] as const;
export type PartTold = (typeof PARTS_TOLD)[number];

/** How much of what there is goes into a file: all, a table of proposals, a poster of them, or what all can live with. */
export type Extent = 'whole' | 'table' | 'poster' | 'framework';

/** `format`: the ending of the file; a board's poster is a kind of file of the summary. */
export function extentOf(document: 'summary' | 'framework', format: string): Extent {
  if (document === 'framework') return 'framework';
  if (format === 'csv') return 'table';
  return format === 'poster' ? 'poster' : 'whole';
}

/** What files of that extent hold; a test looks for each part in each kind of file. */
export const HOLDS: Readonly<Record<Extent, readonly PartTold[]>> = {
  whole: PARTS_TOLD.filter((part) => part !== 'titles'),
  table: ['titles', 'proposals', 'by', 'results'],
  poster: ['proposals', 'by', 'results'],
  framework: ['accepted', 'look-again'],
};

const OF_PROPOSALS: readonly LeftOut[] = [
  'consent-answers',
  'withdrawn-proposals',
  'merged-proposals',
  'unrevealed-proposals',
  'initials',
  'names',
];

/** What may be said to be missing from a file of that extent; of the rest nobody expects it there. */
const MAY_MISS: Readonly<Record<Exclude<Extent, 'whole'>, readonly LeftOut[]>> = {
  table: OF_PROPOSALS,
  poster: OF_PROPOSALS,
  framework: ['consent-answers', 'initials', 'names'],
};

/** How many of each part the file holds; what there is none of is not listed. */
export function partsIn(rooms: readonly Summary[], extent: Extent): { part: PartTold; n: number }[] {
  return HOLDS[extent]
    .map((part) => ({ part, n: rooms.reduce((sum, room) => sum + COUNTS[part](room), 0) }))
    .filter(({ n }) => n > 0);
}

/** What of these rooms the file does not tell on purpose, each reason once. */
export function missingFrom(rooms: readonly Summary[], extent: Extent): LeftOut[] {
  const reasons = [...new Set(rooms.flatMap(({ leftOut }) => leftOut))];
  return extent === 'whole' ? reasons : reasons.filter((one) => MAY_MISS[extent].includes(one));
}

type Count = (summary: Summary) => number;

/** Of something in each round. */
const inRounds =
  (of: (round: Summary['rounds'][number]) => number): Count =>
  ({ rounds }) =>
    rounds.reduce((sum, round) => sum + of(round), 0);

const cards = inRounds(({ situation }) => (situation === null ? 0 : 1));
const proposals: Count = (summary) => proposalsIn(summary).length;

const COUNTS: Readonly<Record<PartTold, Count>> = {
  text: ({ text }) => (text.trim() === '' ? 0 : 1),
  people: ({ players }) => players.length,
  'follow-up': ({ followUp }) => followUp?.proposals.length ?? 0,
  cards,
  titles: cards,
  reactions: inRounds(({ reactions }) => reactions.length),
  notes: inRounds(({ turns }) => turns.reduce((sum, { notes }) => sum + notes.length, 0)),
  prompts: inRounds(({ prompts }) => prompts.length),
  'ended-early': inRounds(({ endedEarly }) => endedEarly.length),
  'sum-ups': inRounds(({ sumUps }) => sumUps.length),
  resources: inRounds(({ resources }) => resources.length),
  votes: inRounds(({ votes }) => votes.length),
  proposals,
  by: (summary) => (summary.choices.names === 'none' ? 0 : proposals(summary)),
  results: (summary) => proposalsIn(summary).filter(({ acceptance }) => acceptance !== null).length,
  problems: ({ framework }) =>
    (framework?.notYet ?? []).reduce(
      (sum, { acceptance: { state, results } }) =>
        sum + (state === 'problem' ? (results.at(-1)?.words.length ?? 0) : 0),
      0,
    ),
  accepted: (summary) => acceptedIn(summary).length,
  'look-again': ({ framework }) => (framework?.lookAgainOn == null ? 0 : 1),
  times: ({ speakingTimes }) => speakingTimes?.length ?? 0,
};

/** Each once, though it may stand under several levels. */
export function acceptedIn({ framework }: Summary): FrameworkItem[] {
  return onceEach((framework?.levels ?? []).flatMap(({ items }) => items));
}

/** Of all rounds, each once. */
export function proposalsIn({ rounds }: Summary): ProposalSummary[] {
  return onceEach(rounds.flatMap(({ levels }) => levels.flatMap((level) => level.proposals)));
}

function onceEach<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
