import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publicOf } from './index.ts';
import { generated } from './testing/generated.ts';

const PAGE = readFileSync(new URL('../../protocol/PROTOCOL.md', import.meta.url), 'utf8');
const [, SECTION = ''] = PAGE.split('## What a command brings about');

/** In games of any kind: these find every row, and a row that says too little. */
const GAMES = 60;
const MOVES = 260;

const APPOINTMENT = [
  'turn-ended',
  'ballot-dropped',
  'consent-answers-dropped',
  'narrator-appointed',
  'turn-started',
  'floor-opened',
];
const SEAT_ENDS = [...APPOINTMENT, 'pen-put-down'];

interface Row {
  own: readonly string[];
  with: readonly string[];
  nothing: boolean;
}

const inBackticks = (cell: string): string[] =>
  [...cell.matchAll(/`([a-z-]+)`/g)].map(([, type = '']) => type);

const rows = new Map(
  [...SECTION.matchAll(/^\| `([a-z-]+)` \|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, command = '', own = '', others = '', nothing = '']): [string, Row] => [
      command,
      {
        own: own.includes('the appointment alone')
          ? [...inBackticks(own), 'narrator-appointed']
          : inBackticks(own),
        with: [
          ...inBackticks(others),
          ...(others.includes('with an appointment') ? APPOINTMENT : []),
          ...(others.includes('with a seat that ends') ? SEAT_ENDS : []),
        ],
        nothing: nothing.trim() === 'yes',
      },
    ],
  ),
);

/** The dice of a game, the same each time. */
function dice(game: number): number[] {
  let state = game + 1;
  return Array.from({ length: MOVES }, () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state;
  });
}

describe('what PROTOCOL.md says that a command brings about', () => {
  test('[X6] is what it brings about, in games of any kind', () => {
    const otherwise = new Set<string>();
    const seen = new Set<string>();
    for (let game = 0; game < GAMES; game += 1) {
      for (const { move, decision, recorded } of generated(dice(game))) {
        const row = rows.get(move.command.type);
        if (row === undefined || move.who.kind !== 'participant' || !decision.ok) continue;
        const types = recorded.map(({ event }) => publicOf(event)?.type ?? 'null');
        seen.add(move.command.type);
        const told =
          types.length === 0
            ? row.nothing
            : types.some((type) => row.own.includes(type)) &&
              types.every((type) => row.own.includes(type) || row.with.includes(type));
        if (!told) otherwise.add(`${move.command.type}: ${types.join(', ') || 'nothing'}`);
      }
    }
    expect([...otherwise]).toEqual([]);
    expect([...rows.keys()].filter((type) => !seen.has(type))).toEqual([]);
  });
});
