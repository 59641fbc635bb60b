import type { Theme } from '@reflextics/game';
import type { PaperKind } from '../paper.ts';

/** Every word that paper adds to the deck's own. One object a language. */
export interface PaperWords {
  /** What a document is called in its window and by screen readers. */
  titles: Record<PaperKind, string>;
  /** A file in the kit, without its ending; the same order when sorted as here. */
  files: Record<PaperKind, string>;
  /** A word of care before a card. */
  care: string;
  /** With it, where a session names whom to turn to. */
  support: (line: string) => string;
  questions: string;
  dilemma: string;
  resources: string;
  notes: string;
  contents: string;
  source: string;
  /** On the back of a card. */
  back: string;
  /** What a card's code opens, for those who cannot see it. */
  qr: (address: string) => string;
  shapes: Record<Theme, string>;
  /** A card that goes on over another: part 2 of 2. */
  part: (part: number, parts: number) => string;
  toDo: string;
  toSay: string;
  moments: Record<'lobby' | 'situation' | 'discussion' | 'resources' | 'action' | 'end', string>;
  prompts: string;
  board: string;
  boardWhat: string;
  tile: (number: number) => string;
  templateWhat: string;
  advice: string;
  credits: string;
  booklet: string;
}
