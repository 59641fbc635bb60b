// One server of a cluster: it ends with the process that started it, in the time that a deploy gives it.
import { pathToFileURL } from 'node:url';
import { serverFile } from '../project.mjs';

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await import(pathToFileURL(serverFile).href);
