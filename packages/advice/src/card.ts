import type { CARD_LIMITS } from '@reflextics/decks';
import { ages } from './ages.ts';
import { hasSeveralAspects } from './aspects.ts';
import type { Kind } from './found.ts';
import { identifying } from './identifying.ts';
import { isOpen, isQuestion } from './questions.ts';

/** The words of a card as they are being written; what is not written yet is empty. */
export interface CardText {
  readonly title: string;
  readonly aspect: string;
  readonly text: string;
  readonly dilemmaText: string | null;
  readonly questions: readonly string[];
}

/** A part of a card; a question has its place among them in `index`. */
export type CardPart = 'title' | 'aspect' | 'text' | 'dilemma' | 'questions';

export type CardAdviceCode =
  | 'too-long'
  | 'several-aspects'
  | 'age'
  | 'family-name'
  | 'address'
  | 'birth'
  | 'number'
  | 'no-questions'
  | 'too-few-questions'
  | 'too-many-questions'
  | 'not-a-question'
  | 'no-open-question'
  | 'mostly-closed';

export interface CardAdvice {
  readonly code: CardAdviceCode;
  readonly part: CardPart;
  /** Which question, from 0; null: the part as a whole. */
  readonly index: number | null;
  /** Where in the part or question; null: all of it. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** The limit that is passed, in words for a text and a question, in characters for title and aspect; null: none is. */
  readonly most: number | null;
}

const MOST_CLOSED_FOR_ONE_OPEN = 3; // as many as a good card has: a closed question may lead to the open one

/** First names are invented on a card, so that they are no advice here. */
const DETAIL: Readonly<Record<Kind, CardAdviceCode | null>> = {
  name: 'family-name',
  'first-name': null,
  address: 'address',
  birth: 'birth',
  phone: 'number',
  mail: 'number',
  account: 'number',
  iban: 'number',
  'national-number': 'number',
  'file-number': 'number',
  plate: 'number',
};

interface Piece {
  readonly part: CardPart;
  readonly index: number | null;
  readonly text: string;
}

const advice = (
  code: CardAdviceCode,
  { part, index }: Pick<Piece, 'part' | 'index'>,
  more: Partial<Pick<CardAdvice, 'span' | 'most'>> = {},
): CardAdvice => ({ code, part, index, span: null, most: null, ...more });

const words = (text: string) => text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

function piecesOf(card: CardText): Piece[] {
  return [
    { part: 'title', index: null, text: card.title },
    { part: 'aspect', index: null, text: card.aspect },
    { part: 'text', index: null, text: card.text },
    { part: 'dilemma', index: null, text: card.dilemmaText ?? '' },
    ...card.questions.map((text, index): Piece => ({ part: 'questions', index, text })),
  ];
}

function tooLong(piece: Piece, limits: typeof CARD_LIMITS): CardAdvice[] {
  const most = {
    title: limits.titleCharacters,
    aspect: limits.aspectCharacters,
    text: limits.textWords,
    dilemma: limits.dilemmaWords,
    questions: limits.questionWords,
  }[piece.part];
  const length = piece.part === 'title' || piece.part === 'aspect' ? piece.text.length : words(piece.text);
  return length > most ? [advice('too-long', piece, { most })] : [];
}

function details(piece: Piece): CardAdvice[] {
  const found = identifying(piece.text).flatMap(({ kind, start, end }) => {
    const code = DETAIL[kind];
    return code === null ? [] : [advice(code, piece, { span: { start, end } })];
  });
  const old = ages(piece.text)
    .filter(({ start, end }) => !found.some(({ span }) => span && span.start < end && start < span.end))
    .map((span) => advice('age', piece, { span }));
  return [...found, ...old];
}

/** A question that is still empty is not one yet. */
function aboutQuestions(card: CardText, limits: typeof CARD_LIMITS): CardAdvice[] {
  const whole = { part: 'questions', index: null } as const;
  const asked = card.questions
    .map((text, index) => ({ part: 'questions' as const, index, text: text.trim() }))
    .filter(({ text }) => text !== '');
  if (asked.length === 0) return [advice('no-questions', whole)];
  const said = asked.filter(({ text }) => !isQuestion(text)).map((piece) => advice('not-a-question', piece));
  if (asked.length < limits.questionsAtLeast)
    said.push(advice('too-few-questions', whole, { most: limits.questionsAtLeast }));
  if (asked.length > limits.questionsAtMost)
    said.push(advice('too-many-questions', whole, { most: limits.questionsAtMost }));
  const open = asked.filter(({ text }) => isOpen(text)).length;
  if (open === 0) said.push(advice('no-open-question', whole));
  else if (asked.length - open > MOST_CLOSED_FOR_ONE_OPEN * open) said.push(advice('mostly-closed', whole));
  return said;
}

/** What could be better on a card, in the order of its parts. Never a reason to refuse it. `limits`: those of the decks. */
export function adviceOnCard(card: CardText, limits: typeof CARD_LIMITS): CardAdvice[] {
  const parts = piecesOf(card).flatMap((piece) => [...tooLong(piece, limits), ...details(piece)]);
  const aspects = hasSeveralAspects(card.aspect, card.text)
    ? [advice('several-aspects', { part: 'aspect', index: null })]
    : [];
  return [...parts, ...aspects, ...aboutQuestions(card, limits)];
}
