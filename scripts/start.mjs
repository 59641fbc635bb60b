import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { giveUp, prepare } from './build.mjs';
import { endWithChildren } from './children.mjs';
import { onOrderToEnd } from './orders.mjs';
import { inProject, requireNode, root, SERVER_FLAGS, webFolder } from './project.mjs';

requireNode();
const disarm = endWithChildren();
await prepare().catch(giveUp);
disarm();

// A process group of its own: Ctrl-C then reaches it once, through here, and not a second time through the terminal.
const server = spawn(process.execPath, [...SERVER_FLAGS, inProject('scripts/server.mjs')], {
  cwd: root,
  env: {
    NODE_ENV: 'production',
    ...process.env,
    // As typed, from where it was typed.
    DATA_DIR: resolve(process.env.INIT_CWD ?? root, process.env.DATA_DIR || inProject('data')),
    WEB_DIR: process.env.WEB_DIR || webFolder,
  },
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  detached: true,
  windowsHide: true,
});

/** ms after which the server is ended by force: it has given up by itself before, unless it is stuck. */
const FORCE_AFTER_MS = 4_700;
/** The same where it was asked to make way in its own time. */
const FORCE_AFTER_DEPLOY_MS = 28_000;

onOrderToEnd(
  (signal) => {
    const makesWay = signal === 'SIGTERM';
    server.kill(makesWay ? 'SIGTERM' : 'SIGINT');
    const limit = makesWay ? FORCE_AFTER_DEPLOY_MS : FORCE_AFTER_MS;
    setTimeout(() => server.kill('SIGKILL'), limit).unref();
  },
  () => server.kill('SIGINT'),
);

server.once('exit', (code) => process.exit(code ?? 1));
