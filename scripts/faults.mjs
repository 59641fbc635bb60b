// Breaks real servers while people play; see tests/faults.
import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveUp } from './build.mjs';
import { endWithChildren } from './children.mjs';
import { onOrderToEnd } from './orders.mjs';
import { inProject, requireNode, root } from './project.mjs';
import { buildServer, generateClient, install } from './steps.mjs';

requireNode();
async function prepare() {
  await install();
  await generateClient();
  await buildServer();
}

const disarm = endWithChildren();
// The output belongs to the run: one line of JSON where that is asked for.
process.stdout.write = process.stderr.write.bind(process.stderr);
await prepare().catch(giveUp);
disarm();

/** Mounts of its own, as root or as anyone else: the run fills a disk, and it is not to be this machine's. */
const OWN_MOUNTS = [
  ['unshare', '--mount'],
  ['unshare', '--user', '--map-current-user', '--keep-caps', '--mount'],
];

function ownMounts() {
  const mounting = ['mount', '-t', 'tmpfs', '-o', 'size=1m', 'reflextics-faults', '/mnt'];
  return OWN_MOUNTS.find(([unshare, ...args]) => {
    return spawnSync(unshare, [...args, ...mounting], { stdio: 'ignore' }).status === 0;
  });
}

const temporary = await mkdtemp(join(tmpdir(), 'reflextics-faults-'));
// Postgres, not run by root, has to pass through.
await chmod(temporary, 0o711);
const mounts = ownMounts();
const run = [process.execPath, '--import', 'tsx', inProject('tests/faults/run.ts'), ...process.argv.slice(2)];
const [program, ...args] = [...(mounts ?? []), ...run];
const child = spawn(program, args, {
  cwd: root,
  env: { ...process.env, TMPDIR: temporary, ...(mounts === undefined ? {} : { FAULTS_MAY_MOUNT: 'yes' }) },
  // It ends with this process, whatever becomes of that.
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  detached: true,
});
onOrderToEnd(() => child.kill('SIGTERM'));
child.once('exit', async (code) => {
  await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  process.exit(code ?? 1);
});
