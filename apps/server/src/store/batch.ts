import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import {
  existingRooms,
  lastAnswers,
  lockHeads,
  outboxKey,
  proposalsBefore,
  storedEvents,
  takenTokens,
  writeLog,
  writeProposals,
  writeSeats,
} from './batch-sql.ts';
import type { PreparedWrite } from './prepared-write.ts';
import { proposalRowsOf } from './proposal-rows.ts';
import type { Appended } from './types.ts';

/** `held`: another server holds that room's head at the moment; the write goes into the next batch. */
export type Outcome = Appended | { kind: 'held' };

/** The connection broke between the last statement and the database's word that it is stored. */
export class CommitLost extends Error {
  constructor(
    /** By which the database can be asked what became of it. */
    readonly xid: string,
    readonly outcomes: readonly Outcome[],
    options: ErrorOptions,
  ) {
    super('the connection broke during a commit', options);
  }
}

/**
 * Stores the writes, at most one a room, in one transaction; outcomes in their order. When it throws anything but
 * `CommitLost`, nothing was stored.
 */
export async function storeBatch(client: PoolClient, writes: readonly PreparedWrite[]): Promise<Outcome[]> {
  await client.query('BEGIN');
  const outcomes = await outcomesOf(client, writes);
  const going = writes.filter((_, index) => outcomes[index]?.kind === 'stored');
  if (going.length === 0) {
    await client.query('ROLLBACK');
    return outcomes;
  }
  const xid = await writeLog(client, going);
  await writeSeats(client, going);
  await writeProposals(client, await proposalsAfter(client, going));
  try {
    await client.query('COMMIT');
  } catch (error) {
    throw new CommitLost(xid, outcomes, { cause: error });
  }
  return outcomes;
}

/** Whether these very events and answers are in the tables, and not others in their place. */
export async function areStored(client: PoolClient, writes: readonly PreparedWrite[]): Promise<boolean> {
  const answers = await lastAnswers(client, writes);
  const events = await storedEvents(client, writes);
  return writes.every(
    ({ roomId, rows, answers: given = [] }) =>
      rows.every(({ seq, at, type, data }) => {
        const found = events.get(`${roomId} ${seq}`);
        return (
          found?.type === type &&
          found.at.getTime() === at.getTime() &&
          isDeepStrictEqual(found.data, JSON.parse(JSON.stringify(data)))
        );
      }) &&
      given.every((one) => {
        const last = answers.get(outboxKey(roomId, one));
        // A later answer of the same outbox was asked for by who had heard this one.
        return (
          last !== undefined && (last.n > one.n || isDeepStrictEqual(last, { n: one.n, answer: one.answer }))
        );
      }),
  );
}

/** What becomes of each write if the transaction commits. Locks the heads of those that it can. */
async function outcomesOf(client: PoolClient, writes: readonly PreparedWrite[]): Promise<Outcome[]> {
  const heads = await lockHeads(
    client,
    writes.map(({ roomId }) => roomId),
  );
  const locked = writes.filter(({ roomId }) => heads.has(roomId));
  const unlocked = writes.filter(({ roomId }) => !heads.has(roomId)).map(({ roomId }) => roomId);
  const existing = unlocked.length > 0 ? await existingRooms(client, unlocked) : new Set<string>();
  const answers = await lastAnswers(client, locked);
  const tokens = await takenTokens(client, locked);
  return writes.map((write): Outcome => {
    const seq = heads.get(write.roomId);
    if (seq === undefined) return { kind: existing.has(write.roomId) ? 'held' : 'gone' };
    for (const asked of write.answers ?? []) {
      const last = answers.get(outboxKey(write.roomId, asked));
      if (last && last.n >= asked.n) return { kind: 'answered', last };
    }
    if (write.newcomer && tokens.has(write.newcomer.tokenHash)) return { kind: 'token-taken' };
    if (seq !== write.expected) return { kind: 'conflict', seq };
    return { kind: 'stored' };
  });
}

async function proposalsAfter(client: PoolClient, writes: readonly PreparedWrite[]) {
  const making = writes.filter(({ makesProposals }) => makesProposals);
  const before = await proposalsBefore(client, making);
  return making.flatMap(({ roomId, events }) =>
    proposalRowsOf(events, before.get(roomId) ?? []).map((row) => ({ ...row, roomId })),
  );
}
