import { randomBytes } from 'node:crypto';
import type { View } from '@reflextics/game';
import {
  type LogAnswer,
  type OpenSession,
  PROTOCOL_VERSION,
  type SessionOpened,
  VERSION_HEADER,
} from '@reflextics/protocol';
import { OPENING } from '../play/opening.ts';
import { NARRATOR, SEATS } from '../play/play.ts';
import type { Address, Room, Table } from './table.ts';

/** A room that was opened, and the key to it. */
export interface Opened {
  code: string;
  facilitatorToken: string;
}

const ROOMS_A_SESSION = 12; // as many as one may open at once

const SESSION: OpenSession = {
  name: 'Bench',
  language: 'en',
  deck: 'reflextics',
  themes: ['netiquette'],
  turnTime: null,
  retentionDays: 1,
  narratorBy: 'facilitator',
  playersMayDownload: true,
  keepSpeakingTimes: false,
  callLink: null,
  supportLine: null,
  rooms: 1,
};

const newToken = () => randomBytes(32).toString('base64url');
const newId = () => randomBytes(12).toString('base64url');

export async function openRooms(at: Address, rooms: number): Promise<Opened[]> {
  const opened: Opened[] = [];
  while (opened.length < rooms) {
    const session: SessionOpened = await ask(at, 'POST', '/api/sessions', {
      body: { ...SESSION, rooms: Math.min(ROOMS_A_SESSION, rooms - opened.length) },
    });
    const { facilitatorToken } = session;
    opened.push(...session.rooms.map(({ code }) => ({ code, facilitatorToken })));
  }
  return opened;
}

/** Eleven people in a room, not connected yet. What they propose is not known before it is played up to there. */
export async function seated(at: Address, { code, facilitatorToken }: Opened): Promise<Room> {
  const tokens = Array.from({ length: SEATS }, newToken);
  const seats: string[] = [];
  for (const [place, token] of tokens.entries()) {
    const joined: { participant: string } = await ask(at, 'POST', `/api/rooms/${code}/join`, {
      body: { name: `Person ${place}`, token, ...(place === NARRATOR ? { asNarrator: true } : {}) },
      ...(place === NARRATOR ? { token: facilitatorToken } : {}),
    });
    seats.push(joined.participant);
  }
  return { code, tokens, seats, proposals: [] };
}

/** Plays a connected table from the lobby to where the play begins. */
export async function played(at: Address, table: Table): Promise<void> {
  const { room } = table;
  for (const said of OPENING) await table.say(said);
  const { view } = await logOf(at, room);
  room.proposals = proposalsOf(room.seats, view);
}

/** Nobody checks at the floor who comes. */
export function roomOfFloor(number: number): Room {
  return {
    code: `FLOOR${number}`,
    tokens: Array.from({ length: SEATS }, newToken),
    seats: Array.from({ length: SEATS }, newId),
    proposals: Array.from({ length: SEATS }, newId),
  };
}

export function logOf(at: Address, { code, tokens }: Pick<Room, 'code' | 'tokens'>): Promise<LogAnswer> {
  return ask(at, 'GET', `/api/rooms/${code}/log?after=0`, { token: tokens[NARRATOR] ?? '' });
}

/** By place; the narrator has none. */
export function proposalsOf(seats: readonly string[], view: Pick<View, 'rounds'> | null): string[] {
  const made = view?.rounds.at(-1)?.board.proposals ?? [];
  return seats.map((seat) => made.find(({ authors }) => authors.includes(seat))?.id ?? '');
}

/** Throws, with what was answered, where it is no success. */
async function ask<Answer>(
  { host, port }: Address,
  method: string,
  path: string,
  { token, body }: { token?: string; body?: object },
): Promise<Answer> {
  const response = await fetch(`http://${host}:${port}${path}`, {
    method,
    headers: {
      [VERSION_HEADER]: String(PROTOCOL_VERSION),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`expected ${method} ${path} to succeed, found ${response.status}: ${text}`);
  return JSON.parse(text);
}
