import closeWithGrace from 'close-with-grace';
import { openApp } from './app.ts';
import { openBus } from './bus/index.ts';
import { type Config, configOf } from './config.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres/index.ts';
import { greeting } from './greeting.ts';
import { LIMITS, LOST_LIMIT, widened } from './limits.ts';
import { openLog } from './log.ts';
import { migrate } from './migrations/index.ts';
import { plainlyOf } from './start-trouble.ts';
import { STOPS, type Stop, stopFor } from './stopping.ts';
import { openStore, type StoreOptions } from './store/index.ts';
import { Meters } from './watch/index.ts';
import { openWires } from './wires.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function start(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  // What was opened, to be closed the other way round.
  const opened: ((how: Stop) => Promise<void>)[] = [];
  const closeAll = async (how: Stop) => {
    for (const close of opened.splice(0).reverse()) {
      await close(how).catch((error: unknown) => log.error({ err: error }, 'stopping one part failed'));
    }
  };
  const atOnce = () => say('Stopped at once. Nothing that was confirmed is lost.');
  closeWithGrace({ delay: false, logger: false, onSecondSignal: atOnce }, async ({ err, signal }) => {
    const how = stopFor({ err, signal });
    setTimeout(() => {
      say('Stopped, though something still hung. Nothing that was confirmed is lost.');
      process.exit(1);
    }, how.limit).unref();
    if (err !== undefined) log.fatal({ err }, 'the server ends because of a fault');
    if (signal !== undefined) say('Stopping …');
    await closeAll(how);
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
    const meters = new Meters({ ofProcess: true });
    const store = await openStore(url, {
      acceptNonDurable: config.allowUnsafeDatabase,
      onTrouble,
      onBatch: (stored) => meters.batch(stored),
    });
    opened.push(() => store.close());
    const bus = openBus(await openWires(url, config.redisUrl, { onTrouble }));
    opened.push(() => bus.close());
    const { webDir, offlineApp, trustProxy, metricsToken } = config;
    const limits = widened(LIMITS, config.limitFactor);
    const app = await openApp({
      store,
      bus,
      log,
      webDir,
      offlineApp,
      trustProxy,
      metricsToken,
      meters,
      limits,
    });
    opened.push((how) => app.stop(how));
    const address = await app.listen({ host: config.host, port: config.port });
    say(
      greeting({
        host: config.host,
        port: Number(new URL(address).port) || config.port,
        web: config.webDir !== null,
      }),
    );
  } catch (error) {
    await closeAll(STOPS.fault);
    throw error;
  }
}

/** Nothing can be stored any more: whoever looks after the server starts it again. */
function endWith(postgres: EmbeddedPostgres, closeAll: (how: Stop) => Promise<void>): void {
  postgres.lost.then(async () => {
    process.stderr.write(
      'The built-in database ended unexpectedly, and the server with it. Nothing that was confirmed is lost.\n' +
        'Start again with npm start; if it ends once more, postgres.log in the data folder says why.\n',
    );
    setTimeout(() => process.exit(1), LOST_LIMIT);
    await closeAll(STOPS.fault);
    process.exit(1);
  });
}

try {
  await start(configOf(process.env));
} catch (error) {
  process.stderr.write(`${plainlyOf(error)}\n`);
  process.exit(1);
}
