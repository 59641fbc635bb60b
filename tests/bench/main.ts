import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { withBench } from './bench.ts';
import { coldRooms } from './measures/cold-rooms.ts';
import { crowd } from './measures/crowd.ts';
import { longLogs } from './measures/long-logs.ts';
import { manyRooms } from './measures/many-rooms.ts';
import { Sides } from './measures/side-by-side.ts';
import { HELP, type Options, optionsOf, type Part } from './options.ts';
import { profilesIn } from './profile.ts';
import { type Findings, tablesOf } from './report.ts';

const FUNCTIONS_LISTED = 40;

function readOptions(): Options {
  try {
    return optionsOf(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

// Leaving by `exit`, unlike being ended by the signal itself, takes Postgres along.
process.once('SIGTERM', () => process.exit(1));

const options = readOptions();
const wanted = (part: Part) => options.parts.includes(part);
const say = (line: string) => process.stderr.write(`· ${line}\n`);
const { rooms, seconds, runs } = options;
const found: Findings = {
  machine: { cores: availableParallelism(), node: process.versions.node, rooms, seconds, runs },
};

if (options.profile !== null) await mkdir(options.profile, { recursive: true });
await withBench(options, say, async (bench) => {
  if (wanted('saturation') || wanted('rate')) {
    const sides = await Sides.furnished(bench);
    if (wanted('saturation')) found.saturation = await sides.saturation();
    if (wanted('rate')) found.rate = { perSecond: options.rate, ...(await sides.rate()) };
    await sides.cut();
  }
  if (wanted('rooms')) found.rooms = await manyRooms(bench);
  if (wanted('log')) found.log = await longLogs(bench);
  if (wanted('cold')) found.cold = await coldRooms(bench);
  if (wanted('reconnect')) found.reconnect = await crowd(bench);
});
if (options.profile !== null) found.profile = await profilesIn(options.profile, FUNCTIONS_LISTED);
process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : tablesOf(found));
