import { harmlessCell } from '@reflextics/decks';
import type { ProposalSummary, RoundSummary, Summary } from '@reflextics/summary';
import { acceptanceLine, keptLine, printable, summaryWords } from '@reflextics/summary';
import papa from 'papaparse'; // CommonJS: Node finds no names in it
import { officeWords } from './words/index.ts';
import type { OfficeWords } from './words/office-words.ts';

/** A room's summary, and what the others call the room; null where it is alone. */
export interface RoomTold {
  readonly room: string | null;
  readonly summary: Summary;
}

const BOM = '\uFEFF'; // Without it a spreadsheet takes UTF-8 for the alphabet of its own country.

/**
 * One row a proposal, by room, round and its first level; the first row names the columns, the last says where the data is. RFC 4180 with every cell in
 * quotes, CRLF, UTF-8 with its mark. Cells are divided as the language's spreadsheets expect it. Lists within a cell have commas.
 */
export function toCsv(first: RoomTold, ...others: readonly RoomTold[]): string {
  const words = officeWords(first.summary.language);
  const { columns } = summaryWords(first.summary.language);
  const inRooms = first.room !== null || others.length > 0;
  const head = [
    ...(inRooms ? [words.columns.room] : []),
    words.columns.round,
    words.columns.situation,
    words.columns.levels,
    columns.proposal,
    columns.by,
    columns.backedBy,
    columns.whoDecides,
    columns.firstStep,
    words.columns.acceptable,
  ];
  const rows = [first, ...others].flatMap(({ room, summary }) =>
    summary.rounds.flatMap((round) =>
      proposalsOf(round).map((proposal) => [
        ...(inRooms ? [room ?? ''] : []),
        String(round.number),
        round.situation?.title ?? '',
        listed(round.levels.filter(({ level }) => proposal.levels.includes(level)).map(({ name }) => name)),
        proposal.text,
        listed(proposal.authors),
        listed(proposal.backers),
        proposal.whoDecides ?? '',
        proposal.firstStep ?? '',
        proposal.acceptance === null ? '' : acceptanceLine(proposal.acceptance, summary.language),
      ]),
    ),
  );
  return table([head, ...rows, endingOf(first.summary, head)], words);
}

/** One row a proposal that all can live with, by room and its first level; otherwise as `toCsv`. */
export function frameworkToCsv(first: RoomTold, ...others: readonly RoomTold[]): string {
  const words = officeWords(first.summary.language);
  const { columns } = summaryWords(first.summary.language);
  const inRooms = first.room !== null || others.length > 0;
  const head = [
    ...(inRooms ? [words.columns.room] : []),
    words.columns.levels,
    columns.proposal,
    columns.whoDecides,
    columns.firstStep,
    words.columns.lookAgain,
  ];
  const rows = [first, ...others].flatMap(({ room, summary: { framework } }) => {
    const levels = framework?.levels ?? [];
    const items = new Map(levels.flatMap(({ items }) => items).map((item) => [item.id, item]));
    return [...items.values()].map((item) => [
      ...(inRooms ? [room ?? ''] : []),
      listed(levels.filter(({ level }) => item.levels.includes(level)).map(({ name }) => name)),
      item.text,
      item.whoDecides ?? '',
      item.firstStep ?? '',
      framework?.lookAgainOn ?? '',
    ]);
  });
  return table([head, ...rows, endingOf(first.summary, head)], words);
}

/** Where the data is and until when, as every file says; as wide as the rows above it. */
function endingOf(summary: Summary, head: readonly string[]): string[] {
  return head.map((_, at) => (at === 0 ? keptLine(summary) : ''));
}

function table(rows: readonly (readonly string[])[], { divider }: OfficeWords): string {
  const cells = rows.map((row) => row.map((cell) => harmlessCell(printable(cell))));
  return `${BOM}${papa.unparse(cells, { delimiter: divider, newline: '\r\n', quotes: true })}\r\n`;
}

const listed = (items: readonly string[]): string => items.join(', ');

/** Each once, though it may stand under several levels. */
function proposalsOf({ levels }: RoundSummary): ProposalSummary[] {
  const byId = new Map(
    levels.flatMap(({ proposals }) => proposals).map((proposal) => [proposal.id, proposal]),
  );
  return [...byId.values()];
}
