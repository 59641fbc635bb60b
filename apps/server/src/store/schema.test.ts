import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PrismaClient } from './generated/client.ts';
import { A_DECK, aProposal, hashOf, joined, writing } from './testing/a-session.ts';
import { type OpenedStore, openedStore, openRoom } from './testing/opened-store.ts';
import { tablesOfSchema } from './testing/prisma-schema.ts';

const OUR_TABLES = `SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
  AND relname <> '_prisma_migrations'`;

describe('schema.prisma and the migrated database', () => {
  let opened: OpenedStore;
  let prisma: PrismaClient;
  beforeAll(async () => {
    opened = await openedStore();
    prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: opened.url }) });
  });
  afterAll(async () => {
    await prisma.$disconnect();
    await opened.close();
  });

  it('have the same tables, columns and types', async () => {
    const found = await opened.ask<{ table: string; columns: string[] }>(`
      SELECT attrelid::regclass::text AS table, array_agg(attname || ' ' || format_type(atttypid, atttypmod)
        || CASE WHEN attnotnull OR format_type(atttypid, atttypmod) LIKE '%[]' THEN '' ELSE ' null' END) AS columns
      FROM pg_attribute WHERE attrelid IN (${OUR_TABLES}) AND attnum > 0 AND NOT attisdropped GROUP BY 1`);
    const inDatabase = Object.fromEntries(found.map(({ table, columns }) => [table, columns.sort()]));
    expect(inDatabase).toEqual(pick(await tablesOfSchema(), 'columns'));
  });

  it('have the same keys and indexes', async () => {
    const found = await opened.ask<{ table: string; keys: string[] }>(`
      SELECT indrelid::regclass::text AS table, array_agg(
        CASE WHEN indisprimary THEN 'primary' WHEN indisunique THEN 'unique' ELSE 'index' END || ' ('
        || array_to_string(ARRAY(SELECT pg_get_indexdef(indexrelid, place, true)
             FROM generate_series(1, indnatts) AS place), ', ') || ')') AS keys
      FROM pg_index WHERE indrelid IN (${OUR_TABLES}) GROUP BY 1`);
    const inDatabase = Object.fromEntries(found.map(({ table, keys }) => [table, keys.sort()]));
    expect(inDatabase).toEqual(pick(await tablesOfSchema(), 'keys'));
  });

  it('refer alike, and deleting a session takes whatever refers to it', async () => {
    const found = await opened.ask<{ table: string; definition: string }>(`
      SELECT conrelid::regclass::text AS table, pg_get_constraintdef(oid) AS definition
      FROM pg_constraint WHERE contype = 'f' AND conrelid IN (${OUR_TABLES})`);
    const schema = pick(await tablesOfSchema(), 'references');
    const inDatabase: Record<string, string[]> = Object.fromEntries(
      Object.keys(schema).map((table) => [table, []]),
    );
    for (const { table, definition } of found) {
      const said = /^FOREIGN KEY (\(.*?\)) REFERENCES (\w+)(\(.*?\)) ON UPDATE CASCADE ON DELETE (\w+)$/.exec(
        definition,
      );
      inDatabase[table]?.push(said ? `${said[1]} -> ${said[2]} ${said[3]} ${said[4]}` : definition);
    }
    for (const references of Object.values(inDatabase)) references.sort();
    expect(inDatabase).toEqual(schema);
    expect(
      Object.values(schema)
        .flat()
        .every((reference) => reference.endsWith('CASCADE')),
    ).toBe(true);
    const unbound = Object.entries(schema).filter(([, references]) => references.length === 0);
    expect(unbound.map(([table]) => table)).toEqual(['session']);
  });

  it('keep a person’s name in one place, which is not the log', async () => {
    const room = await openRoom(opened.store, 'one-place');
    const renamed = { type: 'participant-renamed', participant: 'chloe', name: 'Clothilde' } as const;
    await opened.store.append(writing(room, 1, [joined('chloe', 'Chloé'), renamed]));
    const events = await opened.ask<{ data: object }>(
      'SELECT data FROM event WHERE room_id = $1 AND seq > 1',
      [room],
    );
    expect(events.map(({ data }) => data)).toEqual([
      { participant: 'chloe', sign: 0, deviceless: false },
      { participant: 'chloe' },
    ]);
    expect(await prisma.participant.findMany({ where: { roomId: room } })).toMatchObject([
      { name: 'Clothilde' },
    ]);
    await opened.store.deleteSession('one-place');
  });

  it('agree on a row of every model, and deleting the session leaves none', async () => {
    const room = await openRoom(opened.store, 'every-model');
    await opened.store.append(
      writing(
        room,
        1,
        [joined('ana', 'Ana'), { type: 'proposal-submitted', proposal: aProposal('p1', 'ana') }],
        {
          answers: [{ participantId: 'ana', client: 'phone', n: 1, answer: { ok: true, seq: 3 } }],
          newcomer: { participantId: 'ana', tokenHash: hashOf('Ana of every model') },
        },
      ),
    );
    await opened.store.addDisplay(room, hashOf('a display of every model'), 9);
    await opened.store.setSessionDeck('every-model', A_DECK, 0);
    await opened.store.giveSeatCode(room, hashOf('HKRVTE'), {
      participantId: 'ana',
      lost: false,
      until: 1,
    });
    const counts = async () => ({
      Session: (await prisma.session.findMany()).length,
      SeatCode: (await prisma.seatCode.findMany()).length,
      SessionDeck: (await prisma.sessionDeck.findMany()).length,
      Room: (await prisma.room.findMany()).length,
      Event: (await prisma.event.findMany()).length,
      Answer: (await prisma.answer.findMany()).length,
      Participant: (await prisma.participant.findMany()).length,
      Access: (await prisma.access.findMany()).length,
      Proposal: (await prisma.proposal.findMany()).length,
    });
    const before = await counts();
    expect(before).toEqual({
      Session: 1,
      SeatCode: 1,
      SessionDeck: 1,
      Room: 1,
      Event: 3,
      Answer: 1,
      Participant: 1,
      Access: 2,
      Proposal: 1,
    });
    const models = Object.values(await tablesOfSchema()).map(({ model }) => model);
    expect(Object.keys(before).sort()).toEqual(models.sort());
    await opened.store.deleteSession('every-model');
    expect(Object.values(await counts()).every((count) => count === 0)).toBe(true);
  });
});

function pick<Key extends string, Value>(
  tables: Record<string, Record<Key, Value>>,
  key: Key,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table[key]]));
}
