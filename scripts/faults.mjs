import { spawn, spawnSync } from 'node:child_process';
import { giveUp, prepare } from './build.mjs';
import { endWithChildren } from './children.mjs';
import { onOrderToEnd } from './orders.mjs';
import { inProject, requireNode, root } from './project.mjs';

requireNode();
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

const mounts = ownMounts();
const run = [process.execPath, '--import', 'tsx', inProject('tests/faults/run.ts'), ...process.argv.slice(2)];
const [program, ...args] = [...(mounts ?? []), ...run];
const child = spawn(program, args, {
  cwd: root,
  env: { ...process.env, ...(mounts === undefined ? {} : { FAULTS_MAY_MOUNT: 'yes' }) },
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});
onOrderToEnd(() => child.kill('SIGTERM'));
child.once('exit', (code) => process.exit(code ?? 1));
