import { initialRoom, type Recorded } from '@reflextics/game';
import { READ_PAGE } from '../limits.ts';
import { FromNewerServer, type StoredRoom } from '../store/index.ts';
import { LiveRoom } from './live-room.ts';
import { RoomState } from './room-state.ts';
import type { World } from './world.ts';

/** The rooms in memory; one that is not is read from its log. The least recently asked for and unused go first. */
export class Rooms {
  readonly #world: World;
  /** In the order in which they were last asked for. */
  readonly #live = new Map<string, LiveRoom>();
  readonly #loading = new Map<string, Promise<LiveRoom | null>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** `code`: six capital letters. Null: no such room. Throws what the store throws. */
  async byCode(code: string): Promise<LiveRoom | null> {
    const stored = await this.#world.store.roomByCode(code);
    if (stored !== null) return this.as(stored);
    for (const room of this.#live.values()) if (room.code === code) room.end('purged');
    return null;
  }

  /** At least as far on as it was stored: another server may have written it. Null: it was deleted meanwhile. */
  async as(stored: StoredRoom): Promise<LiveRoom | null> {
    const room = await this.#open(stored);
    if (room !== null && room.state.seq < stored.seq) await room.catchUp();
    return room;
  }

  /** Null: it is not in memory. */
  ofMemory(id: string): LiveRoom | null {
    return this.#live.get(id) ?? null;
  }

  inMemory(): readonly LiveRoom[] {
    return [...this.#live.values()];
  }

  /** Those in which someone is to be told what happens. */
  listened(): readonly LiveRoom[] {
    return this.inMemory().filter((room) => room.listened);
  }

  get size(): number {
    return this.#live.size;
  }

  /** Commands that have come to any of them and are not answered. */
  get waiting(): number {
    let waiting = 0;
    for (const room of this.#live.values()) waiting += room.waiting;
    return waiting;
  }

  /** Whether this is the one that the others use, and not one that was let go. */
  holds(room: LiveRoom): boolean {
    return this.#live.get(room.id) === room;
  }

  /** They were deleted here: everyone in them is told, on whichever server. */
  deleted(ids: readonly string[]): void {
    this.end(ids);
    this.#world.bus.deleted(ids);
  }

  /** They were deleted: everyone in them who is connected to this server is told. */
  end(ids: readonly string[]): void {
    for (const id of ids) this.#live.get(id)?.end('purged');
  }

  /** Resolves once no room has anything waiting. */
  async idle(): Promise<void> {
    await Promise.all([...this.#live.values()].map((room) => room.idle()));
  }

  close(): void {
    for (const room of this.#live.values()) room.close();
    this.#live.clear();
  }

  #open(stored: StoredRoom): Promise<LiveRoom | null> {
    const live = this.#live.get(stored.id);
    if (live !== undefined) return Promise.resolve(this.#touched(live));
    const loading = this.#loading.get(stored.id) ?? this.#load(stored);
    this.#loading.set(stored.id, loading);
    return loading;
  }

  async #load(stored: StoredRoom): Promise<LiveRoom | null> {
    const begun = performance.now();
    try {
      const log = await wholeLog(this.#world, stored.id);
      if (log.length === 0) return null; // It was deleted meanwhile: a room is never without its first event.
      const state = new RoomState(initialRoom(), log);
      const room = new LiveRoom(stored, state, this.#world, () => this.#live.delete(stored.id));
      this.#live.set(room.id, room);
      this.#makeRoom();
      this.#world.meters.roomOpened(performance.now() - begun);
      return room;
    } catch (error) {
      if (error instanceof FromNewerServer) this.#world.newer.met(error);
      throw error;
    } finally {
      this.#loading.delete(stored.id);
    }
  }

  #touched(room: LiveRoom): LiveRoom {
    room.askedAt = this.#world.clock.now();
    this.#live.delete(room.id);
    this.#live.set(room.id, room);
    return room;
  }

  #makeRoom(): void {
    const { rooms, roomRest } = this.#world.limits;
    const restedSince = this.#world.clock.now() - roomRest;
    for (const [id, room] of this.#live) {
      if (this.#live.size <= rooms) return;
      // Whoever asked for it may still be on the way to it.
      if (room.inUse || room.askedAt > restedSince) continue;
      room.close();
      this.#live.delete(id);
    }
  }
}

/** Every event of a room. Throws what the store throws. */
export async function wholeLog({ store }: Pick<World, 'store'>, roomId: string): Promise<Recorded[]> {
  const log: Recorded[] = [];
  for (;;) {
    const page = await store.read(roomId, log.length, READ_PAGE);
    log.push(...page);
    if (page.length < READ_PAGE) return log;
  }
}
