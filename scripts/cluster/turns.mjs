import { connect } from 'node:net';

/** ms between two looks whether a server takes work. */
const LOOK_EVERY_MS = 500;
/** ms between two looks at a server that is just starting. */
const LOOK_AGAIN_MS = 50;
/** ms until a look, or a connection, is given up. */
const LOOK_LIMIT_MS = 2_000;
/** ms that someone waits for a server that takes work before being told that there is none. */
const WAIT_LIMIT_MS = 5_000;

/**
 * Whose turn it is among several servers: plainly one after the other, passing over those that say they are not ready
 * and those that do not answer. `addresses` gives them anew each time: `http://127.0.0.1:43210`.
 */
export function takeTurns(addresses) {
  const notReady = new Set();
  let waiting = [];
  let turn = 0;

  const look = async (address) => {
    const ready = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(LOOK_LIMIT_MS) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) {
      notReady.delete(address);
      for (const go of waiting.splice(0)) go();
    } else {
      notReady.add(address);
    }
    return ready;
  };
  const looks = setInterval(() => Promise.all(addresses().map(look)), LOOK_EVERY_MS);

  /** A connection to the next server that takes one; null: none in time. Nothing has been sent over it. */
  const next = async () => {
    const giveUp = performance.now() + WAIT_LIMIT_MS;
    while (performance.now() < giveUp) {
      const all = addresses();
      for (let tries = 0; tries < all.length; tries += 1) {
        const address = all[turn++ % all.length];
        if (notReady.has(address)) continue;
        const socket = await connected(address);
        if (socket !== null) return socket;
        notReady.add(address);
      }
      await new Promise((go) => {
        waiting.push(go);
        setTimeout(go, giveUp - performance.now()).unref();
      });
    }
    return null;
  };

  return {
    next,
    /** Resolves once that server takes work and is given some. */
    async taken(address) {
      while (!(await look(address))) await new Promise((go) => setTimeout(go, LOOK_AGAIN_MS));
    },
    stop() {
      clearInterval(looks);
      for (const go of waiting) go();
      waiting = [];
    },
  };
}

function connected(address) {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    const giveUp = () => {
      socket.destroy();
      resolve(null);
    };
    socket.setTimeout(LOOK_LIMIT_MS, giveUp);
    socket.once('error', giveUp);
    socket.once('connect', () => {
      socket.off('error', giveUp);
      socket.setTimeout(0);
      resolve(socket);
    });
  });
}
