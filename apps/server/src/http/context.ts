import type { Allowances } from '../allowances.ts';
import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Store } from '../store/index.ts';

/** What the routes have at hand. */
export interface House {
  store: Store;
  rooms: Rooms;
  clock: Clock;
  limits: Limits;
  /** Wrong codes and tokens, by address. */
  guesses: Allowances;
  /** Whether the server takes new work; false once it is stopping. */
  isOpen(): boolean;
}
