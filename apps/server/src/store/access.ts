import type { Pool } from 'pg';
import { ADDING_DISPLAY } from '../limits.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import type { Access } from './types.ts';

/** By the hash of the token. */
export async function accessesBy(pool: Pool, hashes: readonly string[]): Promise<Map<string, Access>> {
  const found = await pool.query<Access & { hash: string }>({
    text: `SELECT token_hash AS hash, kind, room_id AS "roomId", participant_id AS "participantId",
             revoked_at IS NOT NULL AS revoked
           FROM access WHERE token_hash = ANY($1::text[])`,
    values: [hashes],
  });
  return new Map(found.rows.map(({ hash, ...access }) => [hash, access]));
}

/** One at a time in a room, so that none comes uncounted; what is played there does not wait for it. */
export async function addDisplay(
  prisma: PrismaClient,
  roomId: string,
  tokenHash: string,
  most: number,
): Promise<'stored' | 'token-taken' | 'gone' | 'full'> {
  try {
    return await prisma.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${roomId}, 0))`;
      const known = await tx.access.findUnique({ where: { tokenHash } });
      if (known === null && (await tx.access.count({ where: { roomId, kind: 'display' } })) >= most)
        return 'full';
      await tx.access.createMany({ data: { tokenHash, roomId, kind: 'display' }, skipDuplicates: true });
      const access = await tx.access.findUnique({ where: { tokenHash } });
      if (!access) return 'gone';
      return access.kind === 'display' && access.roomId === roomId ? 'stored' : 'token-taken';
    }, ADDING_DISPLAY);
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003') return 'gone';
    throw error;
  }
}
