import { type KeptDeck, type OwnItems, withOpened } from '@reflextics/decks';
import type { PrismaClient } from './generated/client.ts';
import { asJson } from './json-column.ts';
import type { StoredDeck } from './types.ts';

export async function sessionDeckOf(prisma: PrismaClient, sessionId: string): Promise<StoredDeck | null> {
  const row = await prisma.sessionDeck.findUnique({ where: { sessionId } });
  // Only setSessionDeck writes it, from a deck that the compiler has checked.
  return row && { version: row.version, deck: row.data as unknown as KeptDeck };
}

/** The session's row is locked before: of two first changes one finds the other's row. */
export async function setSessionDeck(
  prisma: PrismaClient,
  sessionId: string,
  deck: KeptDeck,
  seen: number,
): Promise<'stored' | 'conflict' | 'gone'> {
  return prisma.$transaction(async (tx) => {
    const locked = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM session WHERE id = ${sessionId} FOR NO KEY UPDATE`;
    if (locked.length === 0) return 'gone';
    const before = await tx.sessionDeck.findUnique({ where: { sessionId }, select: { version: true } });
    if ((before?.version ?? 0) !== seen) return 'conflict';
    const row = { version: seen + 1, data: asJson(deck) };
    await tx.sessionDeck.upsert({ where: { sessionId }, create: { sessionId, ...row }, update: row });
    return 'stored';
  });
}

export async function keepReadable(prisma: PrismaClient, sessionId: string, opened: OwnItems): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM session WHERE id = ${sessionId} FOR NO KEY UPDATE`;
    const row = await tx.sessionDeck.findUnique({ where: { sessionId } });
    const kept = row && withOpened(row.data as unknown as KeptDeck, opened);
    if (!row || !kept) return;
    const data = { version: row.version + 1, data: asJson(kept) };
    await tx.sessionDeck.update({ where: { sessionId }, data });
  });
}
