import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from './database.ts';
import { TcpProxy } from './proxy.ts';
import { ServerProcess, type ServerWatch } from './server.ts';
import { SmallDisk } from './small-disk.ts';

/** A server with the line on which people reach it. */
export interface Door {
  readonly server: ServerProcess;
  readonly line: TcpProxy;
}

/** Several servers on one Postgres, each part behind a line of its own. */
export interface House {
  readonly database: Database;
  readonly doors: readonly Door[];
  /** A text: why there is none that could be filled. */
  readonly disk: SmallDisk | string;
  /** Starts a server that was ended, on its line. */
  startAgain(door: Door): Promise<void>;
  /** Stops all and removes the data. */
  close(): Promise<void>;
}

export async function openHouse(servers: number, watch: ServerWatch): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'reflextics-faults-'));
  // Postgres, not run by root, has to pass through.
  await chmod(folder, 0o711);
  const disk = await SmallDisk.at(folder);
  const database = await Database.start(folder);
  const doors = await Promise.all(
    Array.from({ length: servers }, async () => ({
      server: new ServerProcess(database.url, watch),
      // Nobody is told of it before it has somewhere to lead.
      line: await TcpProxy.open({ port: 1 }),
    })),
  );
  const drop = () => {
    for (const { server } of doors) server.drop();
  };
  process.once('exit', drop);
  const startAgain = async ({ server, line }: Door) => {
    await server.start();
    line.target = { port: server.port };
  };
  await Promise.all(doors.map(startAgain));
  return {
    database,
    doors,
    disk,
    startAgain,
    async close() {
      await Promise.all(doors.map(({ server }) => server.end('SIGTERM')));
      await Promise.all(doors.map(({ line }) => line.close()));
      await database.stop();
      if (typeof disk !== 'string') await disk.unmount();
      await rm(folder, { recursive: true, force: true });
      process.off('exit', drop);
    },
  };
}
