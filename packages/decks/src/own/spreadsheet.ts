import papa from 'papaparse'; // CommonJS: Node finds no names in it
import { cellAsWritten, harmlessCell } from '../harmless-cell.ts';
import { shortened } from '../json-text.ts';
import type { Flaw } from './flaw.ts';
import { OWN_ID_PREFIX, type OwnDeck, ownDeck } from './own-deck.ts';
import { OWN_LIMITS } from './own-limits.ts';
import { checkDeck, type ReadDeck } from './read-own-deck.ts';

/** One row a card or resource; the first row names the columns. A cell with several lines holds a list. */
const COLUMNS = [
  'deck',
  'kind',
  'id',
  'language',
  'theme',
  'title',
  'aspect',
  'text',
  'questions',
  'dilemma',
  'contentNote',
  'resources',
  'points',
  'law',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;

const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Record<Column, string>;

const BOM = '\uFEFF'; // Without it a spreadsheet takes UTF-8 for the alphabet of its own country.

// Within a list, an item of several lines keeps them by this mark.
const LINE_WITHIN = '\u2028';
const listed = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll('\n', LINE_WITHIN)).join('\n');
const listIn = (cell: string): string[] =>
  cell
    .split(/\r?\n/)
    .map((line) => line.trim().replaceAll(LINE_WITHIN, '\n'))
    .filter((line) => line !== '');

export function writeSpreadsheet({ name, situations, resources }: OwnDeck): string {
  const rows: Row[] = [
    ...situations.map((one) => ({
      ...EMPTY,
      deck: name,
      kind: 'situation',
      id: one.id,
      language: one.language,
      theme: one.theme,
      title: one.title,
      aspect: one.aspect,
      text: one.text,
      questions: listed(one.questions),
      dilemma: one.dilemma ?? '',
      contentNote: one.contentNote ?? '',
      resources: one.resources.join('\n'),
    })),
    ...resources.map((one) => ({
      ...EMPTY,
      deck: name,
      kind: 'resource',
      id: one.id,
      language: one.language,
      theme: one.theme,
      title: one.title,
      text: listed(one.paragraphs),
      points: listed(one.points),
      law: one.law ?? '',
    })),
  ];
  const cells = rows.map((row) => COLUMNS.map((column) => harmlessCell(row[column])));
  return `${BOM}${papa.unparse({ fields: [...COLUMNS], data: cells }, { newline: '\r\n' })}\r\n`;
}

/** `name`: of the deck, where no row says one. Flaws name the row and the column of the spreadsheet. */
export function readSpreadsheet(csv: string, name: string, newId: () => string): ReadDeck {
  const text = csv.replace(/^\uFEFF/, '');
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > OWN_LIMITS.bytes) return { flaws: [flaw('too-large', null, '', OWN_LIMITS.bytes, bytes)] };
  // What divides the cells, as some spreadsheets write it before the table.
  const told = /^sep=(.)\r?\n/i.exec(text);
  const before = told === null ? 0 : 1;
  const { data, errors } = papa.parse<string[]>(text.slice(told?.[0].length ?? 0), {
    skipEmptyLines: false,
    ...(told === null ? {} : { delimiter: told[1] }),
  });
  // Of a single column it cannot tell what divides them; that the columns are missing is told below.
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined)
    return { flaws: [flaw('not-csv', (broken.row ?? 0) + 1 + before, '', null, null)] };
  const [head = [], ...lines] = data;
  const columns = head.map(
    (cell) => COLUMNS.find((one) => one.toLowerCase() === cell.trim().toLowerCase()) ?? null,
  );
  const inHead = flawsInHead(head, columns, 1 + before);
  if (inHead.length > 0) return { flaws: inHead };
  const all = lines
    .map((cells, at) => ({ line: at + 2 + before, row: rowOf(cells, columns), cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const rows = all.filter(({ row }) => row.kind === 'situation' || row.kind === 'resource');
  const flaws = all.flatMap(({ line, row, cells }): Flaw[] => [
    ...(row.kind === 'situation' || row.kind === 'resource'
      ? []
      : row.kind === ''
        ? [flaw('empty', line, 'kind', null, null)]
        : [flaw('not-one-of', line, 'kind', 'situation, resource', shortened(row.kind))]),
    ...cells
      .filter((cell, at) => (columns[at] ?? null) === null && cell.trim() !== '')
      .map((cell) => flaw('extra-cell', line, '', null, shortened(cell.trim()))),
  ]);
  const situations = rows.filter(({ row }) => row.kind === 'situation');
  const resources = rows.filter(({ row }) => row.kind === 'resource');
  const said = rows.find(({ row }) => row.deck !== '')?.row.deck ?? name.slice(0, OWN_LIMITS.nameCharacters);
  const checked = checkDeck({
    ...ownDeck(said, { situations: [], resources: [] }),
    situations: situations.map(({ row }) => situationIn(row, newId)),
    resources: resources.map(({ row }) => resourceIn(row, newId)),
  });
  if ('deck' in checked) return flaws.length === 0 ? checked : { flaws };
  const inRows = checked.flaws.map(({ path: [kind, at, field], code, expected, found }) => {
    const from = kind === 'resources' ? resources : situations;
    const line = typeof at === 'number' ? (from[at]?.line ?? null) : null;
    const column = field === 'paragraphs' ? 'text' : String(field ?? kind ?? '');
    return flaw(code, line, column, expected, found);
  });
  return { flaws: [...flaws, ...inRows].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

/** What no card can be read without; a language is that of the words, and nothing can be guessed for it. */
const NEEDED = ['kind', 'theme', 'title', 'text', 'language'] as const;

/** A column that is not known, or stands twice, would be lost unseen. One without a name may be empty. */
function flawsInHead(head: readonly string[], columns: readonly (Column | null)[], line: number): Flaw[] {
  return [
    ...NEEDED.filter((one) => !columns.includes(one)).map((one) => flaw('missing', line, one, one, null)),
    ...head.flatMap((cell, at) => {
      const name = cell.trim();
      const column = columns[at] ?? null;
      if (column === null) return name === '' ? [] : [flaw('unknown-field', line, '', null, shortened(name))];
      return columns.indexOf(column) < at ? [flaw('repeated-field', line, '', null, name)] : [];
    }),
  ];
}

function flaw(
  code: Flaw['code'],
  line: number | null,
  place: string,
  expected: Flaw['expected'],
  found: Flaw['found'],
): Flaw {
  return { line, place, code, expected, found };
}

function rowOf(cells: readonly string[], columns: readonly (Column | null)[]): Row {
  const row = { ...EMPTY };
  for (const [at, column] of columns.entries())
    if (column !== null) row[column] = cellAsWritten((cells[at] ?? '').trim());
  // A spreadsheet begins each cell with a capital where nobody tells it not to.
  for (const column of ['kind', 'theme'] as const) row[column] = row[column].toLowerCase();
  if (/^[A-Z]{1,3}[a-z]?$/.test(row.language)) row.language = row.language.toLowerCase();
  return row;
}

const idIn = ({ id }: Row, newId: () => string): string => (id === '' ? OWN_ID_PREFIX + newId() : id);
const orNull = (cell: string): string | null => (cell === '' ? null : cell);

const situationIn = (row: Row, newId: () => string) => ({
  id: idIn(row, newId),
  language: row.language,
  theme: row.theme,
  title: row.title,
  aspect: row.aspect,
  text: row.text.replaceAll('\r\n', '\n'),
  questions: listIn(row.questions),
  dilemma: orNull(row.dilemma.replaceAll('\r\n', '\n')),
  contentNote: orNull(row.contentNote),
  resources: listIn(row.resources),
});

const resourceIn = (row: Row, newId: () => string) => ({
  id: idIn(row, newId),
  language: row.language,
  theme: row.theme,
  title: row.title,
  paragraphs: listIn(row.text),
  points: listIn(row.points),
  law: orNull(row.law),
});
