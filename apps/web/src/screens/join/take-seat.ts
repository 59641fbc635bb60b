import type { RoomPreview } from '@reflextics/protocol';
import {
  ApiError,
  api,
  type FacilitatorKey,
  joiningToken,
  keepSeat,
  leaveSeat,
  newName,
  type Seat,
} from '../../room/index.ts';

export interface Wish {
  room: RoomPreview;
  name: string;
  asNarrator: boolean;
  facilitator: FacilitatorKey | null;
}

/** Joins and keeps the seat on this phone. Asked again after a lost answer, it is the same seat. Throws `ApiError`. */
export async function takeSeat(wish: Wish): Promise<Seat> {
  try {
    return await sitDown(wish);
  } catch (error) {
    if (!(error instanceof ApiError) || !isStale(error, wish)) throw error;
    leaveSeat(wish.room.code); // the token belonged to a seat that was taken away meanwhile
    return sitDown(wish);
  }
}

/** With a key it may be the key that opens nothing: another token does not help there. */
const isStale = ({ code }: ApiError, { facilitator }: Wish): boolean =>
  code === 'gone' || (code === 'unauthorised' && facilitator === null);

async function sitDown({ room, name, asNarrator, facilitator }: Wish): Promise<Seat> {
  const token = joiningToken(room.code, `${asNarrator ? 'narrate' : 'play'} ${name}`);
  const asked = { name, token, ...(asNarrator ? { asNarrator } : {}) };
  const { participant } = await api.join(room.code, asked, facilitator?.token ?? null);
  const { until } = room.kept;
  const seat: Seat = { code: room.code, token, participant, name, since: Date.now(), until, asNarrator };
  keepSeat(seat);
  return seat;
}

/** Gives a seat up without opening the room. Where that fails the others still see the seat, as away. */
export async function leaveFromOutside({ code, token }: Seat): Promise<void> {
  try {
    await api.command(code, token, { client: newName(), n: 1, command: { type: 'leave' } });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}
