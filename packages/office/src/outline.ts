import { type Block, printable, printableBlock, together } from '@reflextics/summary';
import { oneLine } from './told.ts';

/** A heading as office programs have it: the document's title stands above them all. */
export interface Heading {
  readonly kind: 'heading';
  /** From 1; 0: the title. */
  readonly level: number;
  readonly text: string;
  /** By which the contents list leads here; null: it does not. */
  readonly anchor: string | null;
  /** A room of a session, what they have in common, or all of it. */
  readonly opensPart: boolean;
}

export interface Contents {
  readonly kind: 'contents';
  readonly entries: readonly (Heading & { readonly anchor: string })[];
}

export type Piece = Exclude<Block, { kind: 'heading' }> | Heading | Contents;

export interface Outline {
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** How deep the contents list goes: rounds and what they hold, not each level of each board. */
export const CONTENTS_DEPTH = 2;
const CONTENTS_FROM = 3; // headings: what has fewer is seen at a glance

/**
 * A first-level heading at the start is the title where it is the only one, and the others rise by a level; and where
 * another follows it before any lower one, as before the rooms of a session, and all others keep theirs. Where rooms
 * follow each other without such a title, all keep their level. `untitled` is the file's title where no heading gives one.
 */
export function outlineOf(blocks: readonly Block[], untitled: string): Outline {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const [first] = blocks;
  const begins = first?.kind === 'heading' && first.level === 1;
  const alone = begins && levels.lastIndexOf(1) === 0;
  const titled = alone || (begins && levels[1] === 1);
  const listed: string[] = [];
  const pieces = blocks.map(printableBlock).map((block, at): Exclude<Piece, Contents> => {
    if (block.kind !== 'heading') return block;
    const level = titled && at === 0 ? 0 : alone ? block.level - 1 : block.level;
    const text = oneLine(block.text);
    if (level < 1 || level > CONTENTS_DEPTH || text === '')
      return { kind: 'heading', level, text, anchor: null, opensPart: block.level === 1 };
    const anchor = `contents-${listed.push(text)}`;
    return { kind: 'heading', level, text, anchor, opensPart: block.level === 1 };
  });
  const title = first?.kind === 'heading' ? together(oneLine(printable(first.text))) : '';
  return { title: title === '' ? oneLine(untitled) : title, pieces: withContents(pieces) };
}

/** The contents list stands before the first heading that it names. */
function withContents(pieces: readonly Exclude<Piece, Contents>[]): Piece[] {
  const entries = pieces.flatMap((piece) =>
    piece.kind === 'heading' && piece.anchor !== null ? [{ ...piece, anchor: piece.anchor }] : [],
  );
  const [first] = entries;
  if (first === undefined || entries.length < CONTENTS_FROM) return [...pieces];
  const at = pieces.findIndex((piece) => piece.kind === 'heading' && piece.anchor === first.anchor);
  return [...pieces.slice(0, at), { kind: 'contents', entries }, ...pieces.slice(at)];
}

/** Whether something has to stand between a table and what follows: two tables would grow together, and a text touch it. */
export const needsSpace = (after: Piece | undefined): boolean => after?.kind !== 'heading';
