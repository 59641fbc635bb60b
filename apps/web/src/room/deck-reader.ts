import type { DeckView } from '@reflextics/decks';
import type { Duration } from '@reflextics/game';
import { ApiError, type api } from './api.ts';

export interface DeckReaderDoors {
  deck: (typeof api)['deck'];
  wait: (ms: Duration) => { over: Promise<void>; cut: () => void };
  read: (deck: DeckView) => void;
}

/** Fetches the cards of a room in the person's own language, and again whenever that changes. */
export interface DeckReader {
  /** What the room plays with, and in which language it does. */
  playsWith(deck: string, language: string): void;
  readIn(language: string): void;
  stop(): void;
}

const AGAIN_IN: Duration = 5_000; // ms: without its cards a room cannot be played, and every file is asked for once

export function createDeckReader(doors: DeckReaderDoors): DeckReader {
  let room: { deck: string; language: string } | null = null;
  let language: string | null = null;
  let wanted: string | null = null;
  let stopped = false;

  async function fetchDeck() {
    if (room === null || language === null) return;
    const asked = `${room.deck} ${language}`;
    if (wanted === asked) return;
    wanted = asked;
    try {
      const deck = await deckIn(room, language);
      if (wanted === asked) doors.read(deck);
    } catch {
      if (wanted !== asked || stopped) return;
      wanted = null;
      await doors.wait(AGAIN_IN).over;
      if (!stopped) await fetchDeck();
    }
  }

  /** Where a deck does not speak the person's language, it is shown in the language of the room. */
  async function deckIn(of: { deck: string; language: string }, person: string): Promise<DeckView> {
    try {
      return await doors.deck(of.deck, person);
    } catch (error) {
      const unspoken = error instanceof ApiError && error.code === 'no-such-deck';
      if (!unspoken || of.language === person) throw error;
      return doors.deck(of.deck, of.language);
    }
  }

  return {
    playsWith(deck, ofRoom) {
      room = { deck, language: ofRoom };
      void fetchDeck();
    },
    readIn(next) {
      language = next;
      void fetchDeck();
    },
    stop() {
      stopped = true;
    },
  };
}
