import type { Instant } from '@reflextics/game';
import { Prisma, type PrismaClient } from './generated/client.ts';
import type { SeatCode } from './types.ts';

export async function giveSeatCode(
  prisma: PrismaClient,
  roomId: string,
  codeHash: string,
  { participantId, lost, until }: SeatCode,
): Promise<'stored' | 'gone'> {
  const row = { codeHash, lost, until: new Date(until) };
  const seat = { roomId, participantId };
  try {
    await prisma.seatCode.upsert({
      where: { roomId_participantId: seat },
      create: { ...seat, ...row },
      update: row,
    });
    return 'stored';
  } catch (error) {
    // The seat's row is gone, and with it the room.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003') return 'gone';
    throw error;
  }
}

export async function seatCodeOf(
  prisma: PrismaClient,
  roomId: string,
  codeHash: string,
  at: Instant,
): Promise<SeatCode | null> {
  const row = await prisma.seatCode.findUnique({ where: { codeHash } });
  if (row === null || row.roomId !== roomId || row.until.getTime() <= at) return null;
  return { participantId: row.participantId, lost: row.lost, until: row.until.getTime() };
}
