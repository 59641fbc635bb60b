import type { RESOURCE_LIMITS } from '@reflextics/decks';
import { type Advised, advised, type DetailCode, details, type Piece } from './advised.ts';
import { words } from './tokens.ts';

/** The words of a resource as they are being written, each part as it stands in its box; what is not written yet is empty. */
export interface ResourceWords {
  readonly title: string;
  readonly text: string;
  readonly points: string;
  readonly law: string;
}

export const RESOURCE_PARTS = ['title', 'text', 'points', 'law'] as const;
export type ResourcePart = (typeof RESOURCE_PARTS)[number];
export type ResourceAdvice = Advised<ResourcePart, DetailCode | 'too-long' | 'too-short' | 'long-sentence'>;
export type ResourceAdviceCode = ResourceAdvice['code'];

/** Its end is a full stop or a line of its own; the Greek question mark is a semicolon, and so is what divides a list. */
const SENTENCE = /[^.!?;…\n]+(?:[.!?;…](?!\s|$)[^.!?;…\n]*)*[.!?;…]*/gu;

function longSentences(piece: Piece<ResourcePart>, limits: typeof RESOURCE_LIMITS): ResourceAdvice[] {
  return [...piece.text.matchAll(SENTENCE)].flatMap(({ 0: said, index }) => {
    if (words(said) <= limits.sentenceWords) return [];
    const start = index + (said.length - said.trimStart().length);
    const span = { start, end: index + said.trimEnd().length };
    return [advised('long-sentence', piece, { span, most: limits.sentenceWords })];
  });
}

function aboutLength(
  { title, text, points }: ResourceWords,
  limits: typeof RESOURCE_LIMITS,
): ResourceAdvice[] {
  const length = words(`${text} ${points}`);
  const said: ResourceAdvice[] = [];
  if (title.trim().length > limits.titleCharacters)
    said.push(advised('too-long', { part: 'title' }, { most: limits.titleCharacters }));
  if (length > limits.wordsAtMost)
    said.push(advised('too-long', { part: 'text' }, { most: limits.wordsAtMost }));
  if (length < limits.wordsAtLeast && words(text) > 0)
    said.push(advised('too-short', { part: 'text' }, { most: limits.wordsAtLeast }));
  return said;
}

/** What could be better in a text that is read aloud. Ages stay: a rule may rest on one. */
export function adviceOnResource(written: ResourceWords, limits: typeof RESOURCE_LIMITS): ResourceAdvice[] {
  const pieces = RESOURCE_PARTS.map((part) => ({ part, index: null, text: written[part] }));
  const said = [
    ...aboutLength(written, limits),
    ...pieces.flatMap(details),
    ...pieces.flatMap((piece) => longSentences(piece, limits)),
  ];
  return RESOURCE_PARTS.flatMap((part) => said.filter((one) => one.part === part));
}
