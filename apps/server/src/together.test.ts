import pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/database/test-database.ts';
import { type Phone, phone, seatedRoom } from './testing/phone.ts';
import { afterwards, http, openedSession, type TestServer, testServer } from './testing/test-server.ts';

/** Holds the heads of all rooms, as another server does while it commits, so that commands pile up. */
async function holdHeads({ url }: TestDatabase) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  afterwards(() => client.end());
  await client.query('BEGIN');
  await client.query('SELECT id FROM room FOR NO KEY UPDATE');
  return async () => {
    await client.query('COMMIT');
  };
}

/** A first command, so that the server remembers where the outbox stands. */
async function known(...phones: Phone[]) {
  for (const one of phones) await one.does({ type: 'rename', name: `${one.id.slice(0, 8)}` });
}

/** Resolves once so many commands of the only room are on their way. */
async function waiting({ app }: TestServer, commands: number) {
  await expect.poll(() => app.rooms.inMemory()[0]?.waiting, { interval: 5 }).toBe(commands);
}

/** The packets of `told` that reached someone, as lists of event types. */
function tellings(to: Phone): string[][] {
  const found: string[][] = [];
  to.socket?.on('told', ({ events }) => found.push(events.map(({ event }) => event?.type ?? 'nothing')));
  return found;
}

describe('commands that wait together', () => {
  it('are decided on each other, stored as one and told at once, each with its own answer', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    const chloe = await phone(server, code, 'Chloé');
    await known(nora, ana, ben, chloe);
    const before = chloe.now.seq;
    await ana.reached(before);
    const heard = tellings(ana);
    const release = await holdHeads(server.database);
    const first = nora.try({ type: 'lock-room' });
    await waiting(server, 1);
    const others = [
      ana.try({ type: 'choose-themes', themes: ['data-protection'] }),
      ben.try({ type: 'start-round' }),
      chloe.try({ type: 'rename', name: 'Chloé' }),
    ];
    await waiting(server, 4);
    await release();

    expect(await first).toMatchObject({ ok: true, seq: before + 1 });
    expect(await Promise.all(others)).toMatchObject([
      { ok: true, seq: before + 2 },
      { ok: false, refusal: { code: 'not-the-narrator' } },
      { ok: true, seq: before + 3 },
    ]);
    await ana.reached(before + 3);
    expect(heard).toEqual([['room-locked'], ['themes-chosen', 'participant-renamed']]);
  });

  it('a repeat among them gets its first answer, and nothing happens twice', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    await known(nora, ana, ben);
    const said = { client: ana.client, n: ana.n + 1 };
    const theme = { type: 'choose-themes', themes: ['data-protection'] };
    const release = await holdHeads(server.database);
    const first = nora.try({ type: 'lock-room' });
    await waiting(server, 1);
    const others = [ana.ask(theme, said), ben.try({ type: 'rename', name: 'Benny' }), ana.ask(theme, said)];
    await waiting(server, 4);
    await release();

    await first;
    const [one, , again] = await Promise.all(others);
    expect(again).toEqual(one);
    const log = await server.store.read(server.app.rooms.inMemory()[0]?.id ?? '', 0, 1_000);
    expect(log.filter(({ event }) => event.type === 'themes-chosen')).toHaveLength(2); // one while they sat down
  });

  it('one of them that was answered by another server meanwhile is not stored again', async () => {
    const server = await testServer();
    const other = await testServer({ database: server.database });
    const { code } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    await known(nora, ana, ben);
    const said = { client: ana.client, n: ana.n + 1 };
    const refused = { type: 'start-round' };
    const release = await holdHeads(server.database);
    const first = nora.try({ type: 'lock-room' });
    await waiting(server, 1);
    const here = ana.ask(refused, said);
    const bens = ben.try({ type: 'rename', name: 'Benny' });
    await waiting(server, 3);
    const there = http(other, 'POST', `/api/rooms/${code}/commands`, {
      token: ana.token,
      body: { ...said, command: refused },
    });
    await release();

    const [one, again] = await Promise.all([here, there]);
    expect(again.json).toEqual(one);
    expect(await first).toMatchObject({ ok: true });
    expect(await bens).toMatchObject({ ok: true });
  });

  it('who leaves in the midst of them takes nobody along', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const { nora, ana, ben } = await seatedRoom(server, code);
    const chloe = await phone(server, code, 'Chloé');
    await known(nora, ana, ben, chloe);
    const release = await holdHeads(server.database);
    const first = nora.try({ type: 'lock-room' });
    await waiting(server, 1);
    const others = [
      nora.ask({ type: 'remove-participant', participant: ana.id }, { client: 'noras-laptop', n: 1 }),
      ben.try({ type: 'leave' }),
      chloe.try({ type: 'rename', name: 'Chloé' }),
    ];
    await waiting(server, 4);
    await release();

    await first;
    expect(await Promise.all(others)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    await chloe.until(() => chloe.now.participants.filter(({ left }) => left !== null).length === 2);
    await ana.until(() => ana.gone !== null);
    expect(ana.gone).toMatchObject({ why: 'removed' });
  });
});
