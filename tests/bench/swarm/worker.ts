import { played, seated } from './furnish.ts';
import { closedLoop, type Load, openLoop } from './load.ts';
import type { OrderMessage, Orders, Report } from './orders.ts';
import { Table } from './table.ts';
import { Tally } from './tally.ts';

interface Group {
  tables: Table[];
  tally: Tally;
  load: Load | null;
}

/** Rooms that are furnished at the same time: enough to keep a server busy, too few to overload it. */
const AT_ONCE = 24;

const groups = new Map<string, Group>();

function groupOf(name: string): Group {
  const group = groups.get(name) ?? { tables: [], tally: new Tally(), load: null };
  groups.set(name, group);
  return group;
}

/** Does it with each, some at a time. */
async function withEach<One, Made>(all: readonly One[], make: (one: One) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  const left = all.entries();
  const work = async () => {
    for (const [index, one] of left) made[index] = await make(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return made;
}

type Doing = {
  [Name in keyof Orders]: (...args: Parameters<Orders[Name]>) => Promise<ReturnType<Orders[Name]>>;
};

const doing: Doing = {
  async furnish(name, at, opened) {
    const group = groupOf(name);
    const tables = await withEach(opened, async (one) => {
      const table = new Table(at, await seated(at, one), group.tally);
      await table.connect();
      await played(at, table);
      return table;
    });
    group.tables.push(...tables);
    return tables.map(({ room }) => room);
  },
  async take(name, at, rooms) {
    const group = groupOf(name);
    group.tables = rooms.map((room) => new Table(at, room, group.tally));
  },
  async connect(name, at, crowd) {
    const { tables } = groupOf(name);
    const start = performance.now();
    if (crowd) await Promise.all(tables.map((table) => table.connect(at)));
    else await withEach(tables, (table) => table.connect(at));
    return performance.now() - start;
  },
  async cut(name) {
    for (const table of groupOf(name).tables) table.cut();
  },
  async openLoop(name, perSecond) {
    const group = groupOf(name);
    group.load = openLoop(group.tables, perSecond);
  },
  async closedLoop(name, depth) {
    const group = groupOf(name);
    group.load = closedLoop(group.tables, depth);
  },
  async look(name) {
    const { tables, tally } = groupOf(name);
    return tally.take(tables.reduce((sum, { underWay, overdue }) => sum + underWay + overdue.length, 0));
  },
  async rest(name) {
    const group = groupOf(name);
    await group.load?.stop();
    group.load = null;
  },
};

process.on('message', ({ id, name, args }: OrderMessage) => {
  const report = (said: Report) => process.send?.(said);
  // Which name goes with which arguments is what the type of a message says; a lookup cannot say it again.
  const act = doing[name] as (...args: readonly unknown[]) => Promise<unknown>;
  act(...args).then(
    (result) => report({ id, result }),
    (error: unknown) => report({ id, error: error instanceof Error ? (error.stack ?? '') : String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
