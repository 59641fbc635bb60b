import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { inProject, serverFile } from './project.mjs';

const { dependencies, optionalDependencies } = JSON.parse(
  await readFile(inProject('apps/server/package.json'), 'utf8'),
);

// Our own packages are TypeScript and go in; what the server itself installs is found beside it when it runs.
const installed = Object.keys({ ...dependencies, ...optionalDependencies }).filter(
  (name) => !name.startsWith('@reflextics/'),
);

await build({
  // The press runs in a thread of its own, from a file beside the server's.
  entryPoints: {
    main: inProject('apps/server/src/main.ts'),
    'press-worker': inProject('apps/server/src/press/worker.ts'),
  },
  outdir: dirname(serverFile),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  external: installed.flatMap((name) => [name, `${name}/*`]),
  // Packages that were written for `require` and are bundled ask for it.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});
