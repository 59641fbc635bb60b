import type { Claims } from '../claims.ts';

/** The tabs of one phone: each holds names, and lets go of them when it is closed. */
export class TestTabs {
  #held = new Map<string, object>();

  /** A new tab's claims; `close` is what the browser does when the tab goes. */
  open(): { claims: Claims; close: () => void } {
    const tab = {};
    const claims: Claims = {
      hold: (name) => void this.#held.set(name, tab),
      claim: async (name) => {
        if (this.#held.has(name)) return false;
        this.#held.set(name, tab);
        return true;
      },
      letGo: (name) => {
        if (this.#held.get(name) === tab) this.#held.delete(name);
      },
    };
    const close = () => {
      for (const [name, holder] of this.#held) if (holder === tab) this.#held.delete(name);
    };
    return { claims, close };
  }
}
