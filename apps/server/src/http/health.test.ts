import { describe, expect, it } from 'vitest';
import { lossyLine } from '../store/testing/lossy-line.ts';
import { afterwards, http, newDatabase, testServer } from '../testing/test-server.ts';

const PATIENCE = 2_000; // ms: shorter than those who watch over servers wait

describe('/readyz', () => {
  it('says no in time while the database hangs, however often it is asked, and yes once it is back', async () => {
    const database = await newDatabase();
    const line = await lossyLine(database.url);
    afterwards(() => line.close());
    const server = await testServer({ database, through: line });
    afterwards(async () => line.down(false));
    expect((await http(server, 'GET', '/readyz')).status).toBe(200);

    line.silence();
    const before = performance.now();
    const asked = await Promise.all(Array.from({ length: 30 }, () => http(server, 'GET', '/readyz')));
    expect(performance.now() - before).toBeLessThan(PATIENCE);
    for (const { status, json } of asked) {
      expect(status).toBe(503);
      expect(json).toEqual({ ready: false, open: true, database: false, migrations: false, durable: false });
    }

    line.down(true);
    line.down(false);
    await expect.poll(async () => (await http(server, 'GET', '/readyz')).status).toBe(200);
  });
});
