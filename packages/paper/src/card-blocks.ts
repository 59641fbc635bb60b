import type { SituationCard } from '@reflextics/decks';
import type { Block } from './flow.ts';
import { INK, SECOND_INK } from './palette.ts';
import type { Face } from './pen.ts';
import type { PaperWords } from './words/paper-words.ts';

/** Sizes in pt, as a card would like to be set where there is room. */
export interface CardSizes {
  title: number;
  aspect: number;
  text: number;
  questions: number;
  small: number;
}

export const block = (
  tag: Block['tag'],
  text: string,
  face: Face,
  size: number,
  { lead = 1.36, before = size * 0.6, indent = 0, colour = INK } = {},
): Block => ({ tag, text, before, indent, type: { face, size, lead, colour } });

/** A situation in reading order: what calls for care stands before it, with whom one can turn to; the questions after. */
export function cardBlocks(
  card: SituationCard,
  supportLine: string | null,
  words: PaperWords,
  sizes: CardSizes,
): Block[] {
  const { title, aspect, text, questions, small } = sizes;
  const label = (told: string) =>
    block('H2', told, 'strong', small, { before: text * 1.1, colour: SECOND_INK });
  const care = card.contentNote;
  return [
    block('H1', card.title, 'display', title, { lead: 1.1 }),
    ...(card.aspect === ''
      ? []
      : [block('P', card.aspect, 'text', aspect, { before: title * 0.2, colour: SECOND_INK })]),
    ...(care === null
      ? []
      : [
          block('H2', words.care, 'strong', small, { before: text * 0.8 }),
          block('P', care, 'text', small, { before: 0 }),
          ...(supportLine === null
            ? []
            : [block('P', words.support(supportLine), 'strong', small, { before: small * 0.2 })]),
        ]),
    block('P', card.text, 'text', text, { before: text * 0.9, lead: 1.4 }),
    ...(card.dilemmaText === null
      ? []
      : [label(words.dilemma), block('P', card.dilemmaText, 'text', questions, { before: small * 0.2 })]),
    ...(card.questions.length === 0 ? [] : [label(words.questions)]),
    ...card.questions.map((question, at) =>
      block('LI', question, 'strong', questions, {
        before: at === 0 ? small * 0.3 : questions * 0.4,
        indent: questions * 1.15,
        lead: 1.32,
      }),
    ),
  ];
}
