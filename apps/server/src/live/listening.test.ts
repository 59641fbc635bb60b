import { MAX_MESSAGE_BYTES } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { TRANSPORT_MAX_BYTES } from '../limits.ts';
import { phone } from '../testing/phone.ts';
import { http, openedSession, testServer } from '../testing/test-server.ts';

const none = { burst: 0, perSecond: 0 };
const tooFast = { ok: false, problem: { code: 'too-fast' } };

describe('one connection', () => {
  it('has so many messages of all kinds; what comes beyond them is answered, and says which it was', async () => {
    const server = await testServer({ limits: { messages: { burst: 3, perSecond: 0 } } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    await ana.does({ type: 'stand' });
    expect(await ana.socket?.emitWithAck('time', {})).toHaveProperty('now');
    expect(await ana.socket?.emitWithAck('log', { after: ana.now.seq })).toHaveProperty('seq');
    expect(await ana.socket?.emitWithAck('time', {})).toMatchObject({ client: null, n: null, ...tooFast });
    expect(await ana.socket?.emitWithAck('log', { after: 0 })).toMatchObject(tooFast);
    expect(await ana.try({ type: 'decline' })).toMatchObject({ client: ana.client, n: 2, ...tooFast });
    expect(await ben.try({ type: 'stand' })).toMatchObject({ ok: true });
    expect(ana.disconnected).toBeNull();
  });

  it('that goes on though it is refused is cut off, and no one else is', async () => {
    const server = await testServer({ limits: { messages: none, refused: { burst: 2, perSecond: 0 } } });
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const ben = await phone(server, code, 'Ben');
    expect(await ana.socket?.emitWithAck('time', {})).toMatchObject(tooFast);
    expect(await ana.socket?.emitWithAck('time', {})).toMatchObject(tooFast);
    expect([ana.disconnected, await floodCuts()]).toEqual([null, 0]);
    for (let flood = 0; flood < 20; flood += 1) ana.socket?.emit('writing', { on: true });
    await ana.until(() => ana.disconnected !== null);
    expect([ben.disconnected, await floodCuts()]).toEqual([null, 1]);

    async function floodCuts(): Promise<number> {
      const { body } = await http(server, 'GET', '/metrics');
      return Number(/^reflextics_flood_cuts_total (\d+)$/m.exec(body)?.[1]);
    }
  });

  it('that sends more than a message may have is told so, and is cut off where it is far too much', async () => {
    const server = await testServer();
    const { code } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const said = (length: number) => ({ type: 'rename', name: 'x'.repeat(length) }) as const;
    expect(await ana.try(said(MAX_MESSAGE_BYTES))).toMatchObject({ problem: { code: 'too-large' } });
    expect(ana.disconnected).toBeNull();
    ana.socket?.emit(
      'command',
      { client: ana.client, n: 1, command: said(TRANSPORT_MAX_BYTES) },
      () => undefined,
    );
    await ana.until(() => ana.disconnected !== null);
    expect((await ana.connect()).refused).toBeNull();
  });
});
