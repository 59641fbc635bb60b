import { apart, listOf, summaryWords } from '@reflextics/summary';
import { drawRich, type Rich, richHeight, richOf } from '../document/rich.ts';
import { INK, SECOND_INK, WHITE } from '../palette.ts';
import type { Element, Pen, Type } from '../pen.ts';
import { documentWords } from '../words/documents/index.ts';
import type { Slip } from './group-poster.ts';

/** A slip of paper, laid out for a width. */
export interface LaidSlip {
  readonly width: number;
  readonly height: number;
  readonly paragraphs: readonly Rich[];
  /** pt of air around what is written, and half of it between its paragraphs. */
  readonly air: number;
}

const SMALL = 0.66; // of the proposal's own size
const AIR = 0.62;

export function laidSlip(pen: Pen, slip: Slip, size: number, width: number, language: string): LaidSlip {
  const words = documentWords(language).poster;
  const { labelled, columns, locale } = summaryWords(language);
  const air = size * AIR;
  const type: Type = { face: 'text', size, lead: 1.24, colour: INK };
  const small: Type = { face: 'text', size: size * SMALL, lead: 1.34, colour: SECOND_INK };
  const names = listOf(slip.authors, locale);
  const told = [
    ...(slip.firstStep === null ? [] : [labelled(columns.firstStep, apart(slip.firstStep))]),
    ...(slip.whoDecides === null ? [] : [labelled(columns.whoDecides, apart(slip.whoDecides))]),
  ];
  const by = slip.backers === 0 ? names : `${names} · ${words.backed(slip.backers)}`;
  const inside = width - 2 * air;
  const paragraphs = [
    richOf(pen, slip.text, type, inside),
    ...told.map((text) => richOf(pen, text, small, inside)),
    richOf(pen, by, { ...small, face: 'strong' }, inside),
    ...(slip.acceptance === null
      ? []
      : [richOf(pen, slip.acceptance, { ...small, face: 'strong', colour: INK }, inside)]),
  ];
  const text = paragraphs.reduce((sum, rich) => sum + richHeight(rich), 0);
  return { width, height: text + 2 * air + (paragraphs.length - 1) * air * 0.3, paragraphs, air };
}

/** One item of the list of its level. */
export function drawSlip(pen: Pen, list: Element, slip: LaidSlip, x: number, y: number): void {
  const body = pen.element(pen.element(list, 'LI'), 'LBody');
  pen.artifact(() => pen.area(x, y, slip.width, slip.height, WHITE));
  let top = y + slip.air;
  for (const rich of slip.paragraphs) {
    const paragraph = pen.element(body, 'P');
    pen.content(paragraph, 'P', () => drawRich(pen, rich, x + slip.air, top));
    top += richHeight(rich) + slip.air * 0.3;
  }
}
