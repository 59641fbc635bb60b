import { Select } from '../../look/index.ts';
import type { DeckOffered } from '../../room/index.ts';
import { languageName, useWords } from '../../words/index.ts';

interface DeckChoiceProps {
  decks: readonly DeckOffered[];
  /** Its id. */
  value: string;
  onChoose: (deck: DeckOffered) => void;
}

/** Which deck; nothing where there is one alone. */
export function DeckChoice({ decks, value, onChoose }: DeckChoiceProps) {
  const { t, language } = useWords();
  if (decks.length < 2) return null;
  const chosen = decks.find(({ id }) => id === value);
  const languages = new Intl.ListFormat(language).format((chosen?.languages ?? []).map(languageName));
  return (
    <Select
      label={t('cards.deck')}
      hint={t('cards.deck.speaks', { languages })}
      options={decks.map(({ id, title }) => ({ value: id, words: title }))}
      value={value}
      onChoose={(id) => {
        const deck = decks.find((one) => one.id === id);
        if (deck !== undefined) onChoose(deck);
      }}
    />
  );
}
