import type { Bus, Here } from '../bus/index.ts';

const NOBODY = JSON.stringify({ present: [], writing: [] } satisfies Here);

/** What the other servers were last told of who is connected to this one, in one room. */
export class SaidHere {
  readonly #roomId: string;
  readonly #bus: Pick<Bus, 'presence'>;
  #said = NOBODY;

  constructor(roomId: string, bus: Pick<Bus, 'presence'>) {
    this.#roomId = roomId;
    this.#bus = bus;
  }

  /** Says it anew, where that is someone: what was said before fades. */
  again(here: Here): void {
    this.#said = JSON.stringify(here);
    if (this.#said !== NOBODY) this.#bus.presence(this.#roomId, here);
  }

  /** Says nothing where it is the other servers' people that changed. */
  changed(here: Here): void {
    const said = JSON.stringify(here);
    if (said === this.#said) return;
    this.#said = said;
    this.#bus.presence(this.#roomId, here);
  }
}
