/**
 * How long what a long game leaves with takes to be made, and what the rooms of the server feel of it meanwhile:
 * `npx tsx <this file> [runs]`. Ten players, five rounds, two hundred courses of action, twenty of them on the list to be carried, and
 * nothing in it typed plainly; each format of the press once more than `runs`, since its thread has to start first.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { deckView } from '@reflextics/decks';
import { ALL_IN } from '@reflextics/summary';
import { awkwardGame } from '../../../../tests/golden/awkward-game.ts';
import { atHand, type ToldOrder } from '../press/orders.ts';
import { FOR_DOCUMENTS, Press } from '../press/press.ts';
import { TOLD_FORMATS } from '../press/told-formats.ts';

const [runs = 5] = process.argv.slice(2).map(Number);
const RESOLUTION = 5; // ms

const deck = deckView('reflextics', 'el');
if (deck === null) throw new Error('expected the deck in Greek');

const log = awkwardGame({
  players: 10,
  rounds: 5,
  proposals: 200,
  carried: 20,
  situations: deck.situations,
  resources: deck.resources.slice(0, 4).map(({ id }) => id),
});
const press = new Press(FOR_DOCUMENTS);
// The press by itself keeps no process alive.
const awake = setInterval(() => {}, 1_000);
let madeAt = Date.UTC(2026, 10, 22, 12);

/** What happens among the rooms, as a route does it. `rooms`: of the session, all alike. */
function ordered(document: ToldOrder['document'], as: ToldOrder['as'], rooms = 1): ToldOrder {
  madeAt += 60_000; // another order than the one before
  return {
    make: 'told',
    document,
    as,
    logs: Array.from({ length: rooms }, () => log),
    session: 'Tuesday group',
    purgeAt: madeAt,
    server: 'https://game.example',
    madeAt,
    deck: 'reflextics',
    language: 'el',
    own: null,
    choices: ALL_IN,
  };
}

async function measured(name: string, make: () => Promise<Uint8Array>): Promise<void> {
  await make();
  const took: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    bytes = (await make()).length;
    took.push(performance.now() - began);
  }
  delay.disable();
  const middle = took.sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0;
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION).toFixed(0);
  console.log(
    `${name}: ${middle.toFixed(0)} ms (slowest ${(took.at(-1) ?? 0).toFixed(0)}), ${Math.round(bytes / 1024)} KiB; ` +
      `event loop late by ${late(delay.percentile(50))} ms in the middle, ${late(delay.max)} ms at most`,
  );
}

for (const document of ['summary', 'framework', 'poster'] as const)
  for (const as of TOLD_FORMATS[document])
    await measured(`${document}.${as}`, () => press.print(atHand(ordered(document, as))));
for (const as of ['pdf', 'docx', 'odt'] as const)
  await measured(`summary.${as} of six rooms`, () => press.print(atHand(ordered('summary', as, 6))));
await press.stop();
clearInterval(awake);
