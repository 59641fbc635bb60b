import type { Table } from './table.ts';

export interface Load {
  /** Asks nothing more; resolves once everything asked is answered. */
  stop(): Promise<void>;
}

const TICK = 1; // ms: the finest that a timer does; it is part of each latency, on either server alike

/**
 * So many commands a second, whatever becomes of them. A command counts from when it was meant to be sent: a server
 * that stalls does not get fewer chances to be seen stalling.
 */
export function openLoop(tables: readonly Table[], perSecond: number): Load {
  const every = 1000 / perSecond;
  const start = performance.now();
  let issued = 0;
  let stopped = false;
  const tick = () => {
    if (stopped) return;
    const due = Math.floor((performance.now() - start) / every) + 1;
    for (; issued < due; issued += 1) {
      const table = tables[issued % tables.length];
      const since = start + issued * every;
      if (table !== undefined && !table.act(since)) table.overdue.push(since);
    }
    timer = setTimeout(tick, TICK);
  };
  for (const table of tables) {
    table.onFree = () => {
      const since = table.overdue[0];
      if (since !== undefined && table.act(since)) table.overdue.shift();
    };
  }
  let timer = setTimeout(tick, TICK);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await allAnswered(tables);
    },
  };
}

/** In each room always so many commands under way, as fast as they are answered. */
export function closedLoop(tables: readonly Table[], depth: number): Load {
  for (const table of tables) {
    table.onFree = () => void table.act(performance.now());
    for (let index = 0; index < depth; index += 1) table.act(performance.now());
  }
  return { stop: () => allAnswered(tables) };
}

async function allAnswered(tables: readonly Table[]): Promise<void> {
  await Promise.all(
    tables.map(
      (table) =>
        new Promise<void>((resolve) => {
          table.overdue.length = 0;
          const look = () => {
            if (table.underWay > 0) return;
            table.onFree = null;
            resolve();
          };
          table.onFree = look;
          look();
        }),
    ),
  );
}
