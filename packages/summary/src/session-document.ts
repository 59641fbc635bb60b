import { LEVELS } from '@reflextics/game';
import { apart } from './apart.ts';
import { acceptedIn, proposalsIn } from './contents.ts';
import { dateAndTime, listOfPeople } from './dates.ts';
import { type Block, endingOf, partOf } from './document.ts';
import { proposalCell, roomCell } from './framework-blocks.ts';
import type { LeftOut, ProposalSummary, Summary } from './summary.ts';
import { frameworkWords } from './words/framework-words.ts';
import { summaryWords } from './words/index.ts';
import type { SummaryWords } from './words/summary-words.ts';

/** One room, or a session: a part a room, then every proposal by level. At least one summary, all in one language. */
export function documentOfAll(first: Summary, ...others: readonly Summary[]): Block[] {
  const words = summaryWords(first.language);
  const title: Block = { kind: 'heading', level: 1, text: words.title(apart(first.session)) };
  if (others.length === 0) return [title, ...partOf(first), ...endingOf(first)];
  const rooms = [first, ...others];
  return [
    title,
    { kind: 'paragraph', text: words.choosing.rooms(rooms.length) },
    overview(rooms, words),
    ...rooms.flatMap((room, at): Block[] => [
      { kind: 'heading', level: 1, text: words.choosing.room(at + 1) },
      ...partOf(room),
    ]),
    { kind: 'heading', level: 1, text: words.choosing.allProposals },
    proposalTable(rooms, words),
    ...endingOf({ ...first, leftOut: leftOutOfAny(rooms) }),
  ];
}

/** What each room was: when, who, about what, and how far it came. */
function overview(rooms: readonly Summary[], words: SummaryWords): Block {
  const { columns } = words.choosing;
  return {
    kind: 'table',
    head: [columns.room, columns.when, words.people, columns.situations, words.proposals],
    rows: rooms.map((room, at) => [
      roomCell(at + 1, words),
      dateAndTime(room.openedAt, words.locale),
      peopleOf(room, words),
      room.rounds.flatMap(({ situation }) => situation?.title ?? []).join('\n'),
      proposedIn(room, words),
    ]),
  };
}

/** Without their names they are counted, as who narrated is no news. */
function peopleOf({ narrators, players, choices }: Summary, words: SummaryWords): string {
  const names = players.map(({ name }) => name);
  return listOfPeople(choices.names === 'none' ? names : [...new Set([...narrators, ...names])], words);
}

/** How many, and how many of them all can live with. */
function proposedIn(room: Summary, words: SummaryWords): string {
  const accepted = acceptedIn(room).length;
  const { state } = frameworkWords(words.language);
  const all = String(proposalsIn(room).length);
  return accepted === 0 ? all : `${all}\n${words.labelled(state.acceptable, String(accepted))}`;
}

/** A proposal on several levels stands at each, like on the board. */
function proposalTable(rooms: readonly Summary[], words: SummaryWords): Block {
  const { columns, choosing } = words;
  const lines = rooms.flatMap((room, at) =>
    room.rounds.flatMap((round) => round.levels.map((level) => ({ room: at + 1, ...level }))),
  );
  const rows = LEVELS.flatMap((level) =>
    lines
      .filter((line) => line.level === level)
      .flatMap(({ name, room, proposals }) =>
        proposals.map((proposal) => [name, roomCell(room, words), ...cellsOf(proposal, words)]),
      ),
  );
  if (rows.length === 0) return { kind: 'paragraph', text: words.noProposals };
  return {
    kind: 'table',
    head: [
      choosing.columns.level,
      choosing.columns.room,
      columns.proposal,
      columns.by,
      columns.whoDecides,
      columns.firstStep,
    ],
    rows,
  };
}

function cellsOf(proposal: ProposalSummary, words: SummaryWords): string[] {
  const { authors, whoDecides, firstStep } = proposal;
  const text = proposalCell(proposal, words.language);
  return [text, listOfPeople(authors, words), whoDecides ?? '', firstStep ?? ''];
}

function leftOutOfAny(rooms: readonly Summary[]): LeftOut[] {
  return [...new Set(rooms.flatMap(({ leftOut }) => leftOut))];
}
