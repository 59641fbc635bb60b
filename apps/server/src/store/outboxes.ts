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
  const found = await pool.query<LastAnswer & { client: string }>({
    name: 'read-outboxes',
    text: 'SELECT client, n, answer FROM answer WHERE room_id = $1 AND participant_id = $2',
    values: [roomId, participant],
  });
  // Only append writes them, from answers that the compiler has checked.
  const own = found.rows.find((row) => row.client === client);
  if (own !== undefined) return { n: own.n, answer: own.answer };
  if (found.rows.length >= OUTBOXES_PER_PARTICIPANT) await makeRoom(pool, roomId, participant);
  return null;
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
