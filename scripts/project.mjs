import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command was typed. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const inProject = (...parts) => join(root, ...parts);

/** What was built from which inputs is noted here. */
export const stampFolder = inProject('.build');
export const webFolder = inProject('apps/web/dist');
export const serverFile = inProject('apps/server/dist/main.mjs');

/** Ends the command, plainly, on a Node that would fail later with something obscure. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`This needs Node 20.19 or newer; this is Node ${process.versions.node}.\n`);
  process.exit(1);
}
