import type { RoomSettings } from '@reflextics/game';
import type { Pool, PoolClient } from 'pg';
import { DELETION_TIMEOUT, PURGED_AT_ONCE } from '../limits.ts';
import { eventRowOf, storable } from './event-rows.ts';
import { Prisma, type PrismaClient, type Session as SessionRow } from './generated/client.ts';
import { asJson } from './json-column.ts';
import type { NewRoom, NewSession, Session } from './types.ts';

export async function openSession(
  prisma: PrismaClient,
  session: NewSession,
): Promise<'stored' | 'code-taken'> {
  const { rooms, settings, callLink, supportLine, createdAt, purgeAt, ...rest } = session;
  return unlessCodeTaken(async () => {
    await prisma.session.create({
      data: {
        ...rest,
        name: storable(session.name),
        settings: asJson(settings),
        callLink: callLink === null ? null : storable(callLink),
        supportLine: supportLine === null ? null : storable(supportLine),
        createdAt: new Date(createdAt),
        purgeAt: new Date(purgeAt),
        rooms: { create: rooms.map(roomData) },
      },
    });
    return 'stored';
  });
}

/** The session's row is locked before its rooms are counted: none is added unseen, and none to one being deleted. */
export async function addRoom(
  prisma: PrismaClient,
  sessionId: string,
  room: NewRoom,
  most: number,
): Promise<'stored' | 'code-taken' | 'gone' | 'full'> {
  return unlessCodeTaken(() =>
    prisma.$transaction(async (tx) => {
      const locked = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM session WHERE id = ${sessionId} FOR NO KEY UPDATE`;
      if (locked.length === 0) return 'gone';
      if ((await tx.room.count({ where: { sessionId } })) >= most) return 'full';
      await tx.room.create({ data: { ...roomData(room), sessionId } });
      return 'stored';
    }),
  );
}

export async function sessionWhere(
  prisma: PrismaClient,
  where: Prisma.SessionWhereUniqueInput,
): Promise<Session | null> {
  const row = await prisma.session.findUnique({ where });
  return row && sessionOf(row);
}

/** The hash of the facilitator's token: nobody is told it, and it goes with the session. */
export async function sealOf(prisma: PrismaClient, id: string): Promise<string | null> {
  const row = await prisma.session.findUnique({ where: { id }, select: { facilitatorTokenHash: true } });
  return row?.facilitatorTokenHash ?? null;
}

/** Each session's row is locked before its rooms are listed: none can be added unseen. */
export async function deleteSession(pool: Pool, id: string): Promise<string[]> {
  const { rooms } = await deleteThose(pool, 'SELECT id FROM session WHERE id = $1 FOR UPDATE', [id]);
  return rooms;
}

const DUE = `
  SELECT id FROM session WHERE purge_at <= $1
  ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`;

/** Skips what another server is purging, so that several may purge at once. */
export async function purgeDue(pool: Pool, now: number): Promise<string[]> {
  const purged: string[] = [];
  for (let more = true; more; ) {
    const { sessions, rooms } = await deleteThose(pool, DUE, [new Date(now), PURGED_AT_ONCE]);
    more = sessions === PURGED_AT_ONCE;
    purged.push(...rooms);
  }
  return purged;
}

/** What that statement finds and locks, in one transaction. How many sessions, and the ids of their rooms. */
async function deleteThose(
  pool: Pool,
  locking: string,
  values: readonly unknown[],
): Promise<{ sessions: number; rooms: string[] }> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const ids = await idsFound(client, locking, values);
    const rooms = await idsFound(client, 'SELECT id FROM room WHERE session_id = ANY($1::text[])', [ids]);
    await idsFound(client, 'DELETE FROM session WHERE id = ANY($1::text[]) RETURNING id', [ids]);
    await client.query('COMMIT');
    client.release();
    return { sessions: ids.length, rooms };
  } catch (error) {
    client.release(true); // the database rolls back
    throw error;
  }
}

async function idsFound(client: PoolClient, text: string, values: readonly unknown[]): Promise<string[]> {
  // pg knows it, its types do not: the time that this one statement may take.
  const asked = { text, values: [...values], query_timeout: DELETION_TIMEOUT };
  const found = await client.query<{ id: string }>(asked);
  return found.rows.map(({ id }) => id);
}

function roomData({ id, code, createdAt, events }: NewRoom) {
  const rows = events.map(eventRowOf);
  return {
    id,
    code,
    createdAt: new Date(createdAt),
    headSeq: rows.at(-1)?.seq ?? 0,
    lastAt: rows.at(-1)?.at ?? new Date(createdAt),
    events: { create: rows.map((row) => ({ ...row, data: asJson(row.data) })) },
  };
}

function sessionOf({ facilitatorTokenHash: _, ...row }: SessionRow): Session {
  return {
    ...row,
    // Only openSession writes it, from settings that the compiler has checked.
    settings: row.settings as unknown as RoomSettings,
    createdAt: row.createdAt.getTime(),
    purgeAt: row.purgeAt.getTime(),
  };
}

async function unlessCodeTaken<T extends string>(create: () => Promise<T>): Promise<T | 'code-taken'> {
  try {
    return await create();
  } catch (error) {
    if (isPrismaCode(error, 'P2002') && JSON.stringify(error.meta).includes('code')) return 'code-taken';
    throw error;
  }
}

function isPrismaCode(error: unknown, code: string): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;
}
