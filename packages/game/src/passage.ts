/**
 * Where a passage stands in a text: there, or else wherever it stands nearest to there, the earlier place of two that are
 * as near (E10). Null: nowhere. Places are UTF-16 units.
 */
export function placeOf(text: string, passage: string, there: number): number | null {
  if (passage === '') return null;
  if (text.startsWith(passage, there)) return there;
  const before = text.lastIndexOf(passage, there);
  const after = text.indexOf(passage, there);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return there - before <= after - there ? before : after;
}
