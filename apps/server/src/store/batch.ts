import { isDeepStrictEqual } from 'node:util';
import { DatabaseError, type PoolClient } from 'pg';
import {
  codeKey,
  currentTransaction,
  existingRooms,
  lastAnswers,
  lockHeads,
  outboxKey,
  proposalsBefore,
  seatCodesOf,
  storedEvents,
  takenTokens,
  writeLog,
  writeProposals,
  writeSeats,
} from './batch-sql.ts';
import type { PreparedWrite } from './prepared-write.ts';
import { proposalRowsOf } from './proposal-rows.ts';
import type { Appended, LastAnswer } from './types.ts';

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
 * `CommitLost`, nothing was stored. In two round trips, on a connection that sends statements without waiting for the
 * answers to those before: one to lock and to look, one to write and to commit.
 */
export async function storeBatch(client: PoolClient, writes: readonly PreparedWrite[]): Promise<Outcome[]> {
  const [, heads, xid, answers, tokens, codes, proposals] = await allOf([
    client.query('BEGIN'),
    lockHeads(
      client,
      writes.map(({ roomId }) => roomId),
    ),
    currentTransaction(client),
    // Statements of their own, after the lock: they see what was stored by whoever had it before.
    lastAnswers(client, writes),
    takenTokens(client, writes),
    seatCodesOf(client, writes),
    proposalsBefore(
      client,
      writes.filter(({ makesProposals }) => makesProposals),
    ),
  ]);
  const outcomes = await outcomesOf(client, writes, { heads, answers, tokens, codes });
  const going = writes.filter((_, index) => outcomes[index]?.kind === 'stored');
  if (going.length === 0) {
    await client.query('ROLLBACK');
    return outcomes;
  }
  const rows = going
    .filter(({ makesProposals }) => makesProposals)
    .flatMap(({ roomId, events }) =>
      proposalRowsOf(events, proposals.get(roomId) ?? []).map((row) => ({ ...row, roomId })),
    );
  const done = await Promise.allSettled([
    writeLog(client, going),
    ...writeSeats(client, going),
    writeProposals(client, rows),
    client.query('COMMIT'),
  ]);
  const [failed] = done.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (failed === undefined) return outcomes;
  // What the database itself says of a statement before the commit: then the commit was none. All else may be either.
  const isOfTheCommit = done.slice(0, -1).every(({ status }) => status === 'fulfilled');
  if (failed instanceof DatabaseError && !isOfTheCommit) throw failed;
  throw new CommitLost(xid, outcomes, { cause: failed });
}

/** The results of all; throws the first failure once all are through, so that none is left behind. */
async function allOf<T extends readonly unknown[]>(
  asked: readonly [...{ [Index in keyof T]: Promise<T[Index]> }],
): Promise<T> {
  await Promise.allSettled(asked);
  return Promise.all(asked) as Promise<unknown> as Promise<T>;
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

interface Seen {
  /** Of the rooms that could be locked. */
  heads: ReadonlyMap<string, number>;
  answers: ReadonlyMap<string, LastAnswer>;
  /** Tokens that open something. */
  tokens: ReadonlySet<string>;
  /** Codes of seats. */
  codes: ReadonlySet<string>;
}

/** What becomes of each write if the transaction commits. */
async function outcomesOf(
  client: PoolClient,
  writes: readonly PreparedWrite[],
  { heads, answers, tokens, codes }: Seen,
): Promise<Outcome[]> {
  const unlocked = writes.filter(({ roomId }) => !heads.has(roomId)).map(({ roomId }) => roomId);
  const existing = unlocked.length > 0 ? await existingRooms(client, unlocked) : new Set<string>();
  return writes.map((write): Outcome => {
    const seq = heads.get(write.roomId);
    if (seq === undefined) return { kind: existing.has(write.roomId) ? 'held' : 'gone' };
    for (const asked of write.answers ?? []) {
      const last = answers.get(outboxKey(write.roomId, asked));
      if (last && last.n >= asked.n) return { kind: 'answered', last };
    }
    if (write.newcomer && tokens.has(write.newcomer.tokenHash)) return { kind: 'token-taken' };
    const { seatCode } = write;
    if (seatCode !== undefined && !codes.has(codeKey(write.roomId, seatCode))) return { kind: 'code-used' };
    if (seq !== write.expected) return { kind: 'conflict', seq };
    return { kind: 'stored' };
  });
}
