import type { DeckView } from '@reflextics/decks';
import type { Instant, Mine } from '@reflextics/game';
import {
  type Answer,
  type CommandMessage,
  PROBLEMS,
  PROTOCOL_VERSION,
  type ProblemCode,
  type You,
} from '@reflextics/protocol';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ApiError, type api } from './api.ts';
import type { Claims } from './claims.ts';
import type { Connect } from './connection.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import type { Kept } from './kept.ts';
import { createLine, type LineDoors } from './line-status.ts';
import { createOutbox, type Outbox, type Settled } from './outbox.ts';
import type { GoneReason, RoomState } from './room-state.ts';
import { createServerClock } from './server-clock.ts';
import { createSync, type Known } from './sync.ts';
import { textOf } from './text-of.ts';

/** The browser and the network, by the door: a test opens its own. */
export interface RoomDoors extends Pick<LineDoors, 'after' | 'phoneIsOffline'> {
  api: Pick<typeof api, 'log' | 'command' | 'deck'>;
  connect: Connect;
  kept: Kept;
  claims: Claims;
  now: () => Instant;
  wait: (ms: number) => { over: Promise<void>; cut: () => void };
  onWake: (wake: () => void) => () => void;
  onOtherTab: (changed: (key: string) => void) => () => void;
  /** A name that no other page has. */
  newName: () => string;
  /** The seat was left for good: the phone forgets it. */
  forgetSeat: (code: string) => void;
}

export interface RoomClient {
  store: StoreApi<RoomState>;
  /** Null before the first view, when it is not known whose they are. */
  drafts(): Drafts | null;
  /** Sends what stands in a draft; the draft learns what became of it, even after a reload. */
  submitDraft(key: string, text: string, command: Parameters<Outbox['send']>[0]): ReturnType<Outbox['send']>;
  /** Fetches the deck in that language and again whenever it changes. */
  readDeckIn(language: string): void;
  stop(): void;
}

const NOTHING: Mine = { ballots: {}, silent: [], spoken: {} };
const CLOCK_EVERY = 30_000; // ms: a phone's clock drifts by far less than a second in that time
const CLOCK_AT_OPENING = 3; // the first round trip after a wake is often the slowest
const FETCH_WHILE_CUT = 5_000; // ms: where sockets are blocked and pages are not, the room still goes on

/** One seat, display or facilitator in one room: everything that is told, kept and sent for it. */
export function createRoomClient(
  seat: { code: string; token: string; kind: You['kind'] },
  doors: RoomDoors,
): RoomClient {
  const { code, token } = seat;
  const page = doors.newName();
  const clock = createServerClock(doors.now);
  let outbox: Outbox | null = null;
  let drafts: Drafts | null = null;
  let stopped = false;
  let language: string | null = null;
  let wantedDeck: string | null = null;
  let stopFetching: (() => void) | null = null;

  const store = createStore<RoomState>(() => ({
    code,
    kind: seat.kind,
    me: null,
    view: null,
    mine: NOTHING,
    present: new Set(),
    writing: new Set(),
    connection: 'on',
    gone: null,
    pending: 0,
    deck: null,
    notices: [],
    serverNow: clock.now,
    send: (command) => send(command, null),
    setWriting: (on) => connection.writing(on),
    leave: async () => {
      const result = await send({ type: 'leave' }, null);
      if (result.ok || result.code === 'not-here') doors.forgetSeat(code);
      return result;
    },
    dismissNotice: (id) =>
      store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  }));

  const line = createLine({ ...doors, changed: (status) => store.setState({ connection: status }) });

  const sync = createSync({
    async ask(after) {
      const askedAt = doors.now();
      const answer = await doors.api.log(code, token, after);
      clock.measured(askedAt, doors.now(), answer.now);
      if (answer.v !== PROTOCOL_VERSION) endWith('old-page');
      if (stopFetching !== null) void connection.probe(); // the server is there again: why wait for the next try
      return answer;
    },
    wait: doors.wait,
    changed: show,
    worthRetrying(error) {
      const why = error instanceof ApiError ? goneBy(error.code) : null;
      if (why !== null) endWith(why);
      return why === null;
    },
  });

  const connection = doors.connect(seat, {
    open() {
      line.open();
      stopFetching?.();
      stopFetching = null;
      void measureClock(CLOCK_AT_OPENING);
      outbox?.nudge();
    },
    lost() {
      line.lost();
      stopFetching ??= every(FETCH_WHILE_CUT, () => void sync.catchUp());
    },
    refused: (problem) => endWith(goneBy(problem.code) ?? 'refused'),
    welcome(message) {
      clock.heard(doors.now(), message.now);
      if (message.v !== PROTOCOL_VERSION) endWith('old-page');
      else sync.isAt(message.seq);
    },
    told(message) {
      clock.heard(doors.now(), message.now);
      sync.told(message);
    },
    mine: sync.mine,
    presence: (message) => sync.presence(message.present),
    writing: (message) => store.setState({ writing: new Set(message.participants) }),
    gone: (message) => endWith(message.why),
  });

  const stopWaking = doors.onWake(() => {
    sync.nudge();
    outbox?.nudge();
    void connection.probe();
    void sync.catchUp();
  });
  const stopListening = doors.onOtherTab((key) => drafts?.changedElsewhere(key));
  const stopClock = every(CLOCK_EVERY, () => void measureClock(1));

  void sync.catchUp();

  function every(ms: number, run: () => void): () => void {
    let end = () => {};
    const again = () => {
      end = doors.after(ms, () => {
        run();
        again();
      });
    };
    again();
    return () => end();
  }

  async function measureClock(times: number) {
    for (let n = 0; n < times && !stopped; n += 1) {
      const askedAt = doors.now();
      const answer = await connection.time();
      if (answer === null) return;
      clock.measured(askedAt, doors.now(), answer.now);
    }
  }

  function show({ view, mine, you, present }: Known) {
    const me = you.kind === 'participant' ? you.id : null;
    store.setState({ view, mine, present, kind: you.kind, me });
    if (drafts === null) open(me ?? you.kind);
    void fetchDeck();
  }

  /** Whose seat it is, is known now: its drafts and its outbox open. */
  function open(participant: string) {
    const place = { code, participant };
    const itsDrafts = createDrafts(place, doors.kept);
    drafts = itsDrafts;
    outbox = createOutbox(place, {
      kept: doors.kept,
      claims: doors.claims,
      now: doors.now,
      page,
      deliver,
      wait: doors.wait,
      pending: (pending) => store.setState({ pending }),
      settled: (settled) => settle(settled, itsDrafts),
    });
    void outbox.takeOver();
  }

  function settle({ entry, result, awaited }: Settled, itsDrafts: Drafts) {
    if (entry.draft !== null) itsDrafts.settled(entry.draft, result);
    if (awaited || result.ok) return;
    const notice = {
      id: doors.newName(),
      command: entry.command.type,
      text: entry.draft === null ? textOf(entry.command) : null, // else it is still in its box
      code: result.code,
      message: result.message,
    };
    store.setState(({ notices }) => ({ notices: [...notices, notice] }));
  }

  /** By the line if it is open; where it is not or stays silent, over HTTP, under the same number. */
  async function deliver(message: CommandMessage): Promise<Answer | null> {
    const answer = await connection.command(message);
    if (answer !== null || stopped) return answer;
    try {
      return await doors.api.command(code, token, message);
    } catch (error) {
      const asked = error instanceof ApiError && isProblem(error.code) ? error.code : null;
      if (asked === null) return null;
      const why = goneBy(asked);
      if (why !== null) {
        endWith(why);
        return null; // stays kept: nothing was decided about it
      }
      const { message: text, do: advice } = PROBLEMS[asked];
      return {
        client: message.client,
        n: message.n,
        ok: false,
        problem: { code: asked, message: text, do: advice },
      };
    }
  }

  /** Answers once the screen shows what was done: what a button said meanwhile is not followed by what was before. */
  async function send(...[command, draft]: Parameters<Outbox['send']>): ReturnType<Outbox['send']> {
    if (outbox === null || store.getState().kind !== 'participant') {
      return { ok: false, code: 'forbidden', message: PROBLEMS.forbidden.message };
    }
    const result = await outbox.send(command, draft);
    if (result.ok) await sync.reached(result.seq);
    return result;
  }

  function endWith(why: GoneReason) {
    if (stopped) return;
    store.setState({ gone: why });
    line.gone();
    stop();
  }

  function stop() {
    stopped = true;
    stopWaking();
    stopListening();
    stopClock();
    stopFetching?.();
    line.stop();
    sync.stop();
    outbox?.stop();
    connection.stop();
  }

  async function fetchDeck() {
    const id = store.getState().view?.settings.deck;
    if (id === undefined || language === null) return;
    const wanted = `${id} ${language}`;
    if (wantedDeck === wanted) return;
    wantedDeck = wanted;
    try {
      const deck = await deckIn(id, language);
      if (wantedDeck === wanted) store.setState({ deck });
    } catch {
      if (wantedDeck !== wanted || stopped) return;
      wantedDeck = null;
      await doors.wait(FETCH_WHILE_CUT).over;
      if (!stopped) await fetchDeck();
    }
  }

  /** Where a deck does not speak the person's language, it is shown in the language of the room. */
  async function deckIn(id: string, wanted: string): Promise<DeckView> {
    try {
      return await doors.api.deck(id, wanted);
    } catch (error) {
      const fallback = store.getState().view?.settings.language;
      const unspoken = error instanceof ApiError && error.code === 'no-such-deck';
      if (!unspoken || fallback === undefined || fallback === wanted) throw error;
      return doors.api.deck(id, fallback);
    }
  }

  return {
    store,
    drafts: () => drafts,
    submitDraft(key, text, command) {
      drafts?.sending(key, text);
      return send(command, key);
    },
    readDeckIn(next) {
      language = next;
      void fetchDeck();
    },
    stop,
  };
}

function isProblem(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}

/** Null: the seat is still there and another try may help. */
function goneBy(code: string): GoneReason | null {
  switch (code) {
    case 'unauthorised':
    case 'forbidden':
      return 'refused';
    case 'gone':
      return 'unknown';
    case 'no-such-room':
      return 'purged';
    case 'wrong-version':
      return 'old-page';
    default:
      return null;
  }
}
