import type { DeckView } from '@reflextics/decks';
import type { Shown } from '@reflextics/game';
import type { Words } from '../../words/index.ts';
import { resourceOf } from './deck-words.ts';

/** What the narrator put on the displays, in words. */
export function frameWords({ frame, resource }: Shown, deck: DeckView | null, t: Words['t']): string {
  const title = frame === 'resource' ? resourceOf(deck, resource)?.title : undefined;
  return title ?? t(`steering.${frame}`);
}
