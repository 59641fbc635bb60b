import { readdir } from 'node:fs/promises';
import { runNode } from './children.mjs';
import { inProject, root } from './project.mjs';
import { say } from './terminal.mjs';

/** Checks every package by its own rules: the rulebook knows neither Node nor a browser, the pages know no Node. */
export async function checkTypes() {
  // A service worker sees another world than a page.
  const projects = ['.', 'apps/web/worker'];
  for (const group of ['packages', 'apps']) {
    for (const name of (await readdir(inProject(group))).sort()) projects.push(`${group}/${name}`);
  }
  const results = await Promise.allSettled(
    projects.map((project) =>
      runNode(inProject('node_modules/typescript/bin/tsc'), ['--pretty', 'false', '-p', project], {
        cwd: root,
      }),
    ),
  );
  return results.flatMap((result) => (result.status === 'rejected' ? [result.reason.output.trim()] : []));
}

if (process.argv[1] === import.meta.filename) {
  const complaints = await checkTypes();
  for (const complaint of complaints) say(complaint);
  process.exit(complaints.length === 0 ? 0 : 1);
}
