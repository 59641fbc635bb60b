import type { DeckIndex } from '@reflextics/game';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import type { Store } from '../store/index.ts';
import type { Audience } from './audience.ts';

/** All that a room needs from outside. */
export interface World {
  store: Store;
  clock: Clock;
  audience: Audience;
  log: Logger;
  limits: Limits;
  /** The cards of a deck, by the deck's id. */
  indexOf(deck: string): DeckIndex;
  /** Unguessable. */
  newId(): string;
  /** 32 bits. */
  newSeed(): number;
}
