// What docker-compose.yml describes, as plain processes on this machine: a Postgres, servers that share it and nothing
// else, a proxy that sends everyone to the next one. Nothing that ends is started again, except by `restart`.
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { giveUp, prepare } from './build.mjs';
import { endWithChildren } from './children.mjs';
import { startPostgres, startServer } from './cluster/members.mjs';
import { openProxy } from './cluster/proxy.mjs';
import { onOrderToEnd } from './orders.mjs';
import { inProject, requireNode, root, webFolder } from './project.mjs';
import { bold } from './terminal.mjs';

const USAGE = `npm run cluster -- [--servers 2] [--port 3000] [--json]

  --servers  how many, 1 to 9
  --port     of the proxy; 0: any that is free. The servers take free ones
  --json     each thing that happens as one line of JSON: ready, restarted, ended. Builds nothing first

DATABASE_URL names a Postgres to use instead of the built-in one, whose data is in DATA_DIR; REDIS_URL a Redis.
The line "restart" on the standard input, or SIGUSR2, restarts one server after the other.
`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        servers: { type: 'string', default: '2' },
        port: { type: 'string', default: process.env.PORT || '3000' },
        json: { type: 'boolean', default: false },
      },
    });
    const [servers, port] = [Number(values.servers), Number(values.port)];
    if (!/^[1-9]$/.test(values.servers)) throw new Error('expected --servers from 1 to 9');
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('expected --port to be a port');
    return { servers, port, json: values.json };
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

const { servers: count, port, json } = options();
const aside = (line) => process.stderr.write(`${line}\n`);
const tell = (event, words) => process.stdout.write(json ? `${JSON.stringify(event)}\n` : `${words}\n`);

/** What was started, to be ended the other way round. */
const ends = [];
let ending = false;
let proxy = null;
/** What every server is given. */
const env = {
  NODE_ENV: 'production',
  DATABASE_URL: process.env.DATABASE_URL,
  WEB_DIR: process.env.WEB_DIR || webFolder,
  TRUST_PROXY: 'yes',
};
async function endAll(code) {
  if (ending) return;
  ending = true;
  for (const end of ends.reverse()) await end().catch((error) => aside(error.message));
  process.exit(code);
}

/** By their number, from 0; null while there is none. */
const servers = [];
const addresses = [];
const told = () => servers.map((server, index) => ({ url: addresses[index], pid: server?.pid ?? null }));

async function startMember(index) {
  const name = `server ${index + 1}`;
  const server = await startServer({
    name,
    port: addresses[index] === undefined ? 0 : Number(new URL(addresses[index]).port),
    env,
    say: aside,
    ended(how) {
      servers[index] = null;
      tell({ event: 'ended', server: index, how }, `${name} ended unexpectedly (${how}).`);
    },
  });
  servers[index] = server;
  addresses[index] = server.found;
}

let restarting = false;
/** One server after the other, each once the one before it takes work again. */
async function restartAll() {
  if (restarting) return;
  restarting = true;
  try {
    for (const index of servers.keys()) {
      await servers[index]?.stop();
      await startMember(index);
      await proxy.taken(addresses[index]);
      if (ending) return;
    }
    tell({ event: 'restarted', servers: told() }, 'All servers were restarted.');
  } catch (error) {
    aside(error.message);
    await endAll(1);
  } finally {
    restarting = false;
  }
}

requireNode();
if (!json) {
  const disarm = endWithChildren();
  await prepare().catch(giveUp);
  disarm();
}
onOrderToEnd(() => endAll(0));

try {
  let database = null;
  if (!env.DATABASE_URL) {
    const dataDir = resolve(process.env.INIT_CWD ?? root, process.env.DATA_DIR || inProject('data'));
    database = await startPostgres(dataDir, {
      say: aside,
      ended(how) {
        tell({ event: 'ended', database: true, how }, `The database ended unexpectedly (${how}).`);
        endAll(1);
      },
    });
    ends.push(database.stop);
    env.DATABASE_URL = database.found;
  }
  // The proxy stays until the servers have told everyone to come back.
  ends.push(async () => proxy?.close());
  ends.push(() => Promise.all(servers.map((server) => server?.stop())));
  // One after the other: the first one makes the tables.
  for (let index = 0; index < count; index += 1) await startMember(index);
  proxy = await openProxy({ host: '127.0.0.1', port, addresses: () => addresses });

  const lines = told().map(({ url, pid }, index) => `  server ${index + 1}   ${url}   process ${pid}`);
  tell(
    {
      event: 'ready',
      url: proxy.url,
      pid: process.pid,
      servers: told(),
      database: { url: env.DATABASE_URL, pid: database?.pid ?? null },
    },
    [
      `\n  The cluster is ready at   ${bold(proxy.url)}   process ${process.pid}`,
      ...lines,
      ...(database === null ? [] : [`  database   process ${database.pid}`]),
      '\n  restart and Enter restarts one server after the other; Ctrl-C stops everything.\n',
    ].join('\n'),
  );
  if (process.platform !== 'win32') process.on('SIGUSR2', () => restartAll());
  createInterface({ input: process.stdin }).on('line', (line) => {
    if (line.trim() === 'restart') restartAll();
    else if (line.trim() !== '') aside('It knows one word: restart');
  });
} catch (error) {
  aside(error.message);
  await endAll(1);
}
