import { createHash } from 'node:crypto';
import type { Duration, Instant, ParticipantId } from '@reflextics/game';
import { type LogAnswer, PROTOCOL_VERSION } from '@reflextics/protocol';
import type { Visitor } from '../access.ts';
import type { LiveRoom } from './live-room.ts';

export interface Asked {
  room: LiveRoom;
  visitor: Visitor;
  /** The last event that the asker has; 0: none. */
  after: number;
  now: Instant;
  /** Null: the server is not stopping. */
  comeBack: Duration | null;
}

/** Everything that the asker is missing. */
export function logAnswer({ room, visitor, after, now, comeBack }: Asked): LogAnswer {
  const own = ownPart(room, visitor.kind === 'participant' ? visitor.id : null);
  return {
    v: PROTOCOL_VERSION,
    newest: PROTOCOL_VERSION,
    now,
    seq: room.state.seq,
    ...room.state.missing(after),
    ...own,
    you: visitor,
    tag: tagOf(own),
    comeBack,
  };
}

/** A hash of what is told besides the log. */
export const ownTag = (room: LiveRoom, participant: ParticipantId | null): string =>
  tagOf(ownPart(room, participant));

type OwnPart = Pick<LogAnswer, 'mine' | 'present' | 'writing'>;

/** What is told besides the log. Sorted, so that it is the same on every server. */
function ownPart(room: LiveRoom, participant: ParticipantId | null): OwnPart {
  const narrates = participant !== null && room.state.room.narrator === participant;
  return {
    mine: participant === null ? null : room.state.mine(participant),
    present: [...room.presence.all()].sort(),
    writing: narrates ? room.writers().sort() : [],
  };
}

const TAG_LENGTH = 16; // 96 bits of the hash: nobody gains anything by two that are alike

const tagOf = ({ mine, present, writing }: OwnPart): string =>
  createHash('sha256')
    .update(JSON.stringify([mine, present, writing]))
    .digest('base64url')
    .slice(0, TAG_LENGTH);
