import type { DeckView } from '@reflextics/decks';
import type { Level, Theme } from '@reflextics/game';
import { acceptanceWord, type Summary } from '@reflextics/summary';

/** What a group puts on its wall: its courses of action on the four levels. */
export interface GroupPoster {
  readonly session: string;
  readonly language: string;
  /** Whose colours it has; null: of several, or of none. */
  readonly theme: Theme | null;
  readonly madeAt: number;
  readonly purgeAt: number;
  /** Where the rest of the data is; null: not known. */
  readonly server: string | null;
  /** From the nearest outwards, in words. */
  readonly levels: readonly PosterLevel[];
  /** One board each. */
  readonly rooms: readonly PosterRoom[];
}

export type PosterLevel = Pick<DeckView['levels'][number], 'id' | 'name' | 'inShort'>;

export interface PosterRoom {
  /** When it was played. */
  readonly at: number;
  readonly proposals: Readonly<Record<Level, readonly Slip[]>>;
}

export interface Slip {
  readonly text: string;
  readonly authors: readonly string[];
  readonly backers: number;
  readonly whoDecides: string | null;
  readonly firstStep: string | null;
  /** Whether all can live with it, in words; null: it is not on the list of those to be carried. */
  readonly acceptance: string | null;
}

type First = readonly [Summary, ...Summary[]];

/** One room's, or a board a room. Of each proposal what the summary tells of it; one on several levels hangs on each. */
export function posterOf(
  summaries: First,
  levels: readonly PosterLevel[],
): Omit<GroupPoster, 'theme' | 'madeAt'> {
  const [{ session, language, purgeAt, server }] = summaries;
  return {
    session,
    language,
    purgeAt,
    server,
    levels: levels.map(({ id, name, inShort }) => ({ id, name, inShort })),
    rooms: summaries.map((summary) => ({
      at: summary.openedAt,
      proposals: {
        individual: slipsOn(summary, 'individual'),
        team: slipsOn(summary, 'team'),
        organisation: slipsOn(summary, 'organisation'),
        policy: slipsOn(summary, 'policy'),
      },
    })),
  };
}

const slipsOn = ({ rounds, language }: Summary, level: Level): Slip[] =>
  rounds
    .flatMap(({ levels }) => levels.filter((one) => one.level === level))
    .flatMap(({ proposals }) => proposals)
    .map(({ text, authors, backers, whoDecides, firstStep, acceptance }) => ({
      text,
      authors,
      backers: backers.length,
      whoDecides,
      firstStep,
      acceptance: acceptance === null ? null : acceptanceWord(acceptance, language),
    }));
