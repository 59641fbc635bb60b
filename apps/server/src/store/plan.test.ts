import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LOCK_HEADS, WRITE } from './batch-sql.ts';
import { type OpenedStore, openedStore } from './testing/opened-store.ts';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Operation?: string;
  Plans?: Plan[];
}

describe('the plan of a batch', () => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await openedStore();
    // Enough rows for the planner to mind how it finds one.
    await opened.ask(`
      WITH one AS (
        INSERT INTO session SELECT 'plan', 'plan', '{}', 1, null, null, now(), now(), 'plan' RETURNING id
      )
      INSERT INTO room SELECT 'r' || n, 'plan', 'code' || n, now(), 200, now() FROM generate_series(1, 20000) AS n, one`);
    await opened.ask(`
      INSERT INTO event SELECT 'r' || n, seq, now(), 'note-written', 1, '{}'
      FROM generate_series(1, 200) AS n, generate_series(1, 200) AS seq`);
    await opened.ask(`
      INSERT INTO answer SELECT 'r' || n, 'p' || p, 'phone', 1, '{}'
      FROM generate_series(1, 2000) AS n, generate_series(1, 10) AS p`);
    await opened.ask('ANALYZE');
  });
  afterAll(() => opened.close());

  const rooms = Array.from({ length: 20 }, (_, index) => `r${index + 1}`);
  const of = <Value>(value: Value) => rooms.map(() => value);
  const writeValues = [
    rooms,
    of(201),
    of('2026-01-05T09:30:00Z'),
    of('note-written'),
    of(1),
    of('{}'),
    rooms,
    of(201),
    of('2026-01-05T09:30:00Z'),
    rooms,
    of('p1'),
    of('phone'),
    of(2),
    of('{}'),
  ];

  it.each([
    ['made for its values', 'force_custom_plan'],
    ['made once for all', 'force_generic_plan'],
  ])('%s joins no table with itself and reads no table through', async (_, mode) => {
    await opened.ask(`SET plan_cache_mode = ${mode}`);
    const write = await planOf(WRITE, writeValues);
    // The heads are the only rows that are looked for; events and answers are only put in.
    expect(readsOf(write)).toEqual(['room']);
    expect(scansThrough(write)).toEqual([]);
    const lock = await planOf(LOCK_HEADS, [rooms]);
    expect(readsOf(lock)).toEqual(['room']);
    expect(scansThrough(lock)).toEqual([]);
  });

  it('the way to a room by its code is one look into an index', async () => {
    const asked = vi.spyOn(pg.Client.prototype, 'query');
    await opened.store.roomByCode('code7');
    const statements = asked.mock.calls.flatMap(([query]) => textOf(query));
    asked.mockRestore();
    expect(statements).toHaveLength(1);
    const plan = await explained(statements[0]?.replaceAll('$1::text[]', "'{code7,code8}'::text[]") ?? '');
    expect(readsOf(plan)).toEqual(['room']);
    expect(plan.map((node) => node['Index Name']).filter(Boolean)).toEqual(['room_code_key']);
  });

  async function explained(statement: string): Promise<Plan[]> {
    const [row] = await opened.ask<{ 'QUERY PLAN': { Plan: Plan }[] }>(`EXPLAIN (FORMAT JSON) ${statement}`);
    return row?.['QUERY PLAN'].flatMap(({ Plan: plan }) => flat(plan)) ?? [];
  }

  async function planOf(statement: string, values: unknown[]): Promise<Plan[]> {
    const types = [...statement.matchAll(/\$(\d+)::([a-z0-9]+\[\])/g)];
    const inOrder = types
      .toSorted((one, other) => Number(one[1]) - Number(other[1]))
      .map(([, , type]) => type);
    const literals = values.map((list, index) => `${literal(list)}::${inOrder[index]}`).join(', ');
    await opened.ask(`PREPARE planned (${inOrder.join(', ')}) AS ${statement}`);
    const [row] = await opened.ask<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `EXPLAIN (FORMAT JSON) EXECUTE planned (${literals})`,
    );
    await opened.ask('DEALLOCATE planned');
    return row?.['QUERY PLAN'].flatMap(({ Plan: plan }) => flat(plan)) ?? [];
  }
});

function textOf(query: unknown): string[] {
  if (typeof query === 'string') return [query];
  const { text } = (query ?? {}) as { text?: unknown };
  return typeof text === 'string' ? [text] : [];
}

function literal(list: unknown): string {
  return `'{${(list as unknown[]).map((one) => JSON.stringify(String(one))).join(',')}}'`;
}

function flat(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(flat)];
}

/** Tables that rows are looked for in, as often as that is done. */
function readsOf(plan: Plan[]): string[] {
  return plan.flatMap((node) => (node.Operation === undefined ? (node['Relation Name'] ?? []) : []));
}

function scansThrough(plan: Plan[]): string[] {
  return plan
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .flatMap((node) => node['Relation Name'] ?? []);
}
