import type { Opened } from './furnish.ts';
import type { Address, Room } from './table.ts';
import type { Seen } from './tally.ts';

/** What a process of the swarm can be told to do, each with a group of rooms. */
export interface Orders {
  /** Seats people in opened rooms, connects them and plays up to where the play begins. */
  furnish(group: string, at: Address, opened: readonly Opened[]): Room[];
  /** Takes rooms that exist, without connecting. */
  take(group: string, at: Address, rooms: readonly Room[]): void;
  /** Connects everyone. `crowd`: all at the same moment. ms until the last was welcomed. */
  connect(group: string, at: Address, crowd: boolean): number;
  cut(group: string): void;
  openLoop(group: string, perSecond: number): void;
  closedLoop(group: string, depth: number): void;
  /** What was seen since the last time. */
  look(group: string): Seen;
  /** Resolves once everything that was asked is answered. */
  rest(group: string): void;
}

export type Order = { [Name in keyof Orders]: { name: Name; args: Parameters<Orders[Name]> } }[keyof Orders];
export type OrderMessage = Order & { id: number };
export type Report = { id: number; result: unknown } | { id: number; error: string };
