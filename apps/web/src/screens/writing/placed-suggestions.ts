import { placeOf, type Suggestion, suggestionsIn, type View } from '@reflextics/game';

/** An open suggestion and where its passage stands in the text, in UTF-16 units. */
export interface Placed {
  suggestion: Suggestion;
  from: number;
  to: number;
}

/**
 * Open suggestions in the order of that text, which may be further on than the room's; `gone` holds those whose passage
 * stands in it no more.
 */
export function placedIn(
  view: View,
  text: string,
): { placed: readonly Placed[]; gone: readonly Suggestion[] } {
  const placed: Placed[] = [];
  const gone: Suggestion[] = [];
  for (const suggestion of suggestionsIn(view)) {
    if (suggestion.state !== 'open') continue;
    const from = placeOf(text, suggestion.passage, suggestion.at);
    if (from === null) gone.push(suggestion);
    else placed.push({ suggestion, from, to: from + suggestion.passage.length });
  }
  placed.sort((one, other) => one.from - other.from || one.to - other.to);
  return { placed, gone };
}

export interface Stretch {
  from: number;
  to: number;
}

/** Pieces of a run that are marked, or not; what is one sign of several units is never parted. */
export function markedPieces(
  { text, from, to }: Stretch & { text: string },
  marks: readonly Stretch[],
): { text: string; marked: boolean }[] {
  const inside = marks.filter((mark) => mark.from < to && mark.to > from);
  if (inside.length === 0) return [{ text, marked: false }];
  if (to - from !== text.length) return [{ text, marked: true }];
  const cuts = [from, to, ...inside.flatMap((mark) => [Math.max(from, mark.from), Math.min(to, mark.to)])];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  return places.slice(1).map((end, at) => {
    const begin = places[at] ?? from;
    return {
      text: text.slice(begin - from, end - from),
      marked: inside.some((mark) => mark.from <= begin && mark.to >= end),
    };
  });
}
