// The server as `npm start` runs it: it ends with the process that started it, and within the time a person waits.

import { pathToFileURL } from 'node:url';
import { serverFile } from './project.mjs';

/** ms: Ctrl-C is to be over in five seconds, the database included. */
const END_LIMIT_MS = 4_000;

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Leaving by `exit` still takes the embedded database along.
process.once('SIGTERM', () => setTimeout(() => process.exit(1), END_LIMIT_MS).unref());

await import(pathToFileURL(serverFile).href);
