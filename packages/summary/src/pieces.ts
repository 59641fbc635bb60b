import type { DeckView } from '@reflextics/decks';
import { LEVELS, type Proposal, type Round, STEPS, type View } from '@reflextics/game';
import { apart } from './apart.ts';
import { listOf } from './dates.ts';
import { escapedLine } from './spans.ts';
import { cardOf, nameOf } from './telling.ts';
import { escapedText } from './text-blocks.ts';
import { summaryWords } from './words/index.ts';

/** What a piece comes from, in the order in which they are offered. */
export const PIECE_KINDS = ['proposal', 'note', 'reaction', 'sum-up', 'situation', 'resource'] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

/** Something the group has before it that the scribe may take into the text. */
export interface Piece {
  id: string;
  kind: PieceKind;
  round: number;
  /** As it was written or said, to be read and searched. */
  words: string;
  /** Whose it is; null: nobody's of the group. */
  by: string | null;
  /** As a passage of the scribe's text. */
  text: string;
}

/** By kind; within it the last round first, else in the order in which it was said. */
export function piecesOf(view: View, deck: DeckView): Piece[] {
  const rounds = [...view.rounds].reverse();
  return PIECE_KINDS.flatMap((kind) => rounds.flatMap((round) => PIECES[kind](round, view, deck)));
}

const PIECES: Record<PieceKind, (round: Round, view: View, deck: DeckView) => Piece[]> = {
  proposal: (round, view, deck) =>
    standing(round).map((proposal) => ({
      ...piece('proposal', round, proposal.id, proposal.text),
      by: authorsOf(proposal, view, deck),
      text: proposalPoint(proposal, view, deck),
    })),
  note: (round, view, deck) =>
    round.notes.map(({ id, text, participant }) =>
      said('note', round, id, text, named(participant, view, deck)),
    ),
  reaction: (round, view, deck) =>
    round.reactions.flatMap(({ id, text, participant }) =>
      text === null ? [] : [said('reaction', round, id, text, named(participant, view, deck))],
    ),
  'sum-up': (round) =>
    STEPS.flatMap((step) => {
      const text = round.sumUps[step];
      return text === undefined
        ? []
        : [{ ...piece('sum-up', round, `${round.number}-${step}`, text), text: escapedText(text) }];
    }),
  situation: (round, _view, deck) => {
    const card = round.situation === null ? null : cardOf(deck, round.situation);
    if (card === null) return [];
    return [card.text, ...card.questions].map((text, n) => ({
      ...piece('situation', round, `${round.number}-${n}`, text),
      text: quoted(text, null),
    }));
  },
  resource: (round, _view, deck) =>
    round.resourcesOpened.flatMap((id) => {
      const title = deck.resources.find((one) => one.id === id)?.title;
      return title === undefined
        ? []
        : [{ ...piece('resource', round, `${round.number}-${id}`, title), text: `- ${escapedLine(title)}` }];
    }),
};

function piece(kind: PieceKind, round: Round, id: string, words: string): Omit<Piece, 'text'> {
  return { id, kind, round: round.number, words, by: null };
}

function said(kind: PieceKind, round: Round, id: string, words: string, by: string): Piece {
  return { ...piece(kind, round, id, words), by, text: quoted(words, by) };
}

function quoted(words: string, by: string | null): string {
  const lines = words.split('\n').map((line) => `> ${escapedLine(line.trim())}`);
  return [...lines, ...(by === null ? [] : [`> — ${escapedLine(by)}`])].join('\n');
}

export function standing(round: Round): readonly Proposal[] {
  return round.board.proposals.filter(({ state }) => state === 'standing');
}

/** One line of a list: the proposal, whose it is, and its first step. */
export function proposalPoint(proposal: Proposal, view: View, deck: DeckView): string {
  const words = summaryWords(deck.language);
  const step =
    proposal.firstStep === null
      ? ''
      : `. ${words.labelled(words.columns.firstStep, apart(proposal.firstStep))}`;
  const text = proposal.text.replace(/\s*\n\s*/g, ' ');
  return `- ${escapedLine(`${text} (${authorsOf(proposal, view, deck)})${step}`)}`;
}

function authorsOf(proposal: Proposal, view: View, deck: DeckView): string {
  const { locale } = summaryWords(deck.language);
  return listOf(
    proposal.authors.map((id) => named(id, view, deck)),
    locale,
  );
}

export function named(participant: string, view: View, deck: DeckView): string {
  return nameOf(view, participant, summaryWords(deck.language).someone);
}

/** From the nearest level to the widest; a level without a proposal is left out. */
export function byLevel(round: Round): { level: (typeof LEVELS)[number]; proposals: readonly Proposal[] }[] {
  return LEVELS.map((level) => ({
    level,
    proposals: standing(round).filter(({ levels }) => levels.includes(level)),
  })).filter(({ proposals }) => proposals.length > 0);
}
