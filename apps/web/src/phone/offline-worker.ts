/** What the worker is told; see `worker/sw.ts`. */
type Said = { type: 'keep'; files: readonly string[] } | { type: 'throw-away' };

const workers = (): ServiceWorkerContainer | null =>
  'serviceWorker' in navigator ? navigator.serviceWorker : null; // none over plain http

/**
 * Has the app kept on this phone, for when there is no network. Once the page has loaded: it is for the next time.
 */
export function keepAppOffline(): void {
  const all = workers();
  if (all === null) return;
  const register = async () => {
    await all.register('/sw.js', { updateViaCache: 'none' });
    const { active } = await all.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ type: 'keep', files: loaded } satisfies Said);
  };
  // Private windows refuse it: the app then needs the network, as it did before.
  const start = () => void register().catch(() => {});
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}

/** The server speaks another protocol than this page: what is kept of it must not be shown again. */
export function throwAwayOldApp(): void {
  workers()?.controller?.postMessage({ type: 'throw-away' } satisfies Said);
}
