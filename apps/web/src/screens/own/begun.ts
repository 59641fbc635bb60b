import { kept, keptJson } from '../../room/index.ts';

/** What was begun and not kept, and what it was begun from. */
export interface Begun<T> {
  from: T;
  draft: T;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of `from`, or of a new one that was never kept; null: nothing was begun. `isWhole`: what every draft has. */
export function readBegun<T extends { readonly id: string }>(
  place: string,
  from: T,
  isNew: boolean,
  isWhole: (draft: Partial<T>) => boolean,
): Begun<T> | null {
  return keptJson(kept, place, (value) => {
    const begun = value as Partial<Begun<T>> | null;
    const { draft } = begun ?? {};
    if (typeof draft?.id !== 'string' || !isWhole(draft) || !(isNew || draft.id === from.id)) return null;
    return { from: begun?.from ?? from, draft: { ...from, ...draft } };
  });
}

/** Written when it was changed, and no sooner: who only looks has begun nothing. */
export function keepBegun<T>(place: string, begun: Begun<T>): void {
  if (isSame(begun.from, begun.draft)) forgetBegun(place);
  else kept.set(place, JSON.stringify(begun));
}

/** Somebody else has changed it meanwhile: what was begun would undo that. */
export const hasMovedOn = <T>(begun: Begun<T>, now: T): boolean => !isSame(begun.from, now);

/** Once it is kept elsewhere. */
export const forgetBegun = (place: string): void => kept.remove(place);

/** Where what is begun in a collection is kept. */
export const begunIn = (collection: string): string => `own-draft:${collection}`;

/** Once the session whose cards they were to be is gone. */
export function forgetAllBegun(session: string): void {
  for (const place of kept.keys(begunIn(session))) forgetBegun(place);
}
