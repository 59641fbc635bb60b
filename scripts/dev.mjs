// The server at one port, reloaded when its code changes; the pages at another, replaced as they are edited.
import { resolve } from 'node:path';
import { giveUp } from './build.mjs';
import { endWithChildren, run, runNode } from './children.mjs';
import { inProject, requireNode, root } from './project.mjs';
import { generateClient, install } from './steps.mjs';
import { bold, say } from './terminal.mjs';

requireNode();
endWithChildren();
await install().catch(giveUp);
await generateClient().catch(giveUp);

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
const apiPort = port + 1;

say(
  `\nPages, reloading: ${bold(`http://${host}:${port}`)}   Server: http://127.0.0.1:${apiPort}   Ctrl-C stops both.\n`,
);

const server = runNode(
  inProject('node_modules/tsx/dist/cli.mjs'),
  ['watch', '--clear-screen=false', 'apps/server/src/main.ts'],
  {
    cwd: root,
    show: true,
    env: {
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(apiPort),
      DATA_DIR: resolve(process.env.INIT_CWD ?? root, process.env.DATA_DIR || inProject('data')),
    },
  },
);
const pages = run(
  process.execPath,
  [
    inProject('apps/web/node_modules/vite/bin/vite.js'),
    '--host',
    host,
    '--port',
    String(port),
    '--strictPort',
  ],
  { cwd: inProject('apps/web'), show: true, env: { API_URL: `http://127.0.0.1:${apiPort}` } },
);
await Promise.race([server, pages]).catch(giveUp);
