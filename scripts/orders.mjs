/** ms between two looks at whether npm is still there. */
const PARENT_WATCH_MS = 200;

/**
 * Calls `end`, once, when this command is told to end: by Ctrl-C, by a signal, or by the death of the npm that runs it.
 * What the terminal sends to the whole group npm sends a second time. Returns a function that stops listening.
 */
export function onOrderToEnd(end) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) obey();
  }, PARENT_WATCH_MS);
  watch.unref();
  let told = false;
  function obey() {
    if (told) return;
    told = true;
    clearInterval(watch);
    end();
  }
  for (const signal of signals) process.on(signal, obey);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, obey);
  };
}
