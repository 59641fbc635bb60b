import type { ParticipantId, Recorded } from '@reflextics/game';
import type { Pool } from 'pg';
import { recordedOf } from './event-rows.ts';
import type { EventData } from './upcasts.ts';

/** `at` in ms. */
type ListedEvent = [seq: number, at: number, type: string, version: number, data: EventData];

interface Page {
  events: readonly ListedEvent[] | null;
  names: Readonly<Record<ParticipantId, string>> | null;
}

/** One row: of rows each is read by itself, with a text and a date of its own, which takes longer than the database does. */
const READ_LOG = `
  SELECT
    (SELECT json_agg(json_build_array(seq, floor(extract(epoch FROM at) * 1000)::bigint, type, version, data) ORDER BY seq)
     FROM (SELECT seq, at, type, version, data FROM event WHERE room_id = $1 AND seq > $2 ORDER BY seq LIMIT $3) AS page) AS events,
    (SELECT json_object_agg(id, name) FROM participant WHERE room_id = $1) AS names`;

/** Events after `after`, in order, at most `limit`, with the names that people go by now. */
export async function readLog(pool: Pool, roomId: string, after: number, limit: number): Promise<Recorded[]> {
  const found = await pool.query<Page>({
    name: 'read-log',
    text: READ_LOG,
    values: [roomId, after, limit],
  });
  const { events, names } = found.rows[0] ?? { events: null, names: null };
  const named = new Map(Object.entries(names ?? {}));
  return (events ?? []).map(([seq, at, type, version, data]) =>
    recordedOf({ seq, at: new Date(at), type, version, data }, named),
  );
}
