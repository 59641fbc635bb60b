import type { DeckView } from '@reflextics/decks';
import { useEffect, useState } from 'react';
import { ApiError, api } from '../../room/index.ts';

const AGAIN = 5_000; // ms

/** A deck outside of any room; null until it was fetched. Where it does not speak the language it is in `otherwise`. */
export function useDeck(id: string | null, language: string, otherwise: string): DeckView | null {
  const [deck, setDeck] = useState<DeckView | null>(null);
  useEffect(() => {
    if (id === null) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let over = false;
    const fetchIn = async (wanted: string): Promise<void> => {
      try {
        const found = await api.deck(id, wanted);
        if (!over) setDeck(found);
      } catch (error) {
        if (over) return;
        const unspoken = error instanceof ApiError && error.code === 'no-such-deck';
        if (unspoken && wanted !== otherwise) return fetchIn(otherwise);
        if (!unspoken) timer = setTimeout(() => void fetchIn(wanted), AGAIN);
      }
    };
    void fetchIn(language);
    return () => {
      over = true;
      if (timer !== null) clearTimeout(timer);
    };
  }, [id, language, otherwise]);
  return deck;
}
