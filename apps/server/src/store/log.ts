import type { ParticipantId, Recorded } from '@reflextics/game';
import type { Pool } from 'pg';
import { type EventRow, namesSomeone, recordedOf } from './event-rows.ts';

/** Events after `after`, in order, at most `limit`, with the names that people go by now. */
export async function readLog(pool: Pool, roomId: string, after: number, limit: number): Promise<Recorded[]> {
  const found = await pool.query<EventRow>({
    name: 'read-log',
    text: `SELECT seq, at, type, version, data FROM event
           WHERE room_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
    values: [roomId, after, limit],
  });
  const nameless = found.rows.map((row) => recordedOf(row, new Map()));
  if (!nameless.some(({ event }) => namesSomeone(event))) return nameless;
  // Asked after the events: whoever they speak of has a row by now.
  const names = await namesOf(pool, roomId);
  return found.rows.map((row) => recordedOf(row, names));
}

async function namesOf(pool: Pool, roomId: string): Promise<Map<ParticipantId, string>> {
  const found = await pool.query<{ id: string; name: string }>({
    name: 'read-names',
    text: 'SELECT id, name FROM participant WHERE room_id = $1',
    values: [roomId],
  });
  return new Map(found.rows.map(({ id, name }) => [id, name]));
}
