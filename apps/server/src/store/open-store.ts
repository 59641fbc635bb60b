import { PrismaPg } from '@prisma/adapter-pg';
import { ASKED_AT_THE_DOOR } from '../limits.ts';
import { accessesBy, addDisplay } from './access.ts';
import { connect } from './connections.ts';
import { Gathering } from './gathering.ts';
import { PrismaClient } from './generated/client.ts';
import { GroupCommit } from './group-commit.ts';
import { clockOf, healthOf, requireDurable, requireMigrated } from './health.ts';
import { readLog } from './log.ts';
import { lastAnswer } from './outboxes.ts';
import { eraseName, headsOf, roomsByCode, roomsOf, roomWhere } from './rooms.ts';
import { giveSeatCode, seatCodeOf } from './seat-codes.ts';
import { keepReadable, sessionDeckOf, setSessionDeck } from './session-decks.ts';
import { addRoom, deleteSession, openSession, purgeDue, sealOf, sessionWhere } from './sessions.ts';
import { reaching } from './trouble.ts';
import type { Store, StoreOptions } from './types.ts';

/**
 * Opens the store on a migrated database. Throws `Unavailable`, `NotMigrated`, or `NotDurable` unless
 * `acceptNonDurable` is said.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const { appending, reading } = connect(url, options);
  const prisma = new PrismaClient({ adapter: new PrismaPg(reading) });
  const commits = new GroupCommit(appending, options);
  const rooms = new Gathering((codes) => roomsByCode(reading, codes), ASKED_AT_THE_DOOR);
  const accesses = new Gathering((hashes) => accessesBy(reading, hashes), ASKED_AT_THE_DOOR);
  const letGo = async () => {
    await prisma.$disconnect();
    await Promise.all([appending.end(), reading.end()]);
  };
  try {
    await reaching(async () => {
      if (!options.acceptNonDurable) await requireDurable(reading);
      await requireMigrated(reading);
    });
  } catch (error) {
    await letGo();
    throw error;
  }
  let closing: Promise<void> | null = null;
  return {
    openSession: (session) => reaching(() => openSession(prisma, session)),
    session: (id) => reaching(() => sessionWhere(prisma, { id })),
    sessionByFacilitator: (tokenHash) =>
      reaching(() => sessionWhere(prisma, { facilitatorTokenHash: tokenHash })),
    sealOf: (sessionId) => reaching(() => sealOf(prisma, sessionId)),
    addRoom: (sessionId, room, most) => reaching(() => addRoom(prisma, sessionId, room, most)),
    roomsOf: (sessionId) => reaching(() => roomsOf(prisma, sessionId)),
    deleteSession: (id) => reaching(() => deleteSession(reading, id)),
    purgeDue: (now) => reaching(() => purgeDue(reading, now)),
    keepReadable: (sessionId, opened) => reaching(() => keepReadable(prisma, sessionId, opened)),
    sessionDeck: (sessionId) => reaching(() => sessionDeckOf(prisma, sessionId)),
    setSessionDeck: (sessionId, deck, seen) => reaching(() => setSessionDeck(prisma, sessionId, deck, seen)),
    roomByCode: (code) => reaching(() => rooms.of(code)),
    room: (id) => reaching(() => roomWhere(prisma, { id })),
    heads: (roomIds) => reaching(() => headsOf(reading, roomIds)),
    accessByToken: (tokenHash) => reaching(() => accesses.of(tokenHash)),
    addDisplay: (roomId, tokenHash, most) => reaching(() => addDisplay(prisma, roomId, tokenHash, most)),
    giveSeatCode: (roomId, codeHash, given) => reaching(() => giveSeatCode(prisma, roomId, codeHash, given)),
    seatCode: (roomId, codeHash, at) => reaching(() => seatCodeOf(prisma, roomId, codeHash, at)),
    read: (roomId, after, limit) => reaching(() => readLog(reading, roomId, after, limit)),
    lastAnswer: (roomId, participant, client) =>
      reaching(() => lastAnswer(reading, roomId, participant, client)),
    turn: () => commits.turn(),
    append: (write) => commits.append(write),
    eraseName: (roomId, participant) => reaching(() => eraseName(prisma, roomId, participant)),
    now: () => reaching(() => clockOf(reading)),
    check: () => healthOf(reading),
    load: () => commits.load,
    close: () => (closing ??= commits.close().then(letGo)),
  };
}
