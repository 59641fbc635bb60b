import type { DeckView } from '@reflextics/decks';
import type { Theme } from '@reflextics/game';
import { frameworkToCsv, type RoomTold, toCsv, toDocx, toOdt } from '@reflextics/office';
import { documentPdf, posterOf, posterPdf, type Tell } from '@reflextics/paper';
import {
  type Block,
  blocksToHtml,
  blocksToMarkdown,
  documentOfAll,
  frameworkOfAll,
  frameworkTitleOf,
  frameworkToJson,
  type Summary,
  summaryWords,
  toHtml,
  toJson,
  toMarkdown,
} from '@reflextics/summary';
import { FONTS } from './fonts.ts';
import type { ToldFormat } from './told-formats.ts';

/** A room's summary, or one a room of a session. */
export type Summaries = readonly [Summary, ...Summary[]];

type Writers<Format extends string> = Readonly<
  Record<Format, (summaries: Summaries, tell?: Tell) => string | Promise<Uint8Array>>
>;

export const SUMMARY_AS: Writers<ToldFormat<'summary'>> = {
  pdf: (summaries, tell) =>
    asPdf(
      summaries,
      documentOfAll(...summaries),
      summaryWords(summaries[0].language).title(summaries[0].session),
      tell,
    ),
  md: (summaries) => toMarkdown(...summaries),
  json: (summaries) => toJson(...summaries),
  html: (summaries) => toHtml(...summaries),
  docx: (summaries, tell) => toDocx(forOffice(summaries, documentOfAll(...summaries)), tell),
  odt: async (summaries, tell) => toOdt(forOffice(summaries, documentOfAll(...summaries)), tell),
  csv: (summaries) => toCsv(...roomsTold(summaries)),
};

export const FRAMEWORK_AS: Writers<ToldFormat<'framework'>> = {
  pdf: (summaries, tell) =>
    asPdf(summaries, frameworkOfAll(...summaries), frameworkTitleOf(...summaries), tell),
  md: (summaries) => blocksToMarkdown(frameworkOfAll(...summaries)),
  json: (summaries) => frameworkToJson(...summaries),
  html: (summaries) =>
    blocksToHtml(frameworkOfAll(...summaries), {
      language: summaries[0].language,
      title: frameworkTitleOf(...summaries),
    }),
  docx: (summaries, tell) => toDocx(forOffice(summaries, frameworkOfAll(...summaries)), tell),
  odt: async (summaries, tell) => toOdt(forOffice(summaries, frameworkOfAll(...summaries)), tell),
  csv: (summaries) => frameworkToCsv(...roomsTold(summaries)),
};

/** The courses of action for the wall. */
export const POSTER_AS = (
  summaries: Summaries,
  levels: DeckView['levels'],
  tell?: Tell,
): Promise<Uint8Array> =>
  posterPdf(
    { ...posterOf(summaries, levels), theme: themeOf(summaries), madeAt: summaries[0].madeAt },
    FONTS,
    tell,
  );

function asPdf(
  summaries: Summaries,
  blocks: readonly Block[],
  title: string,
  tell?: Tell,
): Promise<Uint8Array> {
  const [{ language, madeAt }] = summaries;
  return documentPdf({ title, language, madeAt, theme: themeOf(summaries), blocks }, FONTS, tell);
}

function forOffice([{ language, madeAt }]: Summaries, blocks: readonly Block[]) {
  return { blocks, language, madeAt };
}

/** Rooms have the numbers that the facilitator's page gives them; one alone needs none. */
function roomsTold([first, ...others]: Summaries): [RoomTold, ...RoomTold[]] {
  if (others.length === 0) return [{ room: null, summary: first }];
  return [{ room: '1', summary: first }, ...others.map((summary, at) => ({ room: `${at + 2}`, summary }))];
}

/** In whose colours it is, where all situations are of one theme. */
function themeOf(summaries: Summaries): Theme | null {
  const themes = new Set(
    summaries.flatMap(({ rounds }) => rounds.flatMap(({ situation }) => situation?.theme ?? [])),
  );
  const [theme] = themes;
  return themes.size === 1 && theme !== undefined ? theme : null;
}
