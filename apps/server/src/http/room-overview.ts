import { frameworkNow, type Room } from '@reflextics/game';
import type { RoomOverview } from '@reflextics/protocol';
import type { RoomOverview as StoredOverview } from '../store/index.ts';
import type { House } from './context.ts';

/** As the facilitator sees it. Null: it was deleted meanwhile. */
export async function overviewOf(house: House, stored: StoredOverview): Promise<RoomOverview | null> {
  const live = await house.rooms.as(stored);
  if (live === null) return null;
  const { room, lastAt } = live.state;
  const round = room.rounds.at(-1);
  const framework = frameworkNow(room);
  return {
    code: live.code,
    stage: room.stage,
    step: room.stage === 'round' ? (round?.step ?? null) : null,
    round: round?.number ?? 0,
    situation: round?.situation ?? null,
    participants: seatsOf(room).map(({ id, name, sign, deviceless }) => ({
      id,
      name,
      sign,
      deviceless,
      present: live.presence.has(id),
    })),
    narrator: room.narrator,
    locked: room.locked,
    createdAt: stored.createdAt,
    lastAt,
    proposals: stored.proposals,
    ...(framework === null ? {} : { framework }),
  };
}

export const seatsOf = (room: Room) => room.participants.filter(({ left }) => left === null);
