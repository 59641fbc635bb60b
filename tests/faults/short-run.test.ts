import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
const KINDS_OF_FAULT = 18;

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

it('while each kind of fault happens once, nothing answered is lost, doubled or shown to the wrong person', async () => {
  const rounds = String(KINDS_OF_FAULT);
  const { code, words, json } = await faults(
    '--each',
    '--rounds',
    rounds,
    '--seed',
    '4711',
    '--rooms',
    '3',
    '--servers',
    '2',
  );
  expect(code, words).toBe(0);
  const tally = JSON.parse(json);
  expect(tally, words).toMatchObject({
    rounds: KINDS_OF_FAULT,
    lost: 0,
    doubled: 0,
    holes: 0,
    leaks: 0,
    diverged: 0,
    fallen: 0,
  });
  expect(tally.acked).toBe(tally.commands);
  expect(tally.commands).toBeGreaterThan(0);
  // Filling a disk takes a mount of one's own, which not every machine allows; the run says so.
  const notRun: string[] = Object.keys(tally.not_run);
  expect(notRun.filter((name) => name !== 'disk-full')).toEqual([]);
  expect(Object.keys(tally.faults).length + notRun.length).toBe(KINDS_OF_FAULT);
  for (const name of notRun) process.stderr.write(`${name}: not run, because ${tally.not_run[name]}\n`);
});
