/**
 * How many events a second one store takes, durably, from many rooms at once: `npx tsx <this file> [rooms] [seconds]`.
 * Each room asks for its next event when the last one is stored, as a room's queue does. On the database of
 * DATABASE_URL, whose sessions stay, or on an embedded one made for it.
 */
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../embedded-postgres/index.ts';
import { migrate } from '../../migrations/index.ts';
import { openStore } from '../open-store.ts';
import { aRoom, aSession, hashOf, noteOf, writing } from './a-session.ts';

const [rooms = 50, seconds = 10] = process.argv.slice(2).map(Number);

async function database(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const dataDir = await mkdtemp(join(tmpdir(), 'reflextics-measure-'));
  await chmod(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, log: console.log });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const { url, stop } = await database();
await migrate({ url });
const store = await openStore(url, { onTrouble: ({ message }) => console.error(message) });
const session = randomUUID();
const ids = Array.from({ length: rooms }, (_, index) => `${session}-${index}`);
await store.openSession(
  aSession(session, { rooms: ids.map((id) => aRoom(id, id)), facilitatorTokenHash: hashOf(session) }),
);

const latencies: number[] = [];
const start = performance.now();
const until = start + seconds * 1000;
await Promise.all(
  ids.map(async (room) => {
    for (let seq = 1; performance.now() < until; seq++) {
      const asked = performance.now();
      const answer = {
        participantId: 'ana',
        client: 'phone',
        n: seq,
        answer: { ok: true, seq: seq + 1 } as const,
      };
      const { kind } = await store.append(
        writing(room, seq, [noteOf('ana', `What I think, part ${seq}`)], { answers: [answer] }),
      );
      if (kind !== 'stored') throw new Error(`expected stored, found ${kind}`);
      latencies.push(performance.now() - asked);
    }
  }),
);
const took = (performance.now() - start) / 1000;
latencies.sort((one, other) => one - other);
const at = (share: number) => latencies[Math.floor(latencies.length * share)]?.toFixed(1);
console.log(
  `${rooms} rooms, ${took.toFixed(1)} s: ${Math.round(latencies.length / took)} events/s with their answers; ` +
    `stored after p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`,
);
await store.close();
await stop();
