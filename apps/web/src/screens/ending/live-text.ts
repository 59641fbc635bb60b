import { MAX_SUMMARY_LENGTH } from '@reflextics/game';
import { MAX_INSERT_LENGTH } from '@reflextics/protocol';
import { type Kept, keptJson, type SendResult, type Trouble } from '../../room/index.ts';
import { applied, diff, firstPart, rebased, type Splice } from './splice.ts';

/** What the room says of the summary's text. */
export interface ToldText {
  text: string;
  revision: number;
  /** Of the last event in the view that it comes from. */
  seq: number;
  /** Whether this seat holds the pen. */
  mayWrite: boolean;
  /** Commands of this seat that are not answered yet, those of pages before this one included. */
  pending: number;
}

export interface LiveTextDoors {
  kept: Kept;
  /** Where it is kept on this phone. */
  key: string;
  send: (splice: Splice & { revision: number }) => Promise<SendResult>;
  /** Returns how to call it off. */
  after: (ms: number, run: () => void) => () => void;
  /** Tells the narrator that I write. */
  writing: (on: boolean) => void;
}

export interface LiveState {
  /** What I have typed, while the room does not have all of it; null: the room's text is mine. */
  typed: string | null;
  /** What of it the room does not have, as one piece. `''`: nothing, or I only took something away. */
  unsent: string;
  /** Whether it is kept should this page go: not where the browser gives pages no room. */
  lasts: boolean;
  /** It leaves by itself, or has left and is not answered. */
  onTheWay: boolean;
  /** Why it is not on its way; null: it is, or there is nothing to send, or the text is too long, or the pen elsewhere. */
  trouble: Trouble | null;
}

/** The text with what I have written in it, until the room has it: through reloads, lost lines and a pen taken away. */
export interface LiveText {
  state: () => LiveState;
  subscribe: (changed: () => void) => () => void;
  told: (told: ToldText) => void;
  write: (text: string) => void;
  /** Sends now what would be sent soon: the page may be about to go. */
  hurry: () => void;
  /** True: the room has all of it. False: something is in the way, see `trouble`. */
  allSent: () => Promise<boolean>;
  /** Forgets what was not sent. */
  discard: () => void;
  stop: () => void;
}

interface Typed {
  text: string;
  /** The room's text that it was made of. */
  base: { text: string; revision: number };
  /** What the text is once the part that is on its way has arrived; null: nothing is. */
  sent: string | null;
}

const SEND_EVERY = 800; // ms: readers see it grow by words, and one person's splices stay far below the wire's limit
const STILL_WRITING = 5_000; // ms: who stops for longer is thinking
const LEFT_BY_A_PAGE = 1_500; // ms: so long after a reload the outbox has taken up what the page before had sent

export function createLiveText({ kept, key, send, after, writing }: LiveTextDoors): LiveText {
  const listeners = new Set<() => void>();
  let waiting: ((all: boolean) => void)[] = [];
  let room: ToldText | null = null;
  let mine = keptJson(kept, key, readTyped);
  let trouble: Trouble | null = null;
  /** `settling`: answered with yes, and the view does not show it yet. `inherited`: sent by a page before this one. */
  let flight: 'none' | 'out' | { settling: number } | 'inherited' = mine?.sent ? 'inherited' : 'none';
  let stopped = false;
  let cancelSend: (() => void) | null = null;
  let cancelWriting: (() => void) | null = null;
  let cancelWait = flight === 'inherited' ? after(LEFT_BY_A_PAGE, inheritedIsOver) : null;
  let shown: LiveState = stateOf();

  function stateOf(): LiveState {
    return {
      typed: mine?.text ?? null,
      unsent: mine === null ? '' : (diff(mine.base.text, mine.text)?.insert ?? ''),
      lasts: kept.lasts(key),
      onTheWay: mine !== null && (flight !== 'none' || cancelSend !== null),
      trouble,
    };
  }

  function changed() {
    if (mine === null) kept.remove(key);
    else kept.set(key, JSON.stringify(mine));
    shown = stateOf();
    for (const listener of listeners) listener();
    if (shown.onTheWay) return;
    const all = mine === null;
    for (const tell of waiting.splice(0)) tell(all);
  }

  function sendSoon() {
    if (cancelSend !== null || flight !== 'none' || !isSendable()) return;
    cancelSend = after(SEND_EVERY, sendNow);
  }

  function isSendable(): boolean {
    return (
      mine !== null && room?.mayWrite === true && trouble === null && mine.text.length <= MAX_SUMMARY_LENGTH
    );
  }

  function sendNow() {
    cancelSend?.();
    cancelSend = null;
    if (mine === null || flight !== 'none') return;
    if (!isSendable()) return changed(); // it waits for nothing any more, and says so
    const { text, base } = mine;
    const change = diff(base.text, text);
    if (change === null) {
      mine = null;
      return changed();
    }
    const part = firstPart(change, MAX_INSERT_LENGTH);
    mine = { text, base, sent: applied(base.text, part) };
    flight = 'out';
    changed();
    void send({ revision: base.revision, ...part }).then(settled);
  }

  function settled(result: SendResult) {
    if (stopped) return; // the next page looks after what is kept
    if (result.ok) {
      flight = { settling: result.seq };
    } else if (result.code === 'sent-elsewhere') {
      flight = 'inherited'; // another tab of this seat sends it
    } else {
      flight = 'none';
      if (mine !== null) mine = { ...mine, sent: null };
      if (result.code !== 'text-moved-on') trouble = { code: result.code, message: result.message };
    }
    catchUp();
  }

  function inheritedIsOver() {
    cancelWait = null;
    catchUp();
  }

  /** Puts what I have written on what the room has now, once it is known what became of the part that was sent. */
  function catchUp() {
    if (mine === null && flight !== 'out') flight = 'none';
    if (mine === null || room === null || flight === 'out') return changed();
    if (typeof flight === 'object' && room.seq < flight.settling) return changed();
    if (flight === 'inherited' && (room.pending > 0 || cancelWait !== null) && room.text !== mine.sent)
      return changed();
    // What was taken is in the room's text, if need be with half characters mended: it is no change by others.
    const arrived = typeof flight === 'object' || room.text === mine.sent;
    flight = 'none';
    const base = arrived && mine.sent !== null ? mine.sent : mine.base.text;
    const text = rebased(base, mine.text, room.text);
    mine =
      text === room.text ? null : { text, base: { text: room.text, revision: room.revision }, sent: null };
    sendSoon();
    changed();
  }

  function tellWriting(on: boolean) {
    const told = cancelWriting !== null;
    cancelWriting?.();
    cancelWriting = on ? after(STILL_WRITING, () => tellWriting(false)) : null;
    if (on !== told) writing(on);
  }

  return {
    state: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    told(next) {
      const mayWriteAgain = next.mayWrite && room?.mayWrite !== true;
      room = next;
      if (mayWriteAgain) trouble = null; // the pen is back: what was left over goes into the text
      if (mine !== null) catchUp();
    },
    write(text) {
      if (room === null) return;
      trouble = null;
      const { text: now, revision } = room;
      mine = mine === null ? { text, base: { text: now, revision }, sent: null } : { ...mine, text };
      if (flight === 'none' && text === mine.base.text) mine = null;
      tellWriting(mine !== null);
      sendSoon();
      changed();
    },
    hurry: sendNow,
    allSent() {
      sendNow();
      if (mine === null) return Promise.resolve(true);
      if (flight === 'none') return Promise.resolve(false);
      return new Promise((resolve) => waiting.push(resolve));
    },
    discard() {
      mine = null;
      trouble = null;
      cancelSend?.();
      cancelSend = null;
      changed();
    },
    stop() {
      sendNow();
      stopped = true;
      cancelWait?.();
      tellWriting(false);
      waiting = [];
    },
  };
}

function readTyped(value: unknown): Typed | null {
  const typed = value as Partial<Typed> | null;
  if (typeof typed?.text !== 'string') return null;
  if (typeof typed.base?.text !== 'string' || typeof typed.base.revision !== 'number') return null;
  return { text: typed.text, base: typed.base, sent: typeof typed.sent === 'string' ? typed.sent : null };
}
