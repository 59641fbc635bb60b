/** Which of a room's screens a person is on. */
export type RoomPlace = 'lobby' | 'narrator-lobby' | 'table' | 'narrator' | 'ending';

export interface RoomScreenProps {
  /** Where this person was before on this page; null: this is what it showed first. Absent: as null. */
  cameFrom?: RoomPlace | null;
}
