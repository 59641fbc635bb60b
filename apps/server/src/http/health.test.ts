import { describe, expect, it, vi } from 'vitest';
import { onServer } from '../../../../tests/database/test-database.ts';
import type { BusListener } from '../bus/index.ts';
import { LOOP_LATE } from '../limits.ts';
import { lossyLine } from '../store/testing/lossy-line.ts';
import { phone } from '../testing/phone.ts';
import { afterwards, http, newDatabase, openedSession, testServer } from '../testing/test-server.ts';

describe('/readyz', () => {
  it('says no in time while the database hangs, however often it is asked, and yes once it is back', async () => {
    const database = await newDatabase();
    const line = await lossyLine(database.url);
    afterwards(() => line.close());
    const server = await testServer({ database, through: line });
    afterwards(async () => line.down(false));
    expect((await http(server, 'GET', '/readyz')).status).toBe(200);

    // What is asked of the database now is never answered; that they are is the proof.
    line.silence();
    const asked = await Promise.all(Array.from({ length: 30 }, () => http(server, 'GET', '/readyz')));
    for (const { status, json } of asked) {
      expect(status).toBe(503);
      expect(json).toEqual({
        ready: false,
        open: 'ok',
        database: 'it does not answer in time',
        migrations: 'not known while the database does not answer',
        queue: 'ok',
        durable: 'not known while the database does not answer',
        listener: expect.any(String),
        loop: expect.any(String),
      });
    }

    line.down(true);
    line.down(false);
    await expect.poll(async () => (await http(server, 'GET', '/readyz')).status).toBe(200);
  });

  it('says that the other servers are not heard, and takes work all the same', async () => {
    const heard: BusListener[] = [];
    const nothing = () => undefined;
    const server = await testServer({
      busThrough: (bus) => ({
        hint: nothing,
        deleted: nothing,
        presence: nothing,
        listen: (listener) => void heard.push(listener),
        close: () => bus.close(),
      }),
    });
    const says = async () => (await http(server, 'GET', '/readyz')).json;
    expect(await says()).toMatchObject({ ready: true, listener: 'ok' });
    heard[0]?.lost();
    expect(await says()).toMatchObject({ ready: true, listener: expect.stringContaining('are not heard') });
    heard[0]?.restored();
    expect(await says()).toMatchObject({ ready: true, listener: 'ok' });
  });

  it('says that a migration was begun and not finished', async () => {
    const server = await testServer();
    await onServer('UPDATE _prisma_migrations SET finished_at = NULL', server.database.url);
    const { status, json } = await http(server, 'GET', '/readyz');
    expect([status, json.ready, json.database, json.migrations]).toEqual([
      503,
      false,
      'ok',
      'not all are applied',
    ]);
  });

  it('says that the loop was late after a single stall, for whoever reads the figures too, and takes work all the same', async () => {
    const server = await testServer();
    // Nothing else runs in this process meanwhile, the server least of all.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOP_LATE + 200);
    const { status, json } = await http(server, 'GET', '/readyz');
    expect([status, json.ready, json.loop]).toEqual([
      200,
      true,
      expect.stringMatching(/^up to \d{4,} ms late$/),
    ]);
    const { body } = await http(server, 'GET', '/metrics');
    const [, longest] = /^reflextics_event_loop_delay_seconds\{quantile="1"\} (\S+)$/m.exec(body) ?? [];
    expect(Number(longest)).toBeGreaterThanOrEqual(LOOP_LATE / 1_000);
  });

  it('says no while as many writes wait as may', async () => {
    const server = await testServer();
    const load = vi.spyOn(server.store, 'load').mockReturnValue({ waiting: 4_000, held: 0, full: true });
    const { status, json } = await http(server, 'GET', '/readyz');
    expect([status, json.ready, json.queue]).toEqual([503, false, 'as many writes wait as may']);
    load.mockRestore();
    expect((await http(server, 'GET', '/readyz')).status).toBe(200);
  });

  it('says no once it is stopping, though something is still under way', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    await phone(server, code, 'Ana');
    let finish = () => {};
    server.app.rooms.inMemory()[0]?.alone(() => new Promise<void>((resolve) => (finish = resolve)));
    const stopped = server.stop();
    const { statusCode, body } = await server.app.fastify.inject('/readyz');
    expect([statusCode, JSON.parse(body)]).toMatchObject([503, { ready: false, open: 'it is stopping' }]);
    finish();
    await stopped;
  });
});
