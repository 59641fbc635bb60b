import type { ParticipantId } from '@reflextics/game';

/** Who of a room is connected to one server. */
export interface Here {
  present: readonly ParticipantId[];
  /** Who is writing, never what. */
  writing: readonly ParticipantId[];
}

/**
 * What the servers on one database tell each other. All of it is a courtesy: it may come late, twice or never, and
 * nothing that is in the log depends on it.
 */
export interface Bus {
  /** The room's log has come so far. */
  hint(roomId: string, seq: number): void;
  deleted(roomIds: readonly string[]): void;
  /** Replaces what this server said of the room before. */
  presence(roomId: string, here: Here): void;
  /**
   * There is one listener. It hears what other servers say, and not what its own does, and at once that it is lost where
   * nothing can be heard yet.
   */
  listen(listener: BusListener): void;
  /** Sends what waits. */
  close(): Promise<void>;
}

export interface BusListener {
  hint(roomId: string, seq: number): void;
  deleted(roomIds: readonly string[]): void;
  /** `server`: an id by chance, another one after each start. */
  presence(server: string, roomId: string, here: Here): void;
  /** Another server does not know who is here: tell everything. */
  asked(): void;
  /** Nothing is heard any more … */
  lost(): void;
  /** … and now it is again. Whatever came between was missed, on both sides. */
  restored(): void;
}
