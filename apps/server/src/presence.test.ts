import { describe, expect, it } from 'vitest';
import { phone, Screen, seatedRoom } from './testing/phone.ts';
import { openedSession, testServer } from './testing/test-server.ts';

/** Short enough to wait for, and in the same proportions. */
const SHORT = { presenceGrace: 30, requestPresence: 30, narratorQuiet: 90 };

describe('who is here', () => {
  it('is told to all when someone comes and when someone has gone', async () => {
    const server = await testServer({ limits: SHORT });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    await ana.until(() => ana.present.includes(ben.id));
    await ben.until(() => ben.present.length === 2);
    ben.socket?.close();
    await ana.until(() => !ana.present.includes(ben.id));
    expect(ana.now.participants.find(({ id }) => id === ben.id)?.left).toBeNull();
    const back = await new Screen(server, code, ben.token).connect();
    await ana.until(() => ana.present.includes(ben.id));
    await back.until(() => back.present.length === 2);
  });

  it('a connection that blinks makes nobody absent', async () => {
    const server = await testServer({ limits: { ...SHORT, presenceGrace: 60_000 } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    await ana.until(() => ana.present.length === 2);
    ben.socket?.close();
    const back = await new Screen(server, code, ben.token).connect();
    expect(back.present).toHaveLength(2);
    expect(ana.present).toHaveLength(2);
  });

  it('two pages of one person are one person, who stays while one of them does', async () => {
    const server = await testServer({ limits: { ...SHORT, requestPresence: 0 } });
    const { code } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    const second = await new Screen(server, code, ana.token).connect();
    expect(second.present.filter((id) => id === ana.id)).toHaveLength(1);
    expect(await second.ask({ type: 'rename', name: 'Anna' }, { client: 'second-page', n: 1 })).toMatchObject(
      { ok: true },
    );
    await ana.until(() => ana.now.participants.some(({ name }) => name === 'Anna'));
    // Both are told what is theirs alone.
    await nora.does({ type: 'start-round' });
    await nora.does({ type: 'draw-situation', again: false });
    await nora.does({ type: 'go-on', from: 'situation', early: false });
    await nora.does({ type: 'give-floor', to: ana.id, from: null });
    await ana.reached(nora.now.seq);
    await ana.does({ type: 'hand-back' });
    for (const page of [ana, second]) await page.until(() => page.mine?.spoken[ana.id] !== undefined);
    ana.socket?.close();
    // Ben goes after her first page, and is the one who is missed: she is still here.
    await second.until(() => second.present.includes(ana.id));
    const other = await phone(server, code, 'Chloé');
    other.socket?.close();
    await second.until(() => !second.present.includes(other.id));
    expect(second.present).toContain(ana.id);
  });
});

describe('a narrator who is not there', () => {
  it('is noted as away, the clocks stop, and both end when she is back', async () => {
    const server = await testServer({ limits: SHORT });
    const { code } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    await nora.does({ type: 'start-round' });
    nora.socket?.close();
    await ana.until(() => ana.now.narratorAwaySince !== null);
    expect(ana.now).toMatchObject({ narrator: nora.id, clocksPausedAt: expect.any(Number) });
    await new Screen(server, code, nora.token).connect();
    await ana.until(() => ana.now.narratorAwaySince === null);
    expect(ana.now).toMatchObject({ narrator: nora.id, clocksPausedAt: null });
  });

  it('is missed after a restart too, and not before her time', async () => {
    const server = await testServer({ limits: SHORT });
    const { code } = await openedSession(server);
    const { nora, ana } = await seatedRoom(server, code);
    await nora.does({ type: 'start-round' });
    await server.stop();
    const next = await testServer({ limits: SHORT, database: server.database });
    const back = await new Screen(next, code, ana.token).connect();
    const since = back.now.narratorAwaySince ?? back.welcome?.now ?? 0;
    await back.until(() => back.now.narratorAwaySince !== null);
    const noted = back.told.find(({ event }) => event?.type === 'narrator-went-away');
    expect((noted?.at ?? 0) - (back.now.narratorAwaySince ?? 0)).toBeGreaterThanOrEqual(SHORT.narratorQuiet);
    expect(since).toBeGreaterThan(0);
  });
});
