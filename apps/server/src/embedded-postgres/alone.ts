// The built-in Postgres without a server: for several servers on this machine that share it, and for tests to kill. It
// says its address on a line of its own, and ends on SIGTERM, with the process that holds its channel, or with Postgres.
import { startEmbeddedPostgres } from './index.ts';

const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('expected the data folder as the only argument, found none');

const postgres = await startEmbeddedPostgres({
  dataDir,
  log: (line) => process.stderr.write(`${line}\n`),
});
const stop = () => postgres.stop().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('disconnect', stop);
postgres.lost.then((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
process.stdout.write(`${postgres.url}\n`);
