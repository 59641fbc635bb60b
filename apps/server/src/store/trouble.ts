import { DatabaseError } from 'pg';
import { StoreError, Unavailable } from './errors.ts';
import { Prisma } from './generated/client.ts';

/** SQLSTATE classes of what is wrong with the rows themselves: data, integrity, program limits. */
const OF_THE_ROWS = ['22', '23', '54'];

/** Whether the database refused these rows, rather than being out of reach or out of breath. */
export function isOfTheRows(error: unknown): boolean {
  return error instanceof DatabaseError && OF_THE_ROWS.includes(error.code?.slice(0, 2) ?? '');
}

/** Whether a token that was to be given had been given already. */
export function isOfTakenToken(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '23505' && error.constraint === 'access_pkey';
}

/** Connection failures, insufficient resources, intervention by whoever runs the database. */
const OUT_OF_REACH = ['08', '53', '57'];

/** What pg and Node say of a connection that is not there; they give these no SQLSTATE. */
const BROKEN =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|terminated|not queryable|timeout|Cannot use a pool after calling end/;

function isOutOfReach(error: unknown): boolean {
  if (error instanceof DatabaseError) return OUT_OF_REACH.includes(error.code?.slice(0, 2) ?? '');
  // P1…: what Prisma could not reach; P2024, P2028: no connection or no transaction in time.
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return /^P1|^P20(24|28)$/.test(error.code) || OUT_OF_REACH.includes(sqlStateBehind(error).slice(0, 2));
  }
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  return error instanceof Error && BROKEN.test(`${(error as NodeJS.ErrnoException).code} ${error.message}`);
}

/** What the database itself said, which Prisma wraps where it has no code of its own for it; '': nothing. */
function sqlStateBehind({ meta }: Prisma.PrismaClientKnownRequestError): string {
  const wrapped = meta?.driverAdapterError as { cause?: { originalCode?: unknown } } | undefined;
  return String(wrapped?.cause?.originalCode ?? '');
}

export function unavailable(cause: unknown): Unavailable {
  return new Unavailable(
    { expected: 'a database that answers', found: wordsOf(cause), do: 'see that it runs, then try again' },
    { cause },
  );
}

/** Runs a question to the database; says `Unavailable` where it was out of reach. */
export async function reaching<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    if (!(error instanceof StoreError) && isOutOfReach(error)) throw unavailable(error);
    throw error;
  }
}

/** What kind of error it was, without its message: a database's message may quote what a person wrote. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown error';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}
