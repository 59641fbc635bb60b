import type { Logger } from 'pino';
import type { FromNewerServer } from '../store/index.ts';
import type { Meters } from '../watch/index.ts';

/** Of servers on the same database that write what this one cannot read, as while they are replaced one by one. */
export class NewerServers {
  readonly #log: Logger;
  readonly #meters: Pick<Meters, 'outgrown'>;
  #said = false;

  constructor(log: Logger, meters: Pick<Meters, 'outgrown'>) {
    this.#log = log;
    this.#meters = meters;
  }

  /** Counts each time that a room could not be read, and says the first in words. */
  met({ expected, found, do: todo }: FromNewerServer): void {
    this.#meters.outgrown();
    if (this.#said) return;
    this.#said = true;
    this.#log.error(
      { expected, found, do: todo },
      'a newer server wrote what this one cannot read: whoever is in such a room is sent to another server',
    );
  }
}
