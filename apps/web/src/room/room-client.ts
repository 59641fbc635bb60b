import type { Command, Mine } from '@reflextics/game';
import { PROBLEMS, type You } from '@reflextics/protocol';
import { createStore } from 'zustand/vanilla';
import { ApiError } from './api.ts';
import { createDeckReader } from './deck-reader.ts';
import { createDelivery } from './delivery.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { every } from './every.ts';
import { goneBy } from './gone-by.ts';
import { isSo } from './is-so.ts';
import { createLastViews } from './last-view.ts';
import { BLIP, createLine } from './line-status.ts';
import { momentOf } from './moment.ts';
import { createNewVersion } from './new-version.ts';
import { createOutbox, type Outbox, type Settled, type Trouble } from './outbox.ts';
import { readable } from './readable.ts';
import { createRefused, type Refused } from './refused.ts';
import type { RoomClient, RoomDoors } from './room-doors.ts';
import type { GoneReason, RoomState } from './room-state.ts';
import { createSecondWay } from './second-way.ts';
import { createServerClock } from './server-clock.ts';
import { createSync, type Known } from './sync.ts';
import { createUpToDate } from './up-to-date.ts';

const NOTHING: Mine = { ballots: {}, silent: [], spoken: {} };
const CLOCK_EVERY = 30_000; // ms: a phone's clock drifts by far less than a second in that time
const CLOCK_AT_OPENING = 3; // the first round trip after a wake is often the slowest
const TAKE_OVER_EVERY = 5_000; // ms: what a tab wrote that was closed in mid-sending leaves from another one soon

/** One seat, display or facilitator in one room: everything that is told, kept and sent for it. */
export function createRoomClient(
  seat: { code: string; token: string; kind: You['kind']; practice?: boolean },
  doors: RoomDoors,
): RoomClient {
  const { code, token } = seat;
  const page = doors.newName();
  const clock = createServerClock(doors.now);
  let outbox: Outbox | null = null;
  let drafts: Drafts | null = null;
  let refused: Refused | null = null;
  const noticed = new WeakSet<Command>(); // by this page: who asked may find it out as well
  let stopped = false;
  let offeredFor = 0; // rounds
  const left = new Set<string>(); // keys of drafts

  const store = createStore<RoomState>(() => ({
    code,
    kind: seat.kind,
    me: null,
    view: null,
    mine: NOTHING,
    present: new Set(),
    writing: new Set(),
    connection: 'on',
    earlier: null,
    practice: seat.practice === true,
    slow: false,
    newVersion: false,
    gone: null,
    pending: 0,
    deck: null,
    notices: [],
    serverNow: clock.now,
    send: (command) => send(command, null),
    setWriting: (on) => {
      connection.writing(on);
      secondWay.writing(on);
    },
    leave: async () => {
      const result = await send({ type: 'leave' }, null);
      if (result.ok || result.code === 'not-here') {
        lastViews.forget();
        doors.forgetSeat(code);
      }
      return result;
    },
    notice: (command, trouble) => notice(command, trouble, null),
    dismissNotice,
    newVersionLater: () => newVersion.later(),
  }));

  const line = createLine({ ...doors, changed: (status) => store.setState({ connection: status }) });

  const upToDate = createUpToDate(doors.now, () => outbox?.nudge());
  const lastViews = createLastViews(code, doors);
  const newVersion = createNewVersion((due) => store.setState({ newVersion: due }));
  const deck = createDeckReader({
    deck: doors.api.deck,
    cards: roomCards,
    wait: doors.wait,
    read: (read) => store.setState({ deck: read }),
  });

  const sync = createSync({
    async ask(after, how) {
      let askedAt = doors.now();
      // Where the line is open, by the line: a connection for HTTP may have died with the line before it.
      let found = await connection.log(after);
      if (found === null) {
        askedAt = doors.now();
        found = await doors.api.log(code, token, after, how);
      }
      const answer = readable(found);
      clock.measured(askedAt, doors.now(), answer.now);
      newVersion.heard(answer.newest);
      return answer;
    },
    wait: doors.wait,
    changed: show,
    upToDate: upToDate.heard,
    worthRetrying,
  });

  const secondWay = createSecondWay({
    ask: async (question, signal) => readable(await doors.api.nextLog(code, token, question, signal)),
    seq: sync.seq,
    take(answer) {
      clock.heard(doors.now(), answer.now);
      newVersion.heard(answer.newest);
      store.setState({ writing: new Set(answer.writing) });
      sync.answered(answer);
    },
    worthRetrying,
    now: doors.now,
    wait: doors.wait,
    later: doors.after,
    line: {
      open: line.open,
      lost() {
        upToDate.lost();
        line.lost();
      },
    },
    slow: (slow) => store.setState({ slow }),
    back: () => void connection.probe(),
  });

  const connection = doors.connect(seat, {
    open() {
      delivery.lineOpened();
      secondWay.lineOpen();
      sync.nudge();
      void measureClock(CLOCK_AT_OPENING);
      outbox?.nudge();
    },
    lost() {
      secondWay.lineLost();
    },
    mended: sync.distrust,
    refused: (problem) => endWith(goneBy(problem) ?? 'refused'),
    welcome(message) {
      clock.heard(doors.now(), message.now);
      newVersion.heard(message.newest);
      sync.isAt(message.seq);
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

  const delivery = createDelivery({
    byLine: connection.command,
    byHttp: (message, signal) => doors.api.command(code, token, message, signal),
    worthRetrying,
    isStopped: () => stopped,
  });

  showLast();

  const stopWaking = doors.onWake(() => {
    upToDate.slept();
    sync.nudge();
    secondWay.nudge();
    outbox?.nudge();
    void connection.woke();
    void sync.catchUp();
  });
  const stopHiding = doors.onHide(lastViews.flush);
  const stopListening = doors.onOtherTab((key) => {
    drafts?.changedElsewhere(key);
    refused?.changedElsewhere(key);
  });
  const stopClock = every(doors.after, CLOCK_EVERY, () => void measureClock(1));
  const stopTakingOver = every(doors.after, TAKE_OVER_EVERY, () => void outbox?.takeOver());

  void sync.catchUp();
  secondWay.lineLost();

  function worthRetrying(error: unknown): boolean {
    const why = error instanceof ApiError ? goneBy(error) : null;
    if (why !== null) endWith(why);
    return why === null;
  }

  async function measureClock(times: number) {
    for (let n = 0; n < times && !stopped; n += 1) {
      const askedAt = doors.now();
      const answer = await connection.time();
      if (answer === null) return;
      clock.measured(askedAt, doors.now(), answer.now);
    }
  }

  /** Until the room answers: it may take long, and without a network for ever. */
  function showLast() {
    const last = seat.kind === 'participant' ? lastViews.read() : null;
    if (last === null || last.you.kind !== 'participant') return;
    const { view, you, at } = last;
    store.setState({ view, me: you.id, earlier: at });
    open(you.id);
    deck.sees(view, NOTHING);
  }

  async function roomCards() {
    try {
      const cards = await doors.api.roomCards(code, token);
      lastViews.keepCards(cards);
      return cards;
    } catch (error) {
      const kept = lastViews.read()?.cards ?? null;
      if (store.getState().earlier === null || kept === null) throw error;
      return kept;
    }
  }

  function show({ view, mine, you, present }: Known) {
    const me = you.kind === 'participant' ? you.id : null;
    store.setState({ view, mine, present, kind: you.kind, me, earlier: null });
    lastViews.keep(view, you);
    if (drafts === null) open(me ?? you.kind);
    newVersion.at(view);
    deck.sees(view, mine);
    void offerLeft(view.rounds.length);
  }

  /** Whose seat it is, is known now: its drafts and its outbox open. */
  function open(participant: string) {
    const place = { code, participant };
    const itsDrafts = createDrafts(place, doors.kept);
    drafts = itsDrafts;
    refused = createRefused(place, doors.kept, (notices) => store.setState({ notices }));
    outbox = createOutbox(place, {
      kept: doors.kept,
      claims: doors.claims,
      now: doors.now,
      page,
      deliver: delivery.deliver,
      moment: momentNow,
      isUpToDate: upToDate.is,
      wait: doors.wait,
      pending: (pending) => store.setState({ pending }),
      settled: (settled) => settle(settled, itsDrafts),
    });
    void outbox.takeOver();
  }

  function momentNow(command: Command): string | null {
    const { view } = store.getState();
    return view === null ? null : momentOf(command, view);
  }

  function settle({ entry, result, awaited }: Settled, itsDrafts: Drafts) {
    const { command, draft, at } = entry;
    const isShown = awaited && (draft === null || itsDrafts.isShown(draft));
    if (draft !== null) itsDrafts.settled(draft, result);
    if (result.ok || result.code === 'sent-elsewhere' || isSo(command, store.getState().view)) return;
    // Who waited long looks at something else by now.
    const keepsItself = awaited && command.type === 'write-summary'; // beside the text that it belongs to
    if (!keepsItself && (!isShown || doors.now() - at > BLIP)) notice(command, result, draft);
  }

  function notice(command: Command, { code, message }: Trouble, draft: string | null) {
    if (noticed.has(command)) return;
    noticed.add(command);
    refused?.add({ id: doors.newName(), command, draft, code, message });
  }

  /** Words that an earlier round left in a box are offered once, like those that came too late. */
  async function offerLeft(rounds: number) {
    const participant = store.getState().me;
    if (participant === null || rounds < 2 || rounds === offeredFor) return;
    offeredFor = rounds;
    // Without a network it is offered when the room is opened again.
    const found = await import('./left-drafts.ts').catch(() => null);
    for (const { key, command } of found?.leftBefore(rounds, { code, participant }, doors.kept) ?? []) {
      left.add(key);
      const isOffered = store.getState().notices.some(({ draft }) => draft === key);
      if (!isOffered) notice(command, { code: 'too-late', message: '' }, key);
    }
  }

  /** With what stands in no box any more its words go: nobody needs them. */
  function dismissNotice(id: string) {
    const draft = store.getState().notices.find((one) => one.id === id)?.draft;
    refused?.dismiss(id);
    if (draft && left.has(draft)) drafts?.clear(draft);
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
    if (why !== 'old-page') lastViews.forget();
    line.gone();
    stop();
  }

  function stop() {
    stopped = true;
    lastViews.flush();
    stopWaking();
    stopHiding();
    stopListening();
    stopClock();
    stopTakingOver();
    secondWay.stop();
    line.stop();
    deck.stop();
    sync.stop();
    outbox?.stop();
    connection.stop();
  }

  return {
    store,
    ...(seat.practice ? { kept: doors.kept } : {}),
    drafts: () => drafts,
    submitDraft(key, text, command) {
      drafts?.sending(key, text);
      return send(command, key);
    },
    readDeckIn: deck.readIn,
    stop,
  };
}
