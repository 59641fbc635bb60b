import type { Wire, WireListener } from '../wire.ts';

export interface BreakableWire extends Wire {
  /** From now on it carries nothing either way, and says so. */
  break(): void;
  mend(): void;
}

/** `broken`: from the start. */
export function breakable(wire: Wire, { broken = false } = {}): BreakableWire {
  let isBroken = broken;
  let listener: WireListener | null = null;
  return {
    async send(texts) {
      if (!isBroken) await wire.send(texts);
    },
    listen(one) {
      listener = one;
      wire.listen({
        ...one,
        heard(text) {
          if (!isBroken) one.heard(text);
        },
      });
      if (isBroken) one.lost();
    },
    close: () => wire.close(),
    break() {
      isBroken = true;
      listener?.lost();
    },
    mend() {
      isBroken = false;
      listener?.restored();
    },
  };
}
