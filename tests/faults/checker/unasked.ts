import type { History } from './history.ts';
import type { Mine } from './words.ts';

/** What a screen shows without its having asked for it. */
export interface Shown {
  readonly viewer: string;
  /** Of the participant whose screen it is; null: nobody's. */
  readonly id: string | null;
  /** Whom it shows as being here. */
  readonly present: readonly string[];
  /** Its own secrets as they were last pushed; null: they never were. */
  readonly given: Mine | null;
}

/** What these screens show otherwise than it is, once all is quiet and was checked: all who are connected have one. */
export function wrongOn(screens: readonly Shown[], history: Pick<History, 'compareMine'>): string[] {
  const here = [...new Set(screens.flatMap(({ id }) => id ?? []))].sort().join();
  return screens.flatMap(({ viewer, id, present, given }) => {
    const shown = [...present].sort().join();
    const wrong = shown === here ? [] : [`${viewer} shows that ${shown} are here, and ${here} are`];
    if (id === null) return wrong;
    if (given === null) return [...wrong, `${viewer} was never given their own secrets`];
    return [...wrong, ...history.compareMine(id, given).map(({ what }) => `nobody told it: ${what}`)];
  });
}
