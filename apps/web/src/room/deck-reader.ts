import { type DeckView, viewWithOwnCards } from '@reflextics/decks';
import { currentRound, type Duration, type Mine, type View } from '@reflextics/game';
import { ApiError, type api, type SessionCards } from './api.ts';

export interface DeckReaderDoors {
  deck: (typeof api)['deck'];
  /** What the session of this room adds to its deck and leaves out of it. */
  cards: () => Promise<SessionCards>;
  wait: (ms: Duration) => { over: Promise<void>; cut: () => void };
  read: (deck: DeckView) => void;
}

/** Fetches the cards of a room in the person's own language, and again whenever that changes; the session's own cards besides. */
export interface DeckReader {
  /** What the room plays with, and where it is. */
  sees(view: View, mine: Mine): void;
  readIn(language: string): void;
  stop(): void;
}

const AGAIN_IN: Duration = 5_000; // ms: without its cards a room cannot be played, and every file is asked for once

export function createDeckReader(doors: DeckReaderDoors): DeckReader {
  let room: { deck: string; language: string } | null = null;
  let language: string | null = null;
  let wanted: string | null = null;
  let builtIn: DeckView | null = null;
  let own: SessionCards | null = null;
  /** For what the own cards were last asked for. */
  let askedAt: string | null = null;
  let stopped = false;

  function show() {
    if (builtIn === null) return;
    doors.read(own === null || own.version === 0 ? builtIn : viewWithOwnCards(builtIn, own.deck));
  }

  async function fetchDeck() {
    if (room === null || language === null) return;
    const asked = `${room.deck} ${language}`;
    if (wanted === asked) return;
    wanted = asked;
    try {
      const deck = await deckIn(room, language);
      if (wanted !== asked) return;
      builtIn = deck;
      show();
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

  async function fetchOwn(at: string) {
    if (askedAt === at || stopped) return;
    askedAt = at;
    try {
      const cards = await doors.cards();
      if (own !== null && cards.version < own.version) return;
      const isNews = cards.version !== (own?.version ?? 0);
      own = cards;
      if (isNews) show();
    } catch {
      if (askedAt !== at) return;
      askedAt = null;
      await doors.wait(AGAIN_IN).over;
      if (askedAt === null) await fetchOwn(at);
    }
  }

  return {
    sees(view, mine) {
      room = { deck: view.settings.deck, language: view.settings.language };
      void fetchDeck();
      void fetchOwn(whereCardsAreNamed(view, mine));
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

/** Changes wherever a card or resource may be on the screens that was not in the session before. */
function whereCardsAreNamed(view: View, { offers = [] }: Mine): string {
  const round = currentRound(view);
  const onScreen = [round?.situation, round?.resource].filter((id) => id?.startsWith('own-'));
  const naming = round?.step === 'situation' || round?.step === 'resources' ? round.step : '';
  const taken = offers.filter(({ state }) => state === 'taken').length;
  return [view.rounds.length, naming, taken, ...onScreen].join(' ');
}
