import { MAX_WAITING } from '@reflextics/protocol';
import { describe, expect, it, vi } from 'vitest';
import { phone } from '../testing/phone.ts';
import { http, openedSession, testServer } from '../testing/test-server.ts';

/** Does as before, and resolves once it was asked so often. */
function asked<Name extends string>(
  of: Record<Name, (...args: never[]) => unknown>,
  name: Name,
  times: number,
): Promise<void> {
  const before = of[name].bind(of);
  let calls = 0;
  return new Promise((resolve) => {
    of[name] = (...args) => {
      calls += 1;
      if (calls === times) resolve();
      return before(...args);
    };
  });
}

/** Reads of the only room's log stand still until told. */
async function roomWithHeldReads() {
  const server = await testServer();
  const { code } = await openedSession(server);
  const ana = await phone(server, code, 'Ana');
  const ben = await phone(server, code, 'Ben');
  const [room] = server.app.rooms.inMemory();
  if (room === undefined) throw new Error('expected a room in memory, found none');
  const read = server.store.read.bind(server.store);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const reads = vi.spyOn(server.store, 'read').mockImplementation(async (...which) => {
    await held;
    return read(...which);
  });
  return { server, code, room, ana, ben, reads, release };
}

describe('reading on', () => {
  it('is one for all who ask before it begins, and another for who asks after', async () => {
    const { server, room, reads, release } = await roomWithHeldReads();
    const begun = asked(server.store, 'read', 1);
    const first = room.catchUp();
    await begun;
    const others = Array.from({ length: 100 }, () => room.catchUp());
    release();
    await Promise.all([first, ...others]);
    expect(reads).toHaveBeenCalledTimes(2);
  });

  it('for whoever comes with a token that opens nothing any more takes no command’s place', async () => {
    const { server, code, room, ana, ben, release } = await roomWithHeldReads();
    await ben.does({ type: 'leave' });
    const came = asked(room, 'catchUp', MAX_WAITING);
    const comes = () => http(server, 'GET', `/api/rooms/${code}/log`, { token: ben.token });
    const strangers = Array.from({ length: MAX_WAITING }, comes);
    await came;
    const heard = asked(room, 'command', 1);
    const stands = ana.try({ type: 'stand' });
    await heard;
    expect(room.waiting).toBe(1);
    expect(room.inUse).toBe(true);
    release();
    expect(await stands).toMatchObject({ ok: true });
    expect((await Promise.all(strangers)).map(({ status }) => status)).not.toContain(200);
  });
});
