import type { DeckIndex } from '@reflextics/game';
import type { Logger } from 'pino';
import type { Bus } from '../bus/index.ts';
import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import type { Store } from '../store/index.ts';
import type { Meters } from '../watch/index.ts';
import type { Audience } from './audience.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { NewerServers } from './newer-servers.ts';

/** All that a room needs from outside. */
export interface World {
  store: Store;
  clock: Clock;
  audience: Audience;
  /** To the other servers on the same database. */
  bus: Pick<Bus, 'hint' | 'deleted' | 'presence'>;
  elsewhere: Pick<Elsewhere, 'of' | 'forget' | 'deaf'>;
  log: Logger;
  limits: Limits;
  meters: Meters;
  newer: NewerServers;
  /** The cards of a deck, by the deck's id. */
  indexOf(deck: string): DeckIndex;
  /** Unguessable. */
  newId(): string;
  /** 32 bits. */
  newSeed(): number;
}
