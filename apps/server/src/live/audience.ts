import type { ParticipantId } from '@reflextics/game';
import type {
  ComeBackMessage,
  GoneMessage,
  MineMessage,
  PresenceMessage,
  ToldMessage,
  WritingMessage,
} from '@reflextics/protocol';

/** Whoever listens to the rooms. Everything that a room tells goes through here, once it is stored. */
export interface Audience {
  /** To everyone in the room: the same for all. */
  told(roomId: string, message: ToldMessage): void;
  present(roomId: string, message: PresenceMessage): void;
  /** To one participant alone. */
  mine(roomId: string, participant: ParticipantId, message: MineMessage): void;
  writing(roomId: string, narrator: ParticipantId, message: WritingMessage): void;
  /** To everyone in the room; their connections end, and they come back. */
  comeBack(roomId: string, message: ComeBackMessage): void;
  /** To one participant, or to everyone where null; their connections end. */
  gone(roomId: string, participant: ParticipantId | null, message: GoneMessage): void;
}

/** Tells both: those who are connected, and those whose answers are held. */
export function toBoth(one: Audience, other: Audience): Audience {
  return {
    told(roomId, message) {
      one.told(roomId, message);
      other.told(roomId, message);
    },
    present(roomId, message) {
      one.present(roomId, message);
      other.present(roomId, message);
    },
    mine(roomId, participant, message) {
      one.mine(roomId, participant, message);
      other.mine(roomId, participant, message);
    },
    writing(roomId, narrator, message) {
      one.writing(roomId, narrator, message);
      other.writing(roomId, narrator, message);
    },
    comeBack(roomId, message) {
      one.comeBack(roomId, message);
      other.comeBack(roomId, message);
    },
    gone(roomId, participant, message) {
      one.gone(roomId, participant, message);
      other.gone(roomId, participant, message);
    },
  };
}
