import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { FAULT_NAMES, type FaultName } from './kinds.ts';

const PROJECT = join(import.meta.dirname, '../..');
/** Kinds that some machines do not allow: a disk that may be filled takes Linux with `unshare`. */
const MAY_LACK: FaultName = 'disk-full';
/** … and what is there without a Redis, as most have it. */
const DONE = FAULT_NAMES.filter((name) => name !== 'redis-away');

interface Outcome {
  code: number | null;
  /** All that was said on the way. */
  words: string;
  /** The last line, where there is one. */
  json: string;
}

/** `npm run faults -- --json …`, without npm. */
async function faults(...options: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['scripts/faults.mjs', '--json', ...options], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  let json = '';
  child.stdout.on('data', (chunk: Buffer) => {
    json += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, words, json };
}

let outcome: Outcome;

beforeAll(async () => {
  outcome = await faults(
    ...['--each', '--rounds', String(DONE.length), '--may-lack', MAY_LACK],
    ...['--seed', '4711', '--rooms', '3', '--servers', '2'],
    ...['--freeze', '7', '--away', '6', '--slow', '7'],
  );
});

it('while each kind of fault happens once, nothing answered is lost, doubled or shown to the wrong person', () => {
  const { code, words, json } = outcome;
  expect(code, words).toBe(0);
  const tally = JSON.parse(json);
  expect(tally, words).toMatchObject({
    rounds: DONE.length,
    lost: 0,
    doubled: 0,
    holes: 0,
    leaks: 0,
    diverged: 0,
    fallen: 0,
    complaints: 0,
  });
  expect(tally.acked + tally.unanswered).toBe(tally.commands);
  expect(tally.done + tally.nothing + tally.refused).toBe(tally.acked);
  expect(tally.done).toBeGreaterThan(0);
  const others = DONE.filter((name) => name !== MAY_LACK);
  expect(Object.keys(tally.faults)).toEqual(expect.arrayContaining(others));
});

it('nor is it while the disk is full', ({ skip }) => {
  const { words, json } = outcome;
  const { faults, not_run } = JSON.parse(json);
  if (not_run[MAY_LACK] !== undefined) skip(`${MAY_LACK} could not be done: ${not_run[MAY_LACK]}`);
  expect(faults[MAY_LACK], words).toBeGreaterThan(0);
});
