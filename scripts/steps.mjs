import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { run, runNode } from './children.mjs';
import { inProject, root, serverFile, webFolder } from './project.mjs';
import { unlessUpToDate } from './up-to-date.mjs';

// The same version for everyone; Node brings npm, and npm brings this.
const PNPM = 'pnpm@12.21.0';

async function packageFiles() {
  const groups = await Promise.all(
    ['packages', 'apps'].map(async (group) => {
      const names = await readdir(inProject(group));
      return names.sort().map((name) => `${group}/${name}/package.json`);
    }),
  );
  return ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', ...groups.flat()];
}

/** Installs exactly what the lockfile says. */
export async function install() {
  await unlessUpToDate(
    {
      title: 'Installing (the first time takes some twenty seconds)',
      name: 'install',
      inputs: await packageFiles(),
      result: inProject('node_modules/.modules.yaml'),
    },
    // CI: a folder that another program installed into is replaced, not asked about.
    () => run('npx', ['-y', PNPM, 'install', '--frozen-lockfile'], { cwd: root, env: { CI: '1' } }),
  );
}

/** Makes the database client from the schema. */
export async function generateClient() {
  await unlessUpToDate(
    {
      title: 'Making the database client',
      name: 'database-client',
      inputs: ['prisma/schema.prisma', 'prisma.config.ts', 'pnpm-lock.yaml'],
      result: inProject('apps/server/src/store/generated'),
    },
    () =>
      runNode(inProject('node_modules/prisma/build/index.js'), ['generate'], {
        cwd: root,
        env: {
          // Making the client needs no schema engine, but the program would fetch one if none were named. Any
          // program that fails will do; one that succeeds would let `prisma migrate` claim work it has not done.
          PRISMA_SCHEMA_ENGINE_BINARY: ['/bin/false', '/usr/bin/false'].find(existsSync) ?? process.execPath,
          CHECKPOINT_DISABLE: '1',
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
        },
      }),
  );
}

export async function buildWeb() {
  await unlessUpToDate(
    {
      title: 'Building the pages',
      name: 'web',
      inputs: ['apps/web', 'packages', 'tsconfig.base.json', 'pnpm-lock.yaml'],
      result: webFolder,
    },
    () =>
      runNode(inProject('apps/web/node_modules/vite/bin/vite.js'), ['build'], { cwd: inProject('apps/web') }),
  );
}

export async function buildServer() {
  await unlessUpToDate(
    {
      title: 'Building the server',
      name: 'server',
      inputs: [
        'apps/server',
        'packages',
        'prisma',
        'scripts/build-server.mjs',
        'tsconfig.base.json',
        'pnpm-lock.yaml',
      ],
      result: serverFile,
    },
    () => runNode(inProject('scripts/build-server.mjs'), [], { cwd: root }),
  );
}
