import { eventRowOf, namesIn } from '../../apps/server/src/store/event-rows.ts';
import { versionOf } from '../../apps/server/src/store/upcasts.ts';
import { diceOf } from '../../packages/game/src/testing/dice.ts';
import { generated } from '../../packages/game/src/testing/generated.ts';
import { eventTypes } from '../../packages/game/src/testing/words-of-the-rules.ts';
import { corpusNames, type OldLog, oldLog, recordExpected, writeLog } from './corpus.ts';

/** Games that are looked at in search of what is missing. */
const GAMES = 400;
const MOVES = 260;
/** Rows: so that the whole corpus stays small enough to be read in a review. */
const LONGEST = 260;

const kindOf = ({ type, version }: { type: string; version: number }) => `${type} ${version}`;

/** Event types, each with the version it is written in now, of which no log tells. */
function missing(): Set<string> {
  const present = eventTypes() as Parameters<typeof versionOf>[0][];
  const kinds = new Set(present.map((type) => kindOf({ type, version: versionOf(type) })));
  for (const name of corpusNames()) for (const row of oldLog(name).rows) kinds.delete(kindOf(row));
  return kinds;
}

function game(seed: number): Omit<OldLog, 'name'> {
  const dice = diceOf(seed);
  const numbers = Array.from({ length: MOVES }, () => dice.below(2 ** 32));
  const log = generated(numbers).flatMap(({ recorded }) => recorded);
  return { rows: log.map(eventRowOf), names: namesIn(log) };
}

/** Whole games, each with the most that is still missing, until nothing is. */
function writeMissing(label: string): void {
  const wanted = missing();
  if (wanted.size === 0) say('Every event, as it is written now, is in the corpus. Nothing was written.');
  const games = Array.from({ length: GAMES }, (_, seed) => game(seed)).filter(
    ({ rows }) => rows.length <= LONGEST,
  );
  for (let number = 1; wanted.size > 0; number += 1) {
    const worth = ({ rows }: Omit<OldLog, 'name'>) =>
      new Set(rows.map(kindOf).filter((kind) => wanted.has(kind))).size;
    const best = games.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    if (worth(best) === 0)
      throw new Error(`expected a game with ${[...wanted].join(', ')}, found none in ${GAMES}`);
    const name = `${label}-${number}`;
    writeLog({ name, ...best });
    recordExpected(name);
    for (const row of best.rows) wanted.delete(kindOf(row));
    say(`${name}: ${best.rows.length} events`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [what, label] = process.argv.slice(2);
if (what === 'logs' && label !== undefined) writeMissing(label);
else if (what === 'expected') corpusNames().forEach(recordExpected);
else {
  say('logs <label>  writes new logs with the events that no log tells of yet, and what they give');
  say('expected      writes anew what the logs give; read the difference before you keep it');
  process.exitCode = 1;
}
