import { setImmediate as breathe } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { initialRoom, type Told } from '@reflextics/game';
import type { Logger } from 'pino';
import { CHECK_EVERY, READ_PAGE } from '../limits.ts';
import type { LiveRoom } from '../live/live-room.ts';
import { troubleOf } from '../live/outcome.ts';
import { RoomState } from '../live/room-state.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Store } from '../store/index.ts';
import type { Meters } from './meters.ts';

/** `skipped`: none is in memory, or the log went on in the meantime. */
export type Checked = 'same' | 'mended' | 'skipped';

export interface OnlineCheck {
  /** Compares the next room in memory with its log. Throws what the store throws. */
  next(): Promise<Checked>;
  stop(): void;
}

/**
 * Compares the rooms in memory with what their logs give, one after the other, now and then. Where one differs, that is
 * a fault of ours, and said as loudly as can be; the log is right, so that memory is replaced and everyone in the room
 * comes back for the whole of it.
 */
export function checkOnline({
  store,
  rooms,
  log,
  meters,
}: {
  store: Pick<Store, 'read' | 'heads'>;
  rooms: Pick<Rooms, 'inMemory' | 'holds'>;
  log: Logger;
  meters: Pick<Meters, 'checked'>;
}): OnlineCheck {
  let turn: string | null = null;
  let checking = false;

  async function check(room: LiveRoom): Promise<Checked> {
    const replayed = await replayOf(store, room.id);
    await replay(store, room.id, replayed, room.state.seq);
    if (isSame(room.state, replayed)) return 'same';
    // It went on while it was read, or it differs: then it does so, too, while nothing else happens to it here.
    return room.alone(async () => {
      // Another server may store more at any moment: what is compared is the log as far as memory has come.
      const certain = await replayOf(store, room.id, room.state.seq);
      const head = (await store.heads([room.id])).get(room.id);
      if (head === undefined || !rooms.holds(room)) return 'skipped';
      if (isSame(room.state, certain)) return 'same';
      // Names are read as they are by now, and that may be by one of the events to come: it is looked at again in its turn.
      if (head > room.state.seq) return 'skipped';
      await replay(store, room.id, certain);
      log.fatal(
        { room: room.id, memory: room.state.seq, log: certain.seq },
        'a room in memory differed from its log: it is replaced, and everyone in it gets it anew; please report this',
      );
      room.becomes(certain);
      return 'mended';
    });
  }

  async function next(): Promise<Checked> {
    const room = following(rooms.inMemory(), turn);
    if (room === null) return 'skipped';
    turn = room.id;
    const checked = await check(room);
    if (checked !== 'skipped') meters.checked(checked === 'same');
    return checked;
  }

  const timer = setInterval(async () => {
    if (checking) return;
    checking = true;
    await next().catch((error: unknown) => {
      if (troubleOf(error) === null) log.error({ err: error }, 'comparing a room with its log failed');
    });
    checking = false;
  }, CHECK_EVERY).unref();
  return { next, stop: () => clearInterval(timer) };
}

/** By id, so that all have their turn however they are ordered by use. Null: there is none. */
function following(rooms: readonly LiveRoom[], last: string | null): LiveRoom | null {
  const after = (id: string) => last === null || id > last;
  const least = (some: readonly LiveRoom[]) =>
    some.reduce<LiveRoom | null>((one, other) => (one === null || other.id < one.id ? other : one), null);
  return least(rooms.filter(({ id }) => after(id))) ?? least(rooms);
}

/** `upTo`: the last event that is taken in. */
async function replayOf(
  store: Pick<Store, 'read'>,
  roomId: string,
  upTo: number = Infinity,
): Promise<RoomState> {
  const state = new RoomState(initialRoom(), []);
  await replay(store, roomId, state, upTo);
  return state;
}

/** Goes on to the end of the log, a page at a time, so that those at play hardly wait. */
async function replay(
  store: Pick<Store, 'read'>,
  roomId: string,
  state: RoomState,
  upTo: number = Infinity,
): Promise<void> {
  while (state.seq < upTo) {
    const page = await store.read(roomId, state.seq, READ_PAGE);
    state.take(page.filter(({ seq }) => seq <= upTo));
    if (page.length < READ_PAGE) return;
    await breathe();
  }
}

function isSame(memory: RoomState, log: RoomState): boolean {
  if (memory.seq !== log.seq || !isDeepStrictEqual(memory.room, log.room)) return false;
  // Memory may have begun later, and names of another length may leave place for one more or one less.
  const known = Math.min(memory.tail.length, log.tail.length);
  const lastOf = ({ tail }: RoomState) => (known === 0 ? [] : tail.slice(-known).map(nameless));
  return isDeepStrictEqual(lastOf(memory), lastOf(log));
}

/** What is read from the log carries the names that people go by now; what was told, those of then. */
function nameless({ seq, at, event }: Told): unknown {
  return { seq, at, event: event !== null && 'name' in event ? { ...event, name: '' } : event };
}
