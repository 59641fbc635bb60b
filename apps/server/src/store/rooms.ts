import type { Pool } from 'pg';
import type { Prisma, PrismaClient, Room as RoomRow } from './generated/client.ts';
import type { RoomOverview, StoredRoom } from './types.ts';

export async function roomWhere(
  prisma: PrismaClient,
  where: Prisma.RoomWhereUniqueInput,
): Promise<StoredRoom | null> {
  const row = await prisma.room.findUnique({ where });
  return row && roomOf(row);
}

export async function roomsByCode(pool: Pool, codes: readonly string[]): Promise<Map<string, StoredRoom>> {
  const found = await pool.query<RoomRow>({
    text: `SELECT id, session_id AS "sessionId", code, created_at AS "createdAt", head_seq AS "headSeq", last_at AS "lastAt"
           FROM room WHERE code = ANY($1::text[])`,
    values: [codes],
  });
  return new Map(found.rows.map((row) => [row.code, roomOf(row)]));
}

export async function roomsOf(prisma: PrismaClient, sessionId: string): Promise<RoomOverview[]> {
  const rows = await prisma.room.findMany({
    where: { sessionId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { _count: { select: { proposals: { where: { state: 'standing', hidden: false } } } } },
  });
  return rows.map(({ _count, ...row }) => ({ ...roomOf(row), proposals: _count.proposals }));
}

export async function headsOf(pool: Pool, roomIds: readonly string[]): Promise<Map<string, number>> {
  const found = await pool.query<{ id: string; head_seq: number }>({
    name: 'read-heads',
    text: 'SELECT id, head_seq FROM room WHERE id = ANY($1::text[])',
    values: [roomIds],
  });
  return new Map(found.rows.map(({ id, head_seq }) => [id, head_seq]));
}

export async function eraseName(prisma: PrismaClient, roomId: string, id: string): Promise<void> {
  await prisma.participant.updateMany({ where: { roomId, id }, data: { name: '' } });
}

function roomOf({ headSeq, createdAt, lastAt, ...row }: RoomRow): StoredRoom {
  return { ...row, seq: headSeq, createdAt: createdAt.getTime(), lastAt: lastAt.getTime() };
}
