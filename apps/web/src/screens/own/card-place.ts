import type { DeckView } from '@reflextics/decks';
import type { Place } from '../../advice/index.ts';
import type { Words } from '../../words/index.ts';

/** What a place of a card is called, as its box is labelled. */
export const cardPlace =
  (t: Words['t'], { template }: DeckView) =>
  ({ part, index }: Place): string => {
    if (part === 'note') return t('own.note');
    if (index !== null) return t('own.question', { n: index + 1 });
    return template.parts.find(({ id }) => id === part)?.name ?? '';
  };
