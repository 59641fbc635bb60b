import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STOPS, stopFor } from './stopping.ts';
import { lossyLine } from './store/testing/lossy-line.ts';
import { PROCESSES, started } from './testing/child-server.ts';
import { phone, Screen, seatedRoom } from './testing/phone.ts';
import { afterwards, newDatabase, openedSession } from './testing/test-server.ts';
import { twoServers } from './testing/two-servers.ts';

const BREAKS = ['--import', resolve(import.meta.dirname, 'testing/breaks-when-told.ts')];

describe('how a server ends', PROCESSES, () => {
  it('depends on what asked for it: a deploy is given time, a person at the terminal waits', () => {
    expect(stopFor({ signal: 'SIGTERM' })).toBe(STOPS.deploy);
    expect(stopFor({ signal: 'SIGINT' })).toBe(STOPS.leaving);
    expect(stopFor({ signal: 'SIGHUP' })).toBe(STOPS.leaving);
    expect(stopFor({})).toBe(STOPS.leaving);
    expect(stopFor({ err: new Error('broken'), signal: 'SIGTERM' })).toBe(STOPS.fault);
    expect(STOPS.deploy.limit).toBeLessThanOrEqual(25_000);
    expect(STOPS.leaving.limit).toBeLessThan(5_000);
  });

  it.each(['throw', 'reject'])('an error that nobody expected (%s): cleanly, with code 1', async (how) => {
    const database = await newDatabase();
    const server = await started(database.url, {}, BREAKS);
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    server.process.send(how);
    await server.ended;
    expect([server.process.exitCode, server.process.signalCode]).toEqual([1, null]);
    const fatal =
      server
        .said()
        .split('\n')
        .find((line) => line.includes('"level":60')) ?? '{}';
    const { msg, err } = JSON.parse(fatal);
    expect([msg, err.kind]).toEqual(['the server ends because of a fault', 'Error']);
    expect(err.at[0]).toContain('breaks-when-told');
    expect(server.said()).not.toContain('Fault-canary');
    await ana.until(() => ana.socket?.connected === false);
    expect(ana.comeBack?.in).toBeGreaterThan(0);
  });

  it('told twice, at once, whatever hangs', async () => {
    const database = await newDatabase();
    const line = await lossyLine(database.url);
    afterwards(() => line.close());
    const server = await started(line.url);
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    line.silence();
    ana.try({ type: 'stand' }).catch(() => undefined); // it hangs, and so does the stop
    await ana.socket?.emitWithAck('time', {});
    server.process.kill('SIGTERM');
    await server.says('Stopping …');
    server.process.kill('SIGINT');
    await server.ended;
    expect(server.process.exitCode).toBe(1);
    expect(server.said()).toContain('Stopped at once.');
  });
});

describe('a server that makes way for others', () => {
  it('lets everyone go on at the others, with nothing lost of what they did until the end', async () => {
    const { one, two } = await twoServers();
    const { code } = await openedSession(one);
    const { nora, ana, ben } = await seatedRoom(one, code);
    const before = ana.now.seq;
    const doing = [ana, ben].map(async (leaving) => {
      const name = { client: leaving.client, n: leaving.n + 1 };
      const command = { type: 'rename', name: `${leaving.id} leaves` };
      // Whoever is not answered before the line ends asks again, elsewhere.
      return leaving.ask(command, name).catch(async () => {
        const back = await new Screen(two, code, leaving.token).connect();
        return back.ask(command, name);
      });
    });
    const stopped = one.app.stop(STOPS.deploy);
    expect(await Promise.all(doing)).toMatchObject([{ ok: true }, { ok: true }]);
    for (const screen of [nora, ana, ben]) {
      await screen.until(() => screen.socket?.connected === false);
      expect(screen.comeBack?.in).toBeGreaterThan(0);
    }
    await stopped;
    const there = await new Screen(two, code, nora.token).connect();
    expect(there.now.seq).toBe(before + 2);
    expect(there.now.participants.map(({ name }) => name)).toEqual([
      'Nora',
      `${ana.id} leaves`,
      `${ben.id} leaves`,
    ]);
    await expect(new Screen(one, code, nora.token).log()).rejects.toThrow('fetch failed');
  });
});
