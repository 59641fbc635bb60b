import type { CardAdviceCode, CardPart, CardText } from '@reflextics/advice';
import { CARD_LIMITS } from '@reflextics/decks';
import { type Hints, type HintsOf, type Place, useHints } from './use-hints.ts';

const textAt = (card: CardText, { part, index }: Place): string => {
  switch (part as CardPart) {
    case 'questions':
      return index === null ? card.questions.join('\n') : (card.questions[index] ?? '');
    case 'dilemma':
      return card.dilemmaText ?? '';
    case 'note':
      return card.contentNote ?? '';
    case 'title':
    case 'aspect':
    case 'text':
      return card[part as 'title' | 'aspect' | 'text'];
  }
};

const ON_CARDS: HintsOf<CardText, CardPart, CardAdviceCode> = {
  advise: ({ adviceOnCard }, card) => adviceOnCard(card, CARD_LIMITS),
  textAt,
  textOf: (card) =>
    [
      card.title,
      card.aspect,
      card.text,
      card.dilemmaText ?? '',
      card.contentNote ?? '',
      ...card.questions,
    ].join('\n'),
};

/** What could be better on a card that is being written. */
export const useCardHints = (card: CardText): Hints<CardPart, CardAdviceCode> => useHints(card, ON_CARDS);
