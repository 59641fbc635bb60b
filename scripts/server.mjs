// The server as `npm start` runs it: it ends with the process that started it, and within the time a person waits.

import { pathToFileURL } from 'node:url';
import { serverFile } from './project.mjs';

/** ms: Ctrl-C is to be over in five seconds, the database included; a deploy is given thirty. */
const END_LIMIT_MS = { SIGINT: 4_000, SIGTERM: 27_000 };

process.once('disconnect', () => process.kill(process.pid, 'SIGINT'));
for (const [signal, limit] of Object.entries(END_LIMIT_MS)) {
  // Leaving by `exit` still takes the embedded database along.
  process.once(signal, () => setTimeout(() => process.exit(1), limit).unref());
}

await import(pathToFileURL(serverFile).href);
