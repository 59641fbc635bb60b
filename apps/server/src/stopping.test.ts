import { once } from 'node:events';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { MAKING_TYPE, PROTOCOL_VERSION } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { COME_BACK_SOONEST, FEW_CONNECTIONS, STOP_REST } from './limits.ts';
import { STOPS, type Stop, stopFor } from './stopping.ts';
import { lossyLine } from './store/testing/lossy-line.ts';
import { askingPhone } from './testing/asking-phone.ts';
import { PROCESSES, started } from './testing/child-server.ts';
import { display, phone, Screen, seatedRoom } from './testing/phone.ts';
import { RawClient } from './testing/raw-client.ts';
import { afterwards, newDatabase, openedSession, testServer } from './testing/test-server.ts';
import { twoServers } from './testing/two-servers.ts';

const BREAKS = ['--import', resolve(import.meta.dirname, 'testing/breaks-when-told.ts')];

/** A server whose database answers no more, with a command of Ana's under way. */
async function hanging() {
  const database = await newDatabase();
  const line = await lossyLine(database.url);
  afterwards(() => line.close());
  const server = await started(line.url);
  const { code } = await openedSession(server);
  const ana = await phone(server, code, 'Ana');
  line.silence();
  ana.try({ type: 'stand' }).catch(() => undefined); // it hangs, and so does the stop
  await ana.socket?.emitWithAck('time', {});
  return { server, ana };
}

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

  it('told to make way, cleanly, though nothing comes any more over some of its lines', async () => {
    const database = await newDatabase();
    const server = await started(database.url);
    const { code, facilitatorToken } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await askingPhone(server, code, 'Ben');
    const heard = ben.hears(server);
    await ana.until(() => ana.present.includes(ben.id));
    // It says no goodbye, as a phone does that went dark; and half a question is all that comes of another.
    await RawClient.connect(server, { v: PROTOCOL_VERSION, code, token: facilitatorToken });
    const half = connect(Number(new URL(server.url).port), '127.0.0.1');
    half.on('error', () => undefined);
    half.write('POST /api/sessions HTTP/1.1\r\nHost: here\r\n');
    await ana.socket?.emitWithAck('time', {});
    server.process.kill('SIGTERM');
    await server.ended;
    expect(server.process.exitCode).toBe(0);
    expect(ana.comeBack?.in).toBeGreaterThan(0);
    expect((await heard).comeBack).toBeGreaterThan(0);
  });

  it('whatever hangs, and says so', async () => {
    const { server, ana } = await hanging();
    server.process.kill('SIGINT');
    await server.ended;
    expect(server.process.exitCode).toBe(1);
    expect(server.said()).toContain('Stopped, though something still hung.');
    expect(ana.comeBack?.in).toBeGreaterThan(0);
  });

  it('told twice, at once, whatever hangs', async () => {
    const { server } = await hanging();
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

const SHORT: Stop = { limit: STOP_REST, notice: 0, inSteps: true };

describe('a stop that cannot finish', () => {
  it('tells everyone all the same, and ends', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    server.app.rooms.inMemory()[0]?.alone(() => new Promise<void>(() => undefined));
    await server.app.stop(SHORT);
    await ana.until(() => ana.socket?.connected === false);
    expect(ana.comeBack?.in).toBeGreaterThan(0);
    expect(server.logged()).toContain('the time of the stop was over');
  });

  it('waits for no document: it may be asked of another server', async () => {
    const server = await testServer();
    const answer = await fetch(`${server.url}/api/paper/reflextics/kit`, {
      headers: { accept: MAKING_TYPE },
    });
    const rest = answer.text();
    await server.app.stop(SHORT);
    expect(await rest).toContain('"code":"unavailable"');
  });
});

describe('where very many are connected', PROCESSES, () => {
  it('they are let go of in steps, and all of them are told', async () => {
    const many = FEW_CONNECTIONS + 10;
    const server = await testServer({ limits: { displayLines: many + 1 } });
    const { code } = await openedSession(server);
    const { token } = await display(server, code);
    const auth = { v: PROTOCOL_VERSION, code, token };
    const clients = await Promise.all(Array.from({ length: many }, () => RawClient.connect(server, auth)));
    await server.app.stop({ ...STOPS.deploy, notice: 0 });
    for (const client of clients) await client.until((heard) => heard.includes('"come-back"'));
    for (const { line } of clients) if (!line.closed) await once(line, 'close');
  });

  it('answers that are held are all given at once, and their askers’ return is spread by how many they are', async () => {
    const many = 4_000;
    const server = await testServer({ limits: { heldInRoom: many, heldForAddress: many } });
    const { code } = await openedSession(server);
    const room = await server.app.rooms.byCode(code);
    if (room === null) throw new Error('expected a room, found none');
    const asked = { room, participant: null, address: '192.0.2.1', wait: 60_000 };
    const { held } = server.app;
    const answers = Array.from({ length: many }, () =>
      held.hold({ ...asked, isNews: () => false, onCut: () => undefined }),
    );
    await server.app.stop(SHORT);
    expect(new Set((await Promise.all(answers)).map(({ kind }) => kind))).toEqual(new Set(['let-go']));
    const returns = answers.map(() => held.comeBack() ?? 0);
    expect(Math.max(...returns)).toBeGreaterThan(COME_BACK_SOONEST + many / 2);
  });
});
