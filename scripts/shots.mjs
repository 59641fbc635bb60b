// Pictures of every state of every screen, on contact sheets; see tests/shots.
import { ChildFailed, endWithChildren, runNode } from './children.mjs';
import { inProject, requireNode, root } from './project.mjs';
import { install } from './steps.mjs';

requireNode();
endWithChildren();
await install();
try {
  await runNode('--import', ['tsx', inProject('tests/shots/main.ts'), ...process.argv.slice(2)], {
    cwd: root,
    show: true,
  });
} catch (error) {
  if (!(error instanceof ChildFailed)) throw error;
  process.exitCode = 1;
}
