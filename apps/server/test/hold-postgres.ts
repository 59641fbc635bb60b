// A server reduced to its database, for tests to kill: starts it, says so, and stops it on SIGTERM.
import { startEmbeddedPostgres } from '../src/embedded-postgres/index.ts';

const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('expected the data folder as the only argument, found none');

const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} });
process.once('SIGTERM', () => postgres.stop().then(() => process.exit(0)));
process.stdout.write(`${postgres.url}\n`);
