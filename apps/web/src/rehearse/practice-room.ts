import type { DeckView } from '@reflextics/decks';
import { type DeckIndex, type Duration, type Instant, type Recorded, toldOf } from '@reflextics/game';
import { type Act, type Lines, ME, Practice } from '@reflextics/rehearsal';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createRoomClient } from '../room/room-client.ts';
import type { RoomClient } from '../room/room-doors.ts';
import { lineInPage } from '../room/room-in-page.ts';
import { createPracticeClock } from './practice-clock.ts';

/** `pause`: nothing happens but what the narrator does. */
export const SPEEDS = ['pause', 'slow', 'usual'] as const;
export type Speed = (typeof SPEEDS)[number];

/** How much longer than it takes the next thing is waited for. */
const FACTOR: Readonly<Record<Exclude<Speed, 'pause'>, number>> = { slow: 2, usual: 1 };

/** What the narrator does takes time as well, so that what waits for time to pass (an undo) does not wait for ever. */
const MY_ACT: Duration = 3_000;

export interface PracticeState {
  speed: Speed;
  /** What was said aloud last, in the turn that is on. */
  said: { name: string; words: string } | null;
  /** Nobody has anything to do: it is for the narrator to go on. */
  waits: boolean;
}

export interface PracticeRoom {
  client: RoomClient;
  store: StoreApi<PracticeState>;
  setSpeed(speed: Speed): void;
  /** One thing happens, and then nothing until it is asked for again. */
  next(): void;
  stop(): void;
}

export interface PracticeDoors {
  lines: Lines;
  size: number;
  seed: number;
  deck: DeckView;
  /** Where its words come from in another language. */
  deckIn: (id: string, language: string) => Promise<DeckView>;
  /** By this phone's clock. */
  now: () => Instant;
  after: (ms: Duration, run: () => void) => () => void;
  /** The narrator left the room. */
  left: () => void;
}

/** Made-up players at one table with the narrator who practises, at the speed that she chose. */
export function createPracticeRoom(doors: PracticeDoors): PracticeRoom {
  const { lines, size, seed, deck } = doors;
  const clock = createPracticeClock(doors.now);
  const practice = new Practice({
    deck: indexOf(deck),
    language: deck.language,
    lines,
    size,
    seed,
    now: clock.now,
  });
  const store = createStore<PracticeState>(() => ({ speed: 'pause', said: null, waits: false }));
  let planned: Act | null = null;
  let cut: () => void = () => {};

  const line = lineInPage(
    {
      get room() {
        return practice.room;
      },
      now: clock.now,
      here: () => practice.here(),
      writing: () => (planned?.does === 'asks' && planned.writes ? [planned.who] : []),
      ask(_me, command) {
        const { decision, events } = practice.ask(command);
        if (store.getState().speed === 'pause') clock.putForward(MY_ACT);
        happened(events);
        return decision;
      },
    },
    ME,
    {
      deck: (id, language) =>
        language === deck.language ? Promise.resolve(deck) : doors.deckIn(id, language),
      left: doors.left,
    },
  );

  function happened(events: readonly Recorded[]) {
    // What was said belongs to the turn in which it was said.
    if (events.some(({ event: { type } }) => type === 'turn-ended' || type === 'turn-undone'))
      store.setState({ said: null });
    plan();
    line.tell(events.map(toldOf));
  }

  function plan() {
    cut();
    const act = practice.planned();
    planned = act;
    const { speed } = store.getState();
    store.setState({ waits: act === null });
    if (speed === 'pause') clock.stand();
    else clock.run();
    cut = act === null || speed === 'pause' ? () => {} : doors.after(act.takes * FACTOR[speed], doNext);
  }

  function doNext() {
    const done = practice.next();
    if (done === null) return plan();
    const { act, events } = done;
    happened(events);
    if (act.does === 'says') {
      const name = practice.cast.find(({ id }) => id === act.who)?.name ?? '';
      store.setState({ said: { name, words: act.words } });
    }
  }

  const client = createRoomClient(
    { code: 'AAAAAA', token: '', kind: 'participant', practice: true },
    line.doors,
  );
  plan();
  return {
    client,
    store,
    setSpeed(speed) {
      store.setState({ speed });
      plan();
    },
    next() {
      store.setState({ speed: 'pause' });
      clock.stand();
      if (planned !== null) clock.putForward(planned.takes);
      doNext();
    },
    stop() {
      cut();
      client.stop();
    },
  };
}

function indexOf({ id, situations, resources }: DeckView): DeckIndex & { id: string } {
  return {
    id,
    situations: situations.filter(({ inPlay }) => inPlay).map((card) => ({ id: card.id, theme: card.theme })),
    resources: resources.map((resource) => ({ id: resource.id, themes: resource.themes })),
  };
}
