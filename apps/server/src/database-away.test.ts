import { describe, expect, it } from 'vitest';
import { lossyLine } from './store/testing/lossy-line.ts';
import { phone } from './testing/phone.ts';
import { afterwards, http, newDatabase, openedSession, testServer } from './testing/test-server.ts';

async function serverOnALossyLine() {
  const database = await newDatabase();
  const line = await lossyLine(database.url);
  afterwards(() => line.close());
  const server = await testServer({ database, through: line });
  afterwards(async () => line.down(false));
  return { line, server };
}

describe('while the database is away', () => {
  it('nothing is acknowledged, and what was not acknowledged can be sent again and counts once', async () => {
    const { line, server } = await serverOnALossyLine();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    expect((await http(server, 'GET', '/readyz')).status).toBe(200);
    line.down(true);

    const ready = await http(server, 'GET', '/readyz');
    expect([ready.status, ready.json.ready, ready.json.database]).toEqual([
      503,
      false,
      'it does not answer in time',
    ]);
    expect((await http(server, 'GET', '/healthz')).status).toBe(200);
    expect(await ana.try({ type: 'stand' })).toMatchObject({
      n: 1,
      ok: false,
      problem: { code: 'unavailable' },
    });
    expect(await ana.try({ type: 'stand' })).toMatchObject({
      n: 1,
      ok: false,
      problem: { code: 'unavailable' },
    });
    const body = { name: 'Eve', token: ana.token };
    const joined = await http(server, 'POST', `/api/rooms/${code}/join`, { body });
    expect([joined.status, joined.json.error.code]).toEqual([503, 'unavailable']);

    line.down(false);
    const answer = await ana.try({ type: 'stand' });
    expect(answer).toMatchObject({ n: 1, ok: true });
    await ben.reached(answer.ok ? answer.seq : 0);
    expect(ben.told.filter(({ event }) => event?.type === 'candidate-stood')).toHaveLength(1);
    expect((await http(server, 'GET', '/readyz')).status).toBe(200);
  });

  it('a command of which it is not known whether it was stored is answered once that is known', async () => {
    const { line, server } = await serverOnALossyLine();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    line.loseNextCommit('line');
    expect(await ana.try({ type: 'stand' })).toMatchObject({
      n: 1,
      ok: false,
      problem: { code: 'unavailable' },
    });
    line.down(false);
    // It was stored: everyone hears of it as soon as the database is back, without anyone asking again.
    await ben.until(() => ben.now.candidates.length === 1);
    expect(await ana.try({ type: 'stand' })).toEqual({
      client: ana.client,
      n: 1,
      ok: true,
      seq: ben.now.seq,
    });
    expect(ben.told.filter(({ event }) => event?.type === 'candidate-stood')).toHaveLength(1);
  });
});

describe('two servers on one database', () => {
  it('decide anew what the other was faster with, and tell what it stored', async () => {
    const one = await testServer();
    const two = await testServer({ database: one.database });
    const { code } = await openedSession(one);
    const ana = await phone(one, code, 'Ana');
    const ben = await phone(two, code, 'Ben');
    expect(await ana.try({ type: 'stand' })).toMatchObject({ ok: true });
    // Each server knows the room as it was when it last wrote: what it decides on that is refused by the store.
    const seq = await ben.does({ type: 'stand' });
    const renamed = await ana.does({ type: 'rename', name: 'Anna' });
    expect(renamed).toBe(seq + 1);
    expect(ana.now.candidates.map(({ participant }) => participant)).toEqual([ana.id, ben.id]);
    // A command that the other server answered is not taken a second time.
    const message = { client: ana.client, n: ana.n, command: { type: 'rename', name: 'Anna' } };
    const { json } = await http(two, 'POST', `/api/rooms/${code}/commands`, {
      token: ana.token,
      body: message,
    });
    expect(json).toMatchObject({ ok: true, seq: renamed });
  });
});
