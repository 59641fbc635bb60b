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
