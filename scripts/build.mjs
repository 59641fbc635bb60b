import { ChildFailed, endWithChildren } from './children.mjs';
import { requireNode } from './project.mjs';
import { buildServer, buildWeb, generateClient, install } from './steps.mjs';
import { say } from './terminal.mjs';

/** From a fresh copy of the project to something that can be started; what is up to date is left alone. */
export async function prepare() {
  await install();
  await generateClient();
  await Promise.all([buildWeb(), buildServer()]);
}

/** Tells what went wrong and ends the command. */
export function giveUp(error) {
  if (!(error instanceof ChildFailed)) throw error;
  say(error.output.trimEnd());
  say(error.message);
  process.exit(1);
}

if (process.argv[1] === import.meta.filename) {
  requireNode();
  endWithChildren();
  await prepare().catch(giveUp);
}
