import type { Allowances } from '../allowances.ts';
import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import type { HeldAnswers } from '../live/held-answers.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Press } from '../press/press.ts';
import type { Store } from '../store/index.ts';
import type { EventLoop, Meters } from '../watch/index.ts';

/** What the routes have at hand. */
export interface House {
  store: Store;
  rooms: Rooms;
  clock: Clock;
  limits: Limits;
  held: HeldAnswers;
  /** Wrong codes and tokens, by address. */
  guesses: Allowances;
  /** What groups leave with, by who asks for it. */
  documentsAsked: Allowances;
  /** Makes what groups leave with, where that takes longer than rooms may wait. */
  documents: Press;
  meters: Meters;
  eventLoop: Pick<EventLoop, 'delay'>;
  /** Who may read the metrics from elsewhere. Null: nobody. */
  metricsToken: string | null;
  /** Whether everyone comes by a proxy, so that the address of a connection is the proxy's. */
  behindProxy: boolean;
  /** Whether what the other servers say can be heard. */
  hears(): boolean;
  /** Whether the server takes new work; false once it is stopping. */
  isOpen(): boolean;
}
