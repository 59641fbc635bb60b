import { z } from 'zod';

const id = z.string().min(1).max(64);
const ids = z.array(id);

const messageSchema = z.union([
  z.tuple([z.literal('at'), id, z.int().positive()]),
  z.tuple([z.literal('deleted'), id]),
  z.tuple([z.literal('here'), id, ids, ids]),
  z.tuple([z.literal('who')]),
  z.tuple([z.literal('on')]),
]);

/** A room's last seq; a room's end; who of a room is here and who of them writes; the question who is where; a sign of life. */
export type Message = z.infer<typeof messageSchema>;

const parcelSchema = z.object({ from: id, say: z.array(z.unknown()) });

/** As few texts as hold them, each of at most `maxBytes`. */
export function pack(from: string, messages: readonly Message[], maxBytes: number): string[] {
  const empty = Buffer.byteLength(JSON.stringify({ from, say: [] }));
  const parcels: Message[][] = [];
  let left = 0;
  for (const message of messages) {
    const bytes = Buffer.byteLength(JSON.stringify(message)) + 1; // and a comma
    if (bytes > left) {
      parcels.push([]);
      left = maxBytes - empty;
    }
    parcels.at(-1)?.push(message);
    left -= bytes;
  }
  return parcels.map((say) => JSON.stringify({ from, say }));
}

/** Null: it is none of ours. Messages that a server of another version may send are left out. */
export function unpack(text: string): { from: string; messages: Message[] } | null {
  const parcel = parcelSchema.safeParse(jsonOf(text));
  if (!parcel.success) return null;
  const messages: Message[] = [];
  for (const said of parcel.data.say) {
    const parsed = messageSchema.safeParse(said);
    if (parsed.success) messages.push(parsed.data);
  }
  return { from: parcel.data.from, messages };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
