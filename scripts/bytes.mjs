// Measures what a phone fetches from the built server; see tests/bytes.
import { giveUp, prepare } from './build.mjs';
import { ChildFailed, endWithChildren, runNode } from './children.mjs';
import { inProject, requireNode, root } from './project.mjs';

requireNode();
endWithChildren();
await prepare().catch(giveUp);
try {
  await runNode('--import', ['tsx', inProject('tests/bytes/main.ts')], { cwd: root, show: true });
} catch (error) {
  if (!(error instanceof ChildFailed)) throw error;
  process.exitCode = 1;
}
