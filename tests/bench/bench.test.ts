import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../scripts/bench.mjs');
const LIMIT = 300_000; // ms: two servers, a database and a swarm start for it

/** `cold[0].p50`, and the number that is there. */
function numbersIn(value: unknown, path: string): [string, number | null][] {
  if (typeof value === 'number' || value === null) return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => numbersIn(one, `${path}[${index}]`));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) =>
    numbersIn(one, path === '' ? name : `${path}.${name}`),
  );
}

describe('the bench', () => {
  it(
    'runs through all its parts and finds a number for everything it tells',
    async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, '--quick', '--json']);
      const found: Record<string, unknown> = JSON.parse(stdout);
      expect(Object.keys(found)).toEqual([
        'machine',
        'saturation',
        'rate',
        'rooms',
        'log',
        'cold',
        'reconnect',
      ]);
      const numbers = numbersIn(found, '');
      // JSON has no word for what is no number but null.
      expect(numbers.filter(([, number]) => number === null)).toEqual([]);
      const told = (path: string) => numbers.find(([name]) => name === path)?.[1] ?? 0;
      for (const server of ['floor', 'ours']) {
        expect(told(`saturation.${server}.deliveriesPerSecond.median`)).toBeGreaterThan(0);
        expect(told(`saturation.${server}.refused.most`)).toBe(0);
      }
      expect(told('reconnect.sockets')).toBe(22);
    },
    LIMIT,
  );
});
