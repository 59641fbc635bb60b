import type { ParticipantId } from '@reflextics/game';
import { OUTBOXES_PER_PARTICIPANT } from '@reflextics/protocol';
import type { Pool } from 'pg';
import type { LastAnswer } from './types.ts';

/** The last answer of that page's outbox. Null: it is a new one; of too many, those longest without one make way for it. */
export async function lastAnswer(
  pool: Pool,
  roomId: string,
  participant: ParticipantId,
  client: string,
): Promise<LastAnswer | null> {
  const found = await pool.query<LastAnswer>({
    text: 'SELECT n, answer FROM answer WHERE room_id = $1 AND participant_id = $2 AND client = $3',
    values: [roomId, participant, client],
  });
  const [own] = found.rows;
  // Only append writes it, from an answer that the compiler has checked.
  if (own !== undefined) return { n: own.n, answer: own.answer };
  if ((await outboxesOf(pool, roomId, participant)) >= OUTBOXES_PER_PARTICIPANT)
    await makeRoom(pool, roomId, participant);
  return null;
}

/** Planned anew each time, as the one above: a plan that was made while the table was empty would read it through. */
async function outboxesOf(pool: Pool, roomId: string, participant: ParticipantId): Promise<number> {
  const found = await pool.query<{ many: number }>(
    'SELECT count(*)::int AS many FROM answer WHERE room_id = $1 AND participant_id = $2',
    [roomId, participant],
  );
  return found.rows[0]?.many ?? 0;
}

/** Where another server writes to one of them at the moment, that one stays. */
async function makeRoom(pool: Pool, roomId: string, participant: ParticipantId): Promise<void> {
  await pool.query({
    name: 'forget-outboxes',
    text: `DELETE FROM answer WHERE room_id = $1 AND participant_id = $2 AND client IN (
             SELECT client FROM answer WHERE room_id = $1 AND participant_id = $2
             ORDER BY (answer ->> 'seq')::int DESC NULLS LAST
             OFFSET $3 FOR UPDATE SKIP LOCKED)`,
    values: [roomId, participant, OUTBOXES_PER_PARTICIPANT - 1],
  });
}
