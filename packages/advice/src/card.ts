import type { CARD_LIMITS } from '@reflextics/decks';
import { type Advised, advised, agesBeside, type DetailCode, details, type Piece } from './advised.ts';
import { secondAspect } from './aspects.ts';
import { callsForCare } from './care.ts';
import { isOpen, isQuestion } from './questions.ts';
import { words } from './tokens.ts';

/** The words of a card as they are being written; what is not written yet is empty. */
export interface CardText {
  readonly title: string;
  readonly aspect: string;
  readonly text: string;
  readonly dilemmaText: string | null;
  readonly contentNote: string | null;
  readonly questions: readonly string[];
}

export const CARD_PARTS = ['title', 'aspect', 'text', 'questions', 'dilemma', 'note'] as const;
/** A part of a card; a question has its place among them in `index`. */
export type CardPart = (typeof CARD_PARTS)[number];

type CardCode =
  | DetailCode
  | 'too-long'
  | 'several-aspects'
  | 'no-questions'
  | 'too-few-questions'
  | 'too-many-questions'
  | 'not-a-question'
  | 'closed-question'
  | 'no-open-question'
  | 'no-note';

export type CardAdvice = Advised<CardPart, CardCode>;
export type CardAdviceCode = CardAdvice['code'];

function piecesOf(card: CardText): Piece<CardPart>[] {
  return [
    { part: 'title', index: null, text: card.title },
    { part: 'aspect', index: null, text: card.aspect },
    { part: 'text', index: null, text: card.text },
    ...card.questions.map((text, index): Piece<CardPart> => ({ part: 'questions', index, text })),
    { part: 'dilemma', index: null, text: card.dilemmaText ?? '' },
    { part: 'note', index: null, text: card.contentNote ?? '' },
  ];
}

function tooLong(piece: Piece<CardPart>, limits: typeof CARD_LIMITS): CardAdvice[] {
  const most = {
    title: limits.titleCharacters,
    aspect: limits.aspectCharacters,
    text: limits.textWords,
    dilemma: limits.dilemmaWords,
    questions: limits.questionWords,
    note: limits.noteWords,
  }[piece.part];
  const length = piece.part === 'title' || piece.part === 'aspect' ? piece.text.length : words(piece.text);
  return length > most ? [advised('too-long', piece, { most })] : [];
}

function inPiece(piece: Piece<CardPart>, limits: typeof CARD_LIMITS): CardAdvice[] {
  const found = details(piece);
  return [...tooLong(piece, limits), ...found, ...agesBeside(piece, found)];
}

/** A question that is still empty is not one yet. */
function aboutQuestions(card: CardText, limits: typeof CARD_LIMITS): CardAdvice[] {
  const whole = { part: 'questions' } as const;
  const asked = card.questions
    .map((text, index) => ({ ...whole, index, text: text.trim() }))
    .filter(({ text }) => text !== '');
  if (asked.length === 0) return [advised('no-questions', whole)];
  const said: CardAdvice[] = asked.flatMap((piece): CardAdvice[] => {
    if (!isQuestion(piece.text)) return [advised('not-a-question', piece)];
    return isOpen(piece.text) ? [] : [advised('closed-question', piece)];
  });
  if (asked.length < limits.questionsAtLeast)
    said.push(advised('too-few-questions', whole, { most: limits.questionsAtLeast }));
  if (asked.length > limits.questionsAtMost)
    said.push(advised('too-many-questions', whole, { most: limits.questionsAtMost }));
  if (!asked.some(({ text }) => isOpen(text))) said.push(advised('no-open-question', whole));
  return said;
}

function aboutAspects({ aspect, text }: CardText): CardAdvice[] {
  const second = secondAspect(aspect, text);
  return second === null ? [] : [advised('several-aspects', { part: second.part }, { span: second.span })];
}

/** Where what is told may weigh on someone, a word of care comes first. */
function aboutCare({ title, text, dilemmaText, contentNote }: CardText): CardAdvice[] {
  const isGrave = callsForCare([title, text, dilemmaText ?? ''].join('\n'));
  return isGrave && (contentNote ?? '').trim() === '' ? [advised('no-note', { part: 'note' })] : [];
}

/** What could be better on a card, in the order of its parts. Never a reason to refuse it. `limits`: those of the decks. */
export function adviceOnCard(card: CardText, limits: typeof CARD_LIMITS): CardAdvice[] {
  const said = [
    ...piecesOf(card).flatMap((piece) => inPiece(piece, limits)),
    ...aboutAspects(card),
    ...aboutQuestions(card, limits),
    ...aboutCare(card),
  ];
  return CARD_PARTS.flatMap((part) => said.filter((one) => one.part === part));
}
