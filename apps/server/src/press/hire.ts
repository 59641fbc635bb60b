import { Worker } from 'node:worker_threads';

/** The build puts the worker beside the server; from the sources it is compiled as it is loaded. */
export function pressWorker(): Worker {
  if (import.meta.url.endsWith('.mjs')) return new Worker(new URL('./press-worker.mjs', import.meta.url));
  // A thread whose first file is TypeScript does not start on Node 20, whatever it is told to import before.
  const file = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  const begin = `import('tsx/esm/api').then(({ register }) => { register(); return import(${file}); });`;
  return new Worker(begin, { eval: true });
}
