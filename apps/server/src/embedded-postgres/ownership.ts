import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { POSTGRES_ANSWER_LIMIT } from '../limits.ts';
import { type Access, urlOf } from './access.ts';

/**
 * The lock a running server holds on its embedded Postgres, through a connection of its own. The kernel closes
 * that connection when the server dies, however it dies, and Postgres then frees the lock: a Postgres that runs
 * with the lock free is an orphan. A file with a process number could not tell as surely.
 */
const OWNER_LOCK = 8_271_905; // any number, the same in every version
/** The database every cluster has; locks belong to a database. */
const MAINTENANCE = 'postgres';

export type Attempt =
  | { readonly kind: 'owned'; readonly connection: pg.Client }
  | { readonly kind: 'owned-by-another' }
  /** Postgres is on its way up or down, or not there at all. */
  | { readonly kind: 'no-answer' };

/** Tries once to become the owner of a Postgres. The caller ends the connection. */
export async function claim(access: Access): Promise<Attempt> {
  const connection = new pg.Client({
    connectionString: urlOf(access, MAINTENANCE),
    connectionTimeoutMillis: POSTGRES_ANSWER_LIMIT,
  });
  // Without a listener a connection cut by a stopping Postgres would end the process.
  connection.on('error', () => {});
  try {
    await connection.connect();
    const { rows } = await connection.query<{ owned: boolean }>('select pg_try_advisory_lock($1) as owned', [
      OWNER_LOCK,
    ]);
    if (rows[0]?.owned === true) return { kind: 'owned', connection };
    await connection.end();
    return { kind: 'owned-by-another' };
  } catch (error) {
    await connection.end().catch(() => {});
    if (isPassing(error)) return { kind: 'no-answer' };
    throw error;
  }
}

/** Claims again and again until `done` says that the answer will do; the last answer is returned. */
export async function claimUntil(
  access: Access,
  done: (attempt: Attempt, elapsedMs: number) => boolean,
): Promise<Attempt> {
  const start = performance.now();
  for (;;) {
    const attempt = await claim(access);
    if (attempt.kind === 'owned' || done(attempt, performance.now() - start)) return attempt;
    await pause(25);
  }
}

function isPassing(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  // 57P01 stopping by order, 57P02 crashed, 57P03 cannot connect now; the rest is the socket not being there (yet).
  if (typeof code === 'string') {
    return ['57P01', '57P02', '57P03', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code);
  }
  return /terminated|timeout/i.test((error as Error).message);
}
