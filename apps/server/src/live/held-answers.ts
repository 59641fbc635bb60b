import type { ParticipantId } from '@reflextics/game';
import { type GoneMessage, HOLDS_PER_PARTICIPANT } from '@reflextics/protocol';
import { addressKey } from '../address-key.ts';
import type { Limits } from '../limits.ts';
import type { Audience } from './audience.ts';
import type { LiveRoom } from './live-room.ts';

/** Why an answer is held no longer. `let-go`: the time is over, or there are too many; `cut`: nobody is there to read it. */
export type Release =
  | { kind: 'news' }
  | { kind: 'let-go' }
  | { kind: 'cut' }
  /** The room in memory is no longer the one to ask. */
  | { kind: 'replaced' }
  | { kind: 'gone'; why: GoneMessage['why'] };

export interface Hold {
  room: LiveRoom;
  /** Null: someone without a seat. */
  participant: ParticipantId | null;
  address: string;
  /** ms */
  wait: number;
  /** Whether there is something to say. */
  isNews(): boolean;
  /** Calls back when nobody is there any more to read the answer. */
  onCut(cut: () => void): void;
}

interface Held extends Pick<Hold, 'participant' | 'isNews'> {
  release(how: Release): void;
}

/**
 * Answers over HTTP that wait until there is something to say: how those hear whom no WebSocket reaches. Nothing
 * binds two of them together, so that each may be asked of another server; while one is held its asker is
 * connected like any other.
 */
export class HeldAnswers {
  readonly #limits: Pick<Limits, 'heldInRoom' | 'heldForAddress'>;
  /** By room, in the order in which they came. */
  readonly #held = new Map<string, Set<Held>>();
  readonly #addresses = new Map<string, number>();
  #names = 0;
  #comeBackIn: (() => number) | null = null;

  constructor(limits: Pick<Limits, 'heldInRoom' | 'heldForAddress'>) {
    this.#limits = limits;
  }

  /** How many are held. */
  get count(): number {
    return [...this.#addresses.values()].reduce((sum, held) => sum + held, 0);
  }

  /** ms after which who asks is to come back, as the server is stopping. Null: it is not. */
  comeBack(): number | null {
    return this.#comeBackIn?.() ?? null;
  }

  /** Resolves at once where there is something to say, or where nothing more may be held here. */
  hold(wanted: Hold): Promise<Release> {
    const { room, participant, wait } = wanted;
    const address = addressKey(wanted.address);
    if (wanted.isNews()) return Promise.resolve({ kind: 'news' });
    if (wait === 0 || this.#comeBackIn !== null || !this.#findsPlace(room.id, participant, address)) {
      return Promise.resolve({ kind: 'let-go' });
    }
    this.#letGoOldest(room.id, participant);
    this.#names += 1;
    const name = `held ${this.#names}`;
    return new Promise((resolve) => {
      const release = (how: Release) => {
        if (!this.#remove(room.id, held, address)) return;
        clearTimeout(timer);
        room.disconnected(name, participant);
        resolve(how);
      };
      const held: Held = { participant, isNews: wanted.isNews, release };
      const timer = setTimeout(() => release({ kind: 'let-go' }), wait);
      this.#add(room.id, held, address);
      wanted.onCut(() => release({ kind: 'cut' }));
      room.connected(name, participant);
    });
  }

  /** Gives all of them, and holds none any more. */
  end(comeBackIn: () => number): void {
    this.#comeBackIn = comeBackIn;
    for (const room of [...this.#held.values()])
      for (const held of [...room]) held.release({ kind: 'let-go' });
  }

  readonly audience: Audience = {
    told: (roomId) => this.#look(roomId),
    present: (roomId) => this.#look(roomId),
    mine: (roomId) => this.#look(roomId),
    writing: (roomId) => this.#look(roomId),
    comeBack: (roomId, { whole }) => {
      // Where the room was mended, the answer has the whole of it: another server would give what comes after.
      const how: Release = { kind: whole ? 'news' : 'replaced' };
      for (const held of [...(this.#held.get(roomId) ?? [])]) held.release(how);
    },
    gone: (roomId, participant, { why }) => {
      for (const held of [...(this.#held.get(roomId) ?? [])]) {
        if (participant === null || held.participant === participant) held.release({ kind: 'gone', why });
      }
    },
  };

  /** Once all that happens at this moment has happened: one answer tells it all. */
  #look(roomId: string): void {
    if (!this.#held.has(roomId)) return;
    queueMicrotask(() => {
      for (const held of [...(this.#held.get(roomId) ?? [])])
        if (held.isNews()) held.release({ kind: 'news' });
    });
  }

  /** Whether one more may be held. Whoever knows the code may open displays: they go first where a room has too many. */
  #findsPlace(roomId: string, participant: ParticipantId | null, address: string): boolean {
    if ((this.#addresses.get(address) ?? 0) >= this.#limits.heldForAddress) return false;
    const room = this.#held.get(roomId) ?? new Set();
    if (room.size < this.#limits.heldInRoom) return true;
    const seatless = [...room].find((held) => held.participant === null);
    if (participant === null || seatless === undefined) return false;
    seatless.release({ kind: 'let-go' });
    return true;
  }

  /** Of one whose client is gone without the server's noticing, or of a page among many. */
  #letGoOldest(roomId: string, participant: ParticipantId | null): void {
    if (participant === null) return;
    const theirs = [...(this.#held.get(roomId) ?? [])].filter((held) => held.participant === participant);
    if (theirs.length >= HOLDS_PER_PARTICIPANT) theirs[0]?.release({ kind: 'let-go' });
  }

  #add(roomId: string, held: Held, address: string): void {
    const room = this.#held.get(roomId) ?? new Set();
    this.#held.set(roomId, room.add(held));
    this.#addresses.set(address, (this.#addresses.get(address) ?? 0) + 1);
  }

  /** Whether it was there. */
  #remove(roomId: string, held: Held, address: string): boolean {
    const room = this.#held.get(roomId);
    if (room === undefined || !room.delete(held)) return false;
    if (room.size === 0) this.#held.delete(roomId);
    const left = (this.#addresses.get(address) ?? 1) - 1;
    if (left === 0) this.#addresses.delete(address);
    else this.#addresses.set(address, left);
    return true;
  }
}
