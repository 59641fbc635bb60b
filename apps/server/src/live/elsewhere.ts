import type { Here } from '../bus/index.ts';
import { afterSilence, type Silence } from './silence.ts';

interface Note {
  here: Here;
  /** Null while nothing is heard: then silence says nothing about the other server. */
  fading: Silence | null;
}

/**
 * Who is connected to other servers, by room, as they last said: also of rooms that are not in memory yet. A server
 * that says nothing any more fades, and its people with it.
 */
export class Elsewhere {
  readonly #notes = new Map<string, Map<string, Note>>();
  readonly #fade: number;
  readonly #changed: (roomId: string) => void;
  #deaf = false;

  /** `fade`: ms that a note holds. */
  constructor(fade: number, changed: (roomId: string) => void) {
    this.#fade = fade;
    this.#changed = changed;
  }

  /** Whether nothing is heard of others: then who is not seen here may be at another server. */
  get deaf(): boolean {
    return this.#deaf;
  }

  of(roomId: string): Here {
    const notes = [...(this.#notes.get(roomId)?.values() ?? [])];
    return {
      present: [...new Set(notes.flatMap(({ here }) => here.present))],
      writing: [...new Set(notes.flatMap(({ here }) => here.writing))],
    };
  }

  /** That server says so of that room; it replaces what it said before. */
  said(server: string, roomId: string, here: Here): void {
    const notes = this.#notes.get(roomId) ?? new Map<string, Note>();
    const before = notes.get(server);
    if (before !== undefined) stopFading(before);
    if (here.present.length === 0 && here.writing.length === 0) notes.delete(server);
    else notes.set(server, { here, fading: this.#deaf ? null : this.#fadeLater(server, roomId) });
    if (notes.size > 0) this.#notes.set(roomId, notes);
    else this.#notes.delete(roomId);
    this.#changed(roomId);
  }

  /** It was deleted. */
  forget(roomId: string): void {
    for (const note of this.#notes.get(roomId)?.values() ?? []) stopFading(note);
    this.#notes.delete(roomId);
  }

  /** Whether others can be heard. While they cannot, nobody fades: it is this server that is cut off. */
  hears(others: boolean): void {
    this.#deaf = !others;
    for (const [roomId, notes] of this.#notes) {
      for (const [server, note] of notes) {
        stopFading(note);
        note.fading = others ? this.#fadeLater(server, roomId) : null;
      }
    }
  }

  /** Ends all timers; tells nobody. */
  close(): void {
    for (const roomId of [...this.#notes.keys()]) this.forget(roomId);
  }

  #fadeLater(server: string, roomId: string): Silence {
    return afterSilence(this.#fade, () => this.said(server, roomId, { present: [], writing: [] }));
  }
}

function stopFading(note: Note): void {
  note.fading?.end();
  note.fading = null;
}
