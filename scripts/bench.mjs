// Measures the built server; see tests/bench.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveUp } from './build.mjs';
import { ChildFailed, endWithChildren, runNode } from './children.mjs';
import { inProject, requireNode } from './project.mjs';
import { buildServer, generateClient, install } from './steps.mjs';

requireNode();

// With --json standard output is for the figures alone.
const { write } = process.stdout;
process.stdout.write = process.stderr.write.bind(process.stderr);

const temporary = await mkdtemp(join(tmpdir(), 'reflextics-bench-'));
const removeTemporary = () => rm(temporary, { recursive: true, force: true, maxRetries: 3 });
endWithChildren(removeTemporary);
// Postgres, not run by root, has to pass through.
await chmod(temporary, 0o711);

async function prepare() {
  await install();
  await generateClient();
  await buildServer();
}

await prepare().catch(giveUp);
process.stdout.write = write;
try {
  const args = ['tsx', inProject('tests/bench/main.ts'), ...process.argv.slice(2)];
  await runNode('--import', args, { cwd: process.env.INIT_CWD, show: true, env: { TMPDIR: temporary } });
} catch (error) {
  if (!(error instanceof ChildFailed)) throw error;
  process.exitCode = 1;
} finally {
  await removeTemporary();
}
