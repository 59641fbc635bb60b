import type { Tell } from '@reflextics/summary';
import type { Piece } from './outline.ts';

export const opensPart = (piece: Piece): boolean => piece.kind === 'heading' && piece.opensPart;

/** Tells of the parts of a text, one after the other, as they are written: that takes of the whole work from `from` up to `to`. */
export function partTold(
  pieces: readonly Piece[],
  { from, to }: { from: number; to: number },
  tell: Tell | undefined,
): () => void {
  const of = pieces.filter(opensPart).length;
  let part = 0;
  return () => {
    part += 1;
    tell?.({ part, of, share: from + ((to - from) * (part - 1)) / of });
  };
}
