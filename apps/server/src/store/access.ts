import { Prisma, type PrismaClient } from './generated/client.ts';
import type { Access } from './types.ts';

export async function accessByToken(prisma: PrismaClient, tokenHash: string): Promise<Access | null> {
  const row = await prisma.access.findUnique({ where: { tokenHash } });
  if (!row) return null;
  const { kind, roomId, participantId, revokedAt } = row;
  return { kind, roomId, participantId, revoked: revokedAt !== null };
}

export async function addDisplay(
  prisma: PrismaClient,
  roomId: string,
  tokenHash: string,
): Promise<'stored' | 'token-taken' | 'gone'> {
  try {
    await prisma.access.createMany({ data: { tokenHash, roomId, kind: 'display' }, skipDuplicates: true });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003') return 'gone';
    throw error;
  }
  const access = await accessByToken(prisma, tokenHash);
  if (!access) return 'gone';
  return access.kind === 'display' && access.roomId === roomId ? 'stored' : 'token-taken';
}
