import closeWithGrace from 'close-with-grace';
import { openApp } from './app.ts';
import { openBus } from './bus/index.ts';
import { type Config, configOf } from './config.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres/index.ts';
import { greeting } from './greeting.ts';
import { STOP_LIMIT } from './limits.ts';
import { openLog } from './log.ts';
import { migrate } from './migrations/index.ts';
import { plainlyOf } from './start-trouble.ts';
import { openStore, openWire, type StoreOptions } from './store/index.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function start(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  // What was opened, to be closed the other way round.
  const opened: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (const close of opened.splice(0).reverse()) {
      await close().catch((error: unknown) => log.error({ err: error }, 'stopping one part failed'));
    }
  };
  closeWithGrace({ delay: STOP_LIMIT, logger: false }, async ({ err, signal }) => {
    if (err !== undefined) log.fatal({ err }, 'the server ends because of a fault');
    if (signal !== undefined) say('Stopping …');
    await closeAll();
  });
  try {
    const postgres =
      config.databaseUrl === null ? await startEmbeddedPostgres({ dataDir: config.dataDir, log: say }) : null;
    if (postgres !== null) {
      opened.push(() => postgres.stop());
      endWith(postgres, closeAll);
    }
    const url = config.databaseUrl ?? postgres?.url ?? '';
    await migrate({ url });
    const onTrouble: StoreOptions['onTrouble'] = ({ message, error }) => log.warn({ err: error }, message);
    const store = await openStore(url, { acceptNonDurable: config.allowUnsafeDatabase, onTrouble });
    opened.push(() => store.close());
    const bus = openBus(await openWire(url, { onTrouble }));
    opened.push(() => bus.close());
    const { webDir, trustProxy } = config;
    const app = await openApp({ store, bus, log, webDir, trustProxy });
    opened.push(() => app.stop());
    const address = await app.listen({ host: config.host, port: config.port });
    say(
      greeting({
        host: config.host,
        port: Number(new URL(address).port) || config.port,
        web: config.webDir !== null,
      }),
    );
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Nothing can be stored any more: whoever looks after the server starts it again. */
function endWith(postgres: EmbeddedPostgres, closeAll: () => Promise<void>): void {
  postgres.lost.then(async (reason) => {
    process.stderr.write(`${reason.message}\n`);
    await closeAll();
    process.exit(1);
  });
}

try {
  await start(configOf(process.env));
} catch (error) {
  process.stderr.write(`${plainlyOf(error)}\n`);
  process.exit(1);
}
