import { MAX_ROOMS_IN_SESSION } from '@reflextics/protocol';
import { describe, expect, it } from 'vitest';
import { phone } from '../testing/phone.ts';
import { http, openedSession, testServer } from '../testing/test-server.ts';

describe('closing a room', () => {
  it('can be asked again when the answer was lost, and answers as it did', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const close = () => http(server, 'POST', `/api/rooms/${code}/close`, { token: facilitatorToken });
    const first = await close();
    const second = await close();
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.json).toEqual(first.json);
    expect((await ana.log()).seq).toBe(first.json.seq);
  });

  it('is open to leaving: nothing changes, and the token still reads', async () => {
    const server = await testServer();
    const { code, facilitatorToken } = await openedSession(server);
    const ana = await phone(server, code, 'Ana');
    const closed = await http(server, 'POST', `/api/rooms/${code}/close`, { token: facilitatorToken });
    expect(await ana.try({ type: 'leave' })).toMatchObject({ ok: true, seq: closed.json.seq });
    expect((await ana.log()).view?.participants[0]?.left).toBeNull();
  });
});

describe('the rooms of a session', () => {
  it('are bounded, however many are asked for at once', async () => {
    const server = await testServer();
    const { session, facilitatorToken } = await openedSession(server, { rooms: 12 });
    const add = () => http(server, 'POST', `/api/sessions/${session.id}/rooms`, { token: facilitatorToken });
    const most = MAX_ROOMS_IN_SESSION;
    const asked = await Promise.all(Array.from({ length: most - 12 + 3 }, add));
    expect(asked.filter(({ status }) => status === 201)).toHaveLength(most - 12);
    const { status, json } = await add();
    expect([status, json.error]).toEqual([
      409,
      {
        code: 'too-many-rooms',
        message: 'This session has as many rooms as one may have.',
        expected: most,
        do: 'Open another session for the other groups.',
      },
    ]);
    const { rooms } = (await http(server, 'GET', `/api/sessions/${session.id}`, { token: facilitatorToken }))
      .json;
    expect(rooms).toHaveLength(most);
  });
});
