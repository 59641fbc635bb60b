import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command was typed. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const inProject = (...parts) => join(root, ...parts);

/** What was built from which inputs is noted here. */
export const stampFolder = inProject('.build');
export const webFolder = inProject('apps/web/dist');
export const serverFile = inProject('apps/server/dist/main.mjs');

/**
 * How Node runs the server. Most of what it makes is dead once it is sent: with room for it the collector runs a quarter
 * as often, which is worth a tenth of the processor at full load. The Dockerfile says the same.
 */
export const SERVER_FLAGS = ['--enable-source-maps', '--max-semi-space-size=64'];

/** Ends the command, plainly, on a Node that would fail later with something obscure. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`This needs Node 20.19 or newer; this is Node ${process.versions.node}.\n`);
  process.exit(1);
}
