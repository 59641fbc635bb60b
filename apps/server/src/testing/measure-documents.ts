/**
 * How long what a long game leaves with takes to be made, and what the rooms of the server feel of it meanwhile:
 * `npx tsx <this file> [runs]`. Ten players, five rounds, two hundred courses of action; each format of the press once
 * more than `runs`, since its thread has to start first.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { deckView } from '@reflextics/decks';
import { type Event, LEVELS, type Recorded } from '@reflextics/game';
import { ALL_IN } from '@reflextics/summary';
import type { ToldOrder } from '../press/orders.ts';
import { FOR_DOCUMENTS, Press } from '../press/press.ts';

const [runs = 5] = process.argv.slice(2).map(Number);
const PLAYERS = ['Ana', 'Ben', 'Chloé', 'Dan', 'Ελένη', 'Fatou', 'Gabi', 'Hélène', 'Ștefan', 'ליאורה'];
const ROUNDS = 5;
const PROPOSALS = 200;
const TEXT =
  'Before anything goes online, a colleague reads it and asks: would she know that it is her story?';
const RESOLUTION = 5; // ms

const deck = deckView('reflextics', 'el');
if (deck === null) throw new Error('expected the deck in Greek');

function longLog(cards: readonly string[]): Recorded[] {
  const events: Event[] = [
    {
      type: 'room-opened',
      settings: {
        deck: 'reflextics',
        language: 'el',
        themes: ['data-protection', 'netiquette'],
        narratorBy: 'players',
        turnTime: null,
        playersMayDownload: true,
        keepSpeakingTimes: false,
      },
    },
    ...['Nora', ...PLAYERS].map(
      (name, sign): Event => ({
        type: 'participant-joined',
        participant: name,
        name,
        sign,
        deviceless: false,
      }),
    ),
    { type: 'narrator-appointed', participant: 'Nora', by: 'majority' },
  ];
  for (let round = 1; round <= ROUNDS; round += 1) {
    events.push(
      { type: 'round-started', round, narrator: 'Nora' },
      { type: 'step-begun', step: 'situation', toSpeak: [] },
      { type: 'situation-opened', situation: cards[round] ?? '', theme: 'data-protection', drawn: true },
      { type: 'step-ended', step: 'situation', early: false, unheard: [] },
      { type: 'step-begun', step: 'discussion', toSpeak: PLAYERS },
      ...PLAYERS.flatMap((participant, at): Event[] => [
        { type: 'turn-started', holder: participant, deadline: null },
        { type: 'note-written', note: `n${round}-${at}`, participant, text: TEXT, aloud: false },
        { type: 'turn-ended', holder: participant, how: 'handed-back', spoken: 60_000 },
      ]),
      { type: 'step-ended', step: 'discussion', early: false, unheard: [] },
      { type: 'step-begun', step: 'action', toSpeak: [] },
      ...Array.from(
        { length: PROPOSALS / ROUNDS },
        (_, n): Event => ({
          type: 'proposal-submitted',
          proposal: {
            id: `p${round}-${n}`,
            round,
            authors: [PLAYERS[n % PLAYERS.length] ?? 'Ana'],
            levels: [LEVELS[n % LEVELS.length] ?? 'team'],
            text: `${TEXT} (${n})`,
            whoDecides: n % 3 === 0 ? 'The head of service' : null,
            firstStep: n % 4 === 0 ? 'Monday’s team meeting' : null,
            backers: PLAYERS.filter((_name, at) => (at + n) % 3 === 0),
            state: 'standing',
            mergedInto: null,
            aloud: false,
            at: 0,
          },
        }),
      ),
      { type: 'step-ended', step: 'action', early: false, unheard: [] },
      { type: 'round-ended', round, because: 'played' },
    );
  }
  return events.map((event, index) => ({
    seq: index + 1,
    at: Date.UTC(2026, 10, 22, 9) + index * 1_000,
    event,
  }));
}

const log = longLog(deck.situations.map(({ id }) => id));
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

for (const as of ['pdf', 'docx', 'odt', 'html', 'json'] as const)
  await measured(`summary.${as}`, () => press.print(ordered('summary', as)));
await measured('poster.pdf', () => press.print(ordered('poster', 'pdf')));
await measured('summary.pdf of six rooms', () => press.print(ordered('summary', 'pdf', 6)));
await press.stop();
clearInterval(awake);
