import { afterEach, expect, test, vi } from 'vitest';
import { leaveSeat, mySeat } from '../../room/index.ts';
import { takeSeat } from './take-seat.ts';
import { type AskedOfServer, doorway, FATOUS_KEY, ROOM, trouble } from './testing/doorway.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  leaveSeat(ROOM.code);
});

const tokenIn = ({ body }: AskedOfServer) => (body as { token: string }).token;
const joined = (participant: string) => ({ status: 201, body: { participant } });
const wish = (name: string) => ({ room: ROOM, name, asNarrator: false, facilitator: null });

test('Ana asks again with her token where the answer was lost; Ben, who is handed her phone, does not', async () => {
  const asked = doorway(() => null);
  for (const name of ['Ana', 'Ana', 'Ben']) await expect(takeSeat(wish(name))).rejects.toThrow();
  const [first, again, bens] = asked.map(tokenIn);
  expect(again).toBe(first);
  expect(bens).not.toBe(first);
});

test.each([
  ['Ana', null],
  ['Fatou, with her key,', FATOUS_KEY],
])('%s comes in anew where the seat that her lost answer gave was taken away', async (_, facilitator) => {
  const asNarrator = facilitator !== null;
  let isLost = true;
  let revoked = '';
  const asked = doorway((question) => {
    if (isLost) {
      isLost = false;
      revoked = tokenIn(question);
      return null;
    }
    return tokenIn(question) === revoked ? trouble('gone', 410) : joined('fatou');
  });
  const hers = { room: ROOM, name: 'Fatou', asNarrator, facilitator };
  await expect(takeSeat(hers)).rejects.toThrow();
  expect(await takeSeat(hers)).toMatchObject({ participant: 'fatou', asNarrator });
  expect(asked).toHaveLength(3);
  expect(mySeat(ROOM.code)?.token).not.toBe(revoked);
});

test('a key that opens nothing is told at once', async () => {
  const asked = doorway(() => trouble('unauthorised', 401));
  const hers = { room: ROOM, name: 'Fatou', asNarrator: true, facilitator: FATOUS_KEY };
  await expect(takeSeat(hers)).rejects.toMatchObject({ code: 'unauthorised' });
  expect(asked).toHaveLength(1);
});
