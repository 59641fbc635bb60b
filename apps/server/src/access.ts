import type { ParticipantId } from '@reflextics/game';
import type { Problem } from '@reflextics/protocol';
import { isToken, problem } from '@reflextics/protocol';
import type { LiveRoom } from './live/live-room.ts';
import { hashOf } from './secrets.ts';
import type { Access, Store } from './store/index.ts';

/** Who asks, as far as a room is concerned. */
export type Visitor =
  | { kind: 'participant'; id: ParticipantId }
  | { kind: 'display' }
  | { kind: 'facilitator' };

/** Who holds this token, in this room; or why it opens nothing here. Throws what the store throws. */
export async function visitorOf(
  store: Store,
  room: Pick<LiveRoom, 'id' | 'sessionId' | 'state' | 'catchUp'>,
  token: string | null,
): Promise<Visitor | { problem: Problem }> {
  if (!isToken(token)) return { problem: problem('unauthorised') };
  const hash = hashOf(token);
  const access = await store.accessByToken(hash);
  if (access !== null) {
    if (access.roomId !== room.id) return { problem: problem('unauthorised') };
    if (access.revoked) {
      // It may have ended since the room was looked at: why it did stands in the log.
      await room.catchUp();
      return { problem: problem('gone', whyOf(room, access)) };
    }
    if (access.participantId === null) return { kind: 'display' };
    return { kind: 'participant', id: access.participantId };
  }
  const session = await store.sessionByFacilitator(hash);
  if (session?.id === room.sessionId) return { kind: 'facilitator' };
  return { problem: problem('unauthorised') };
}

/** A seat that is still in the room has gone on on another device. */
function whyOf(room: Pick<LiveRoom, 'state'>, { participantId }: Access): { found?: string } {
  return participantId !== null && room.state.seats(participantId) ? { found: 'replaced' } : {};
}
