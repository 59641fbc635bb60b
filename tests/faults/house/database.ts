import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../apps/server/src/embedded-postgres/index.ts';
import { pause } from './pause.ts';
import { type Target, TcpProxy } from './proxy.ts';

const NO_FURTHER = 100; // ms: between the two parts of a batch pass a few, on a busy machine some more
const WAL_KEPT = '128MB'; // what is written ahead is on a disk in memory here

/** The Postgres of the run, behind a line of its own. */
export class Database {
  readonly #dataDir: string;
  readonly line: TcpProxy;
  #postgres: EmbeddedPostgres;

  private constructor(dataDir: string, postgres: EmbeddedPostgres, line: TcpProxy) {
    this.#dataDir = dataDir;
    this.#postgres = postgres;
    this.line = line;
  }

  static async start(dataDir: string): Promise<Database> {
    const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} });
    const database = new Database(dataDir, postgres, await TcpProxy.open(targetOf(postgres.url)));
    await database.#ask(`alter system set max_wal_size = '${WAL_KEPT}'`);
    await database.#ask('select pg_reload_conf()');
    return database;
  }

  /** As the servers reach it: through the line. */
  get url(): string {
    const { user, database } = new pg.Client({ connectionString: this.#postgres.url });
    return `postgresql://${user}@127.0.0.1:${this.line.port}/${database}`;
  }

  /** SIGKILL, or the stop that Postgres calls immediate. Resolves once it is no more. */
  async crash(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    process.kill(await this.#pid(), signal);
    await this.#postgres.lost;
    // It has ended already: this lets go of what was kept to end it.
    await this.#postgres.stop();
  }

  /** After a crash, or after it ended by itself; where it runs this changes nothing. */
  async startAgain(): Promise<void> {
    if (await this.#answers()) return;
    this.#postgres = await startEmbeddedPostgres({ dataDir: this.#dataDir, log: () => {} });
    this.line.target = targetOf(this.#postgres.url);
  }

  /** Ends the connections on which servers listen to each other; how many there were. */
  async endListeners(): Promise<number> {
    const { rowCount } = await this.#ask(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'reflextics-wire'`,
    );
    return rowCount ?? 0;
  }

  /** Whether a server began to store something and goes no further. */
  async waitsInBatch(): Promise<boolean> {
    await pause(NO_FURTHER);
    const { rowCount } = await this.#ask(
      `select from pg_stat_activity where application_name = 'reflextics-append'
       and state = 'idle in transaction' and state_change < now() - interval '${NO_FURTHER} ms'`,
    );
    return rowCount !== 0;
  }

  /** Whether it can write no more, by its own word. */
  async isFull(): Promise<boolean> {
    const written = await this.#ask('create table room_left as select generate_series(1, 20000)').then(
      () => true,
      () => false,
    );
    if (written) await this.#ask('drop table room_left');
    return !written;
  }

  async stop(): Promise<void> {
    await this.line.close();
    await this.#postgres.stop();
  }

  async #answers(): Promise<boolean> {
    return this.#ask('select 1').then(
      () => true,
      () => false,
    );
  }

  async #ask(sql: string): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: this.#postgres.url });
    client.on('error', () => {});
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  }

  async #pid(): Promise<number> {
    const [pid] = (await readFile(join(this.#dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    return Number(pid);
  }
}

function targetOf(url: string): Target {
  const { host, port } = new pg.Client({ connectionString: url });
  return host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { port };
}
