import { useEffect, useState } from 'react';
import { api, type DeckOffered } from '../../room/index.ts';
import { useWords } from '../../words/index.ts';

/** For who chooses none, and until it is known which there are. */
export const FIRST_DECK = 'reflextics';

const NONE: readonly DeckOffered[] = [];

/** The decks of this server; none until they are told, and where they cannot be: then the first is played with. */
export function useDecks(): readonly DeckOffered[] {
  const { language } = useWords();
  const [decks, setDecks] = useState(NONE);
  useEffect(() => {
    let isHere = true;
    api.decks(language).then(
      (told) => {
        if (isHere) setDecks(told.decks);
      },
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, [language]);
  return decks;
}
