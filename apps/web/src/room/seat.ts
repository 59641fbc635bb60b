import type { ParticipantId } from '@reflextics/game';
import { isToken } from '@reflextics/protocol';
import { IN_CASE, type Kept, kept, keptJson } from './kept.ts';
import { forgetLastView } from './last-view.ts';
import { newToken } from './secret.ts';

/** This phone's seat in a room. */
export interface Seat {
  code: string;
  token: string;
  participant: ParticipantId;
  name: string;
  /** When it was taken, by this phone's clock. */
  since: number;
  /** When everything in the room is deleted, by the server's clock. */
  until: number;
  /** It was taken as the narrator's; she may have handed it on since. */
  asNarrator?: boolean;
}

const SEAT = 'seat:';
const JOINING = 'joining:';
const DISPLAY = 'display:';

/** Null: this phone has no seat in that room. */
export function mySeat(code: string, store: Kept = kept): Seat | null {
  return keptJson(store, SEAT + code, readSeat);
}

/** Every seat of this phone whose room is there yet, the latest first; long after its room a seat is forgotten. */
export function mySeats(now: number = Date.now(), store: Kept = kept): Seat[] {
  const found: Seat[] = [];
  for (const key of store.keys(SEAT)) {
    const code = key.slice(SEAT.length);
    const seat = mySeat(code, store);
    if (seat === null || seat.until + IN_CASE <= now) leaveSeat(code, store);
    else if (seat.until > now) found.push(seat);
    else forgetLastView(code, store);
  }
  return found.sort((a, b) => b.since - a.since);
}

/** The name under which the seat is offered again; the room knows it better than the form that it was typed in. */
export function renameSeat(code: string, name: string, store: Kept = kept): void {
  const seat = mySeat(code, store);
  if (seat !== null && seat.name !== name) store.set(SEAT + code, JSON.stringify({ ...seat, name }));
}

export function keepSeat(seat: Seat, store: Kept = kept): void {
  store.set(SEAT + seat.code, JSON.stringify(seat));
  store.remove(JOINING + seat.code);
}

/**
 * Forgets the seat and all that this phone kept for it: what was seen last, drafts and commands that were not sent, and whether
 * this was the one screen of all.
 */
export function leaveSeat(code: string, store: Kept = kept): void {
  store.remove(SEAT + code);
  store.remove(JOINING + code);
  forgetLastView(code, store);
  store.remove(`one-screen:${code}`);
  for (const what of ['draft', 'outbox', 'refused', 'had-screen', 'seat-taken']) {
    for (const key of store.keys(`${what}:${code}:`)) store.remove(key);
  }
}

/**
 * The token to join with. The same one until the seat is kept: where the answer was lost, asking again gives the
 * same seat and not a second one. @param wish who wants which seat: another one is not given what this one may have taken.
 */
export function joiningToken(code: string, wish: string, store: Kept = kept): string {
  const before = keptJson(store, JOINING + code, readJoining);
  if (before?.wish === wish) return before.token;
  const token = newToken();
  store.set(JOINING + code, JSON.stringify({ wish, token }));
  return token;
}

/** This screen's token as a display of that room. */
export function displayToken(code: string, store: Kept = kept): string {
  return keptToken(DISPLAY + code, store);
}

export function forgetDisplay(code: string, store: Kept = kept): void {
  store.remove(DISPLAY + code);
}

function keptToken(key: string, store: Kept): string {
  const before = store.get(key);
  if (isToken(before)) return before;
  const token = newToken();
  store.set(key, token);
  return token;
}

function readJoining(value: unknown): { wish: string; token: string } | null {
  const joining = value as { wish?: unknown; token?: unknown } | null;
  if (typeof joining?.wish !== 'string' || !isToken(joining.token)) return null;
  return { wish: joining.wish, token: joining.token };
}

function readSeat(value: unknown): Seat | null {
  const seat = value as Partial<Seat> | null;
  const whole =
    typeof seat?.code === 'string' &&
    isToken(seat.token) &&
    typeof seat.participant === 'string' &&
    typeof seat.name === 'string' &&
    typeof seat.since === 'number' &&
    typeof seat.until === 'number';
  return whole ? (seat as Seat) : null;
}
