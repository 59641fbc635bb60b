import type { Claims } from '../claims.ts';

/** One tab's hold on its names, and what the browser does with the tab. */
export interface TestTab {
  claims: Claims;
  close: () => void;
  /** It does not answer who asks whether it holds a name, and the name is taken for free. */
  freeze: () => void;
  thaw: () => void;
}

/** The tabs of one phone: each holds names, and lets go of them when it is closed. They ask each other, as on plain http. */
export class TestTabs {
  #held = new Map<string, object>();
  #frozen = new Set<object>();

  open(): TestTab {
    const tab = {};
    const claims: Claims = {
      hold: (name) => void this.#held.set(name, tab),
      claim: async (name) => {
        const holder = this.#held.get(name);
        if (holder !== undefined && !this.#frozen.has(holder)) return false;
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
    return {
      claims,
      close,
      freeze: () => void this.#frozen.add(tab),
      thaw: () => void this.#frozen.delete(tab),
    };
  }
}
