import type { Wire, WireListener } from '../wire.ts';

/** Wires that reach each other, and themselves, within this process. */
export function wiresInMemory(): () => Wire {
  const listeners = new Map<Wire, WireListener>();
  return () => {
    const wire: Wire = {
      async send(texts) {
        if (!listeners.has(wire)) return;
        for (const listener of [...listeners.values()]) for (const text of texts) listener.heard(text);
      },
      listen(listener) {
        listeners.set(wire, listener);
      },
      async close() {
        listeners.delete(wire);
      },
    };
    return wire;
  };
}
