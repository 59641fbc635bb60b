import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/**
 * Builds the service worker into one file, at the address that a worker for all pages has to have. It is another one as
 * soon as any file of the app is: its name for what it keeps is a hash of all their names.
 */
export function offlineWorker(): Plugin {
  let root = '';
  let outDir = '';
  let names = '';
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      names = Object.keys(bundle).sort().join();
    },
    async closeBundle() {
      if (names === '') return; // the build failed before
      await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel: 'warn',
        define: { BUILD: JSON.stringify(createHash('sha256').update(names).digest('hex').slice(0, 12)) },
        build: {
          outDir,
          emptyOutDir: false,
          lib: {
            entry: resolve(root, 'worker/sw.ts'),
            formats: ['iife'],
            name: 'worker',
            fileName: () => 'sw.js',
          },
        },
      });
    },
  };
}
