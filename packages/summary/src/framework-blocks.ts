import { type FrameworkKind, LEVELS, startOfDay } from '@reflextics/game';
import { apart, FROM_THE_RIGHT, keptApart } from './apart.ts';
import { dateAndTime, dateOnly, listOf } from './dates.ts';
import type { Block } from './document.ts';
import { keptLine } from './kept-line.ts';
import type { AcceptanceSummary, FrameworkSummary, ProposalSummary, Summary } from './summary.ts';
import { type FrameworkWords, frameworkWords } from './words/framework-words.ts';
import { summaryWords } from './words/index.ts';
import type { SummaryWords } from './words/summary-words.ts';

type Level = 1 | 2 | 3;

/**
 * The framework for action as a document of its own: no names in it, it is the group's. Of a session: a part a room, then
 * what all of them agreed on by level. At least one summary, all in one language.
 */
export function frameworkOfAll(first: Summary, ...others: readonly Summary[]): Block[] {
  const words = summaryWords(first.language);
  const said = frameworkWords(first.language);
  const title: Block = { kind: 'heading', level: 1, text: frameworkTitleOf(first, ...others) };
  const ending: Block[] = [
    { kind: 'paragraph', text: keptLine(first) },
    { kind: 'paragraph', text: words.madeAt(dateAndTime(first.madeAt, words.locale)) },
  ];
  if (others.length === 0) return [title, ...frameworkPart(first, 1, words, said), ...ending];
  const rooms = [first, ...others];
  return [
    title,
    { kind: 'paragraph', text: said.rooms(rooms.length) },
    ...rooms.flatMap((room, at): Block[] => [
      { kind: 'heading', level: 2, text: words.choosing.room(at + 1) },
      ...frameworkPart(room, 2, words, said),
    ]),
    { kind: 'heading', level: 2, text: said.together },
    ...together(rooms, words, said),
    ...ending,
  ];
}

function frameworkPart(
  { framework }: Summary,
  under: Level,
  words: SummaryWords,
  said: FrameworkWords,
): Block[] {
  if (framework === null) return [{ kind: 'paragraph', text: said.none }];
  return agreed(framework, under, words, said);
}

/** One table: what was agreed on several levels stands at each. */
function together(rooms: readonly Summary[], words: SummaryWords, said: FrameworkWords): Block[] {
  const { columns, choosing } = words;
  const rows = LEVELS.flatMap((level) =>
    rooms.flatMap(({ framework }, at) =>
      (framework?.levels ?? [])
        .filter((one) => one.level === level)
        .flatMap(({ name, items }) =>
          items.map(({ text, whoDecides, firstStep }) => [
            name,
            roomCell(at + 1, words),
            text,
            whoDecides ?? '',
            firstStep ?? '',
          ]),
        ),
    ),
  );
  if (rows.length === 0) return [{ kind: 'paragraph', text: said.noneOfAny }];
  const head = [
    choosing.columns.level,
    choosing.columns.room,
    columns.proposal,
    columns.whoDecides,
    columns.firstStep,
  ];
  return [{ kind: 'table', head, rows }];
}

/** Of the document, and of its window or file. */
export function frameworkTitleOf(first: Summary, ...others: readonly Summary[]): string {
  const said = frameworkWords(first.language);
  return said.titleOf(said.title[frameworkKindOf(first, ...others)], apart(first.session));
}

/** A netiquette where every room that agreed on anything wrote one. */
export function frameworkKindOf(...rooms: readonly Summary[]): FrameworkKind {
  const kinds = rooms.flatMap(({ framework }) =>
    framework === null || framework.levels.length === 0 ? [] : framework.kind,
  );
  return kinds.length > 0 && kinds.every((kind) => kind === 'netiquette') ? 'netiquette' : 'framework';
}

/** Its part of the summary: what all can live with, and what stands in the way of the rest. */
export function frameworkSection({ framework, language }: Summary): Block[] {
  if (framework === null) return [];
  const words = summaryWords(language);
  const said = frameworkWords(language);
  return [
    { kind: 'heading', level: 2, text: framework.title },
    ...agreed(framework, 2, words, said),
    ...notYet(framework, words, said),
  ];
}

/** Which room, in a table: in a narrow column no number stands alone below its word. */
export const roomCell = (number: number, { choosing }: SummaryWords): string =>
  choosing.room(number).replaceAll(' ', '\u00a0');

/** The proposal, and beneath it what came of asking whether all can live with it. */
export function proposalCell({ text, acceptance }: ProposalSummary, language: string): string {
  if (acceptance === null) return text;
  const line = acceptanceLine(acceptance, language);
  // It has the direction of its language, whichever the text above it has.
  return `${text}\n${FROM_THE_RIGHT.test(text) ? keptApart(line) : line}`;
}

/** How it stands, without counts. */
export function acceptanceWord({ state }: AcceptanceSummary, language: string): string {
  return frameworkWords(language).state[state];
}

/** In one line, beneath the proposal. */
export function acceptanceLine(acceptance: AcceptanceSummary, language: string): string {
  const words = summaryWords(language);
  const said = frameworkWords(language);
  return sentence(acceptance, words, said);
}

function agreed(
  { levels, lookAgainOn }: FrameworkSummary,
  under: Level,
  words: SummaryWords,
  said: FrameworkWords,
): Block[] {
  const { proposal, whoDecides, firstStep } = words.columns;
  const blocks: Block[] = [{ kind: 'paragraph', text: levels.length === 0 ? said.none : said.what }];
  for (const { name, items } of levels)
    blocks.push(
      { kind: 'heading', level: next(under), text: name },
      {
        kind: 'table',
        head: [proposal, whoDecides, firstStep],
        rows: items.map((item) => [item.text, item.whoDecides ?? '', item.firstStep ?? '']),
      },
    );
  const at = lookAgainOn === null ? null : startOfDay(lookAgainOn);
  if (at !== null) blocks.push({ kind: 'paragraph', text: said.lookAgain(dateOnly(at, words.locale)) });
  return blocks;
}

function notYet({ notYet: open }: FrameworkSummary, words: SummaryWords, said: FrameworkWords): Block[] {
  if (open.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: said.notYet },
    ...open.flatMap(({ text, acceptance }): Block[] => {
      const problems = acceptance.state === 'problem' ? (acceptance.results.at(-1)?.words ?? []) : [];
      return [
        { kind: 'quote', lines: text.split('\n'), by: null },
        { kind: 'paragraph', text: sentence(acceptance, words, said) },
        ...(problems.length === 0
          ? []
          : ([
              { kind: 'heading', level: 4, text: said.asked },
              { kind: 'points', items: problems },
            ] as const)),
      ];
    }),
  ];
}

function sentence({ state, results }: AcceptanceSummary, words: SummaryWords, said: FrameworkWords): string {
  const last = results.at(-1);
  if (last === undefined || state === 'waiting') return `${said.state.waiting}.`;
  const parts = [said.answered(last.answered, last.voters)];
  if (state === 'problem') parts.push(said.problems(last.problems));
  if (last.aloud > 0) parts.push(said.aloud(last.aloud));
  return `${words.labelled(said.state[state], listOf(parts, words.locale))}.`;
}

function next(level: Level): 2 | 3 | 4 {
  return level === 1 ? 2 : level === 2 ? 3 : 4;
}
