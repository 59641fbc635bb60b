import { describe, expect, it } from 'vitest';
import type { RoomWrite, SeatCode, Store } from '../types.ts';
import { hashOf, joined, MONDAY, writing } from './a-session.ts';
import { openRoom } from './opened-store.ts';

const MINUTES = 60_000;

/** A seat's short code, and the move that it leads to. */
export function seatCodeContract(stored: () => Store): void {
  const givenToAna: SeatCode = { participantId: 'ana', lost: false, until: MONDAY + 5 * MINUTES };

  async function anasRoom(name: string): Promise<{ room: string; token: string }> {
    const room = await openRoom(stored(), name);
    const token = hashOf(`Ana of ${name}`);
    await stored().append(
      writing(room, 1, [joined('ana', 'Ana')], { newcomer: { participantId: 'ana', tokenHash: token } }),
    );
    return { room, token };
  }

  const moving = (room: string, seq: number, seatCode: string, device: string): RoomWrite =>
    writing(room, seq, [{ type: 'seat-moved', participant: 'ana' }], {
      newcomer: { participantId: 'ana', tokenHash: hashOf(`${device}, of Ana of ${room}`) },
      seatCode,
      revoke: ['ana'],
    });

  describe('a seat’s code', () => {
    it('opens its seat until its time is over, in its room alone', async () => {
      const { room } = await anasRoom('code-in-time');
      const other = await openRoom(stored(), 'code-elsewhere');
      const code = hashOf('HKRVTE of code-in-time');
      expect(await stored().giveSeatCode(room, code, givenToAna)).toBe('stored');
      expect(await stored().seatCode(room, code, MONDAY)).toEqual(givenToAna);
      expect(await stored().seatCode(room, code, givenToAna.until - 1)).toEqual(givenToAna);
      expect(await stored().seatCode(room, code, givenToAna.until)).toBeNull();
      expect(await stored().seatCode(other, code, MONDAY)).toBeNull();
      expect(await stored().append(moving(other, 1, code, 'elsewhere'))).toEqual({ kind: 'code-used' });
    });

    it('is used once, with the move itself: who was behind still has it to ask again by', async () => {
      const { room } = await anasRoom('code-once');
      const code = hashOf('HKRVTE of code-once');
      await stored().giveSeatCode(room, code, givenToAna);
      expect(await stored().append(moving(room, 1, code, 'late'))).toEqual({ kind: 'conflict', seq: 2 });
      expect(await stored().seatCode(room, code, MONDAY)).toEqual(givenToAna);
      const asked = await Promise.all(
        ['one', 'two', 'three'].map((name) => stored().append(moving(room, 2, code, name))),
      );
      expect(asked.map(({ kind }) => kind).sort()).toEqual(['code-used', 'code-used', 'stored']);
      expect(await stored().seatCode(room, code, MONDAY)).toBeNull();
      expect((await stored().room(room))?.seq).toBe(3);
    });

    it('ends the one before it', async () => {
      const { room } = await anasRoom('code-again');
      const [first, second] = [hashOf('FIRST of code-again'), hashOf('SECOND of code-again')];
      await stored().giveSeatCode(room, first, givenToAna);
      await stored().giveSeatCode(room, second, { ...givenToAna, lost: true });
      expect(await stored().seatCode(room, first, MONDAY)).toBeNull();
      expect(await stored().seatCode(room, second, MONDAY)).toEqual({ ...givenToAna, lost: true });
    });

    it('is for a seat that there is, and goes with the session', async () => {
      const { room } = await anasRoom('code-gone');
      const code = hashOf('HKRVTE of code-gone');
      const nobodys = { ...givenToAna, participantId: 'zoe' };
      expect(await stored().giveSeatCode(room, code, nobodys)).toBe('gone');
      await stored().giveSeatCode(room, code, givenToAna);
      await stored().deleteSession('code-gone');
      expect(await stored().seatCode(room, code, MONDAY)).toBeNull();
    });
  });

  it('a seat that moves is opened by its new token and by no token that it had before', async () => {
    const { room, token } = await anasRoom('moves');
    const next = hashOf('Ana of moves, on another phone');
    const write = writing(room, 2, [{ type: 'seat-moved', participant: 'ana' }], {
      newcomer: { participantId: 'ana', tokenHash: next },
      revoke: ['ana'],
    });
    expect(await stored().append(write)).toEqual({ kind: 'stored' });
    expect(await stored().accessByToken(token)).toMatchObject({ participantId: 'ana', revoked: true });
    expect(await stored().accessByToken(next)).toMatchObject({ participantId: 'ana', revoked: false });
  });
}
