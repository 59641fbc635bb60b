/** ms between two looks at whether npm is still there. */
const PARENT_WATCH_MS = 200;

/** ms: what the terminal sends to the whole group npm sends a second time; a person takes longer to press again. */
const ECHO_MS = 400;

/**
 * Calls `end` with the signal, once, when this command is told to end: by Ctrl-C, by a signal, or by the death of the npm
 * that runs it (as if by Ctrl-C). Calls `again` when told once more. Returns a function that stops listening.
 */
export function onOrderToEnd(end, again = () => {}) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) obey('SIGINT');
  }, PARENT_WATCH_MS);
  watch.unref();
  let toldAt = null;
  function obey(signal) {
    if (toldAt !== null) {
      if (performance.now() - toldAt > ECHO_MS) again(signal);
      return;
    }
    toldAt = performance.now();
    clearInterval(watch);
    end(signal);
  }
  for (const signal of signals) process.on(signal, obey);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, obey);
  };
}
