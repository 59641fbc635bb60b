import type { Instant } from '@reflextics/game';
import {
  type Answer,
  areOlder,
  type ClientToServer,
  type CommandMessage,
  type Handshake,
  type LogAnswer,
  PROTOCOL_VERSION,
  type Problem,
  type ServerToClient,
} from '@reflextics/protocol';
import { io, type Socket } from 'socket.io-client';
import { createLineWatch } from './line-watch.ts';
import { patience } from './patience.ts';

export interface ConnectionHandlers extends Omit<ServerToClient, 'answer' | 'come-back'> {
  /** The line is open; `welcome` follows. */
  open: () => void;
  /** The line is cut; it is tried again without end. */
  lost: () => void;
  /** What was told may have been wrong, and is put right. */
  mended: () => void;
  /** The server will not have this seat: trying again does not help. */
  refused: (problem: Problem) => void;
}

export interface Connection {
  isOpen(): boolean;
  /** Null: no answer within the time, or no line. It may have arrived all the same. */
  command(message: CommandMessage): Promise<Answer | null>;
  time(): Promise<{ now: Instant } | null>;
  /** Everything after an event. Null: no answer within the time, no line, or a server that knows no such question. */
  log(after: number): Promise<LogAnswer | null>;
  writing(on: boolean): void;
  /** Tries the line now and opens another if nothing comes back. */
  probe(): Promise<void>;
  /** The phone woke, and does not know whether it is deaf: the same, within two seconds. */
  woke(): Promise<void>;
  stop(): void;
}

export type Connect = (seat: { code: string; token: string }, handlers: ConnectionHandlers) => Connection;

const OPENS_WITHIN = 3_000; // ms at first: what swallows everything is not waited for; twice as long after each time in vain
const OPENS_AT_LAST = 12_000; // ms: a slow phone needs a few seconds
const LONGEST_DELAY = 10_000; // ms between two tries

/** The problems that another try may cure. */
const PASSING: ReadonlySet<Problem['code']> = new Set([
  'overloaded',
  'unavailable',
  'broken',
  'too-many-requests',
  'too-fast',
]);

/** Also a server that is older than this page: while they are replaced, the next may be a newer one. */
const isPassing = ({ code, expected }: Problem): boolean =>
  PASSING.has(code) || (code === 'wrong-version' && areOlder(expected));

export const connect: Connect = ({ code, token }, handlers) => {
  const auth: Handshake = { v: PROTOCOL_VERSION, code, token };
  const socket: Socket<ServerToClient, ClientToServer> = io({
    auth: { ...auth },
    transports: ['websocket'],
    timeout: OPENS_WITHIN,
    reconnectionDelay: 500,
    reconnectionDelayMax: LONGEST_DELAY,
    randomizationFactor: 0.5,
  });
  const delay = patience();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let opening: ReturnType<typeof setTimeout> | null = null;
  let opensWithin = OPENS_WITHIN;
  let stopped = false;

  function openIn(ms: number) {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      if (!stopped) socket.connect();
    }, ms);
  }

  function openNow() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    socket.disconnect(); // also ends a wait of Socket.IO's own
    socket.connect();
  }

  const orNull = <T>(asked: Promise<T>): Promise<T | null> => asked.catch(() => null);
  const watch = createLineWatch({
    isOpen: () => socket.connected,
    command: (message, within) => orNull(socket.timeout(within).emitWithAck('command', message)),
    time: (within) => orNull(socket.timeout(within).emitWithAck('time', {})),
    async log(after, within) {
      const answer = await orNull(socket.timeout(within).emitWithAck('log', { after }));
      return answer !== null && 'seq' in answer ? answer : null;
    },
    openNow,
    now: () => performance.now(),
    after(ms, run) {
      const due = setTimeout(run, ms);
      return () => clearTimeout(due);
    },
  });

  function endOpening() {
    if (opening !== null) clearTimeout(opening);
    opening = null;
  }

  // The WebSocket is there, which does not say that what is sent on it arrives: the server's word does.
  socket.io.on('open', () => {
    endOpening();
    opening = setTimeout(() => {
      opensWithin = Math.min(opensWithin * 2, OPENS_AT_LAST);
      if (!stopped && !socket.connected) openNow();
    }, opensWithin);
    socket.io.engine.on('packet', () => {
      if (socket.connected) watch.heard();
    });
  });
  socket.io.on('reconnect_error', () => {
    opensWithin = Math.min(opensWithin * 2, OPENS_AT_LAST);
    socket.io.timeout(opensWithin);
  });
  socket.on('connect', () => {
    endOpening();
    opensWithin = OPENS_WITHIN;
    socket.io.timeout(opensWithin);
    delay.restart();
    watch.heard();
    handlers.open();
  });
  socket.on('disconnect', (reason) => {
    watch.lost();
    handlers.lost();
    // Socket.IO does not come back by itself when it was the server that cut the line.
    if (reason === 'io server disconnect' && timer === null && !stopped) openIn(delay.next());
  });
  socket.on('connect_error', (error: Error & { data?: Problem }) => {
    endOpening();
    handlers.lost();
    if (socket.active || stopped) return; // the network: Socket.IO tries on
    if (error.data === undefined || isPassing(error.data)) openIn(delay.next());
    else handlers.refused(error.data);
  });
  socket.on('come-back', (message) => {
    socket.disconnect();
    openIn(message.in);
    if (message.whole) handlers.mended();
  });
  socket.on('welcome', handlers.welcome);
  socket.on('told', handlers.told);
  socket.on('mine', handlers.mine);
  socket.on('presence', handlers.presence);
  socket.on('writing', handlers.writing);
  socket.on('gone', handlers.gone);

  return {
    isOpen: () => socket.connected,
    command: watch.command,
    time: watch.time,
    log: watch.log,
    writing(on) {
      if (socket.connected) socket.emit('writing', { on });
    },
    probe: watch.probe,
    woke: watch.woke,
    stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      endOpening();
      watch.stop();
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
};
