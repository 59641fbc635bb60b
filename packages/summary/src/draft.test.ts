import type { Event } from '@reflextics/game';
import { evolve, initialRoom, viewOf } from '@reflextics/game';
import { describe, expect, it } from 'vitest';
import { draftOf, PIECE_KINDS, piecesOf } from './index.ts';
import { ana, deck, logOf, opened, played, proposal } from './testing/played-log.ts';

describe('draftOf', () => {
  it('starts the scribe off with the situation and the proposals by level, withdrawn ones left out', () => {
    const view = viewOf(logOf(...played.slice(0, -2)).reduce(evolve, initialRoom()));
    const draft = draftOf(view, deck);
    expect(draft).toContain(`# Round 1: ${deck.situations[0]?.title}`);
    expect(draft).toContain('Locks and time.');
    expect(draft).toContain('- Lock the cupboard (Ana). First step: Ask on Monday');
    expect(draft).toContain(deck.situations[0]?.text);
    expect(draft).toContain('- Ana: We keep too much.');
    expect(draft).toContain(`- ${deck.resources[0]?.title}`);
    expect(draft).not.toContain('CANARY');
  });

  it('leaves room to write in, however much was said', () => {
    const note = (n: number): Event => ({
      type: 'note-written',
      note: `long-${n}`,
      participant: ana,
      text: 'x'.repeat(2000),
      aloud: false,
    });
    const much = [
      ...played.slice(0, 15),
      ...Array.from({ length: 8 }, (_, n) => note(n)),
      ...played.slice(15, -2),
    ];
    const draft = draftOf(viewOf(logOf(...much).reduce(evolve, initialRoom())), deck);
    expect(draft.length).toBeLessThanOrEqual(10_000);
    expect(draft).toContain('- Lock the cupboard (Ana)');
    expect(draft).not.toContain('xxx');
  });

  it('begins with as many proposals as fit where they are too many for one page, each of them whole', () => {
    const many = Array.from(
      { length: 200 },
      (_, n): Event => ({
        type: 'proposal-submitted',
        proposal: proposal({ id: `many-${n}`, text: `${n}: ${'lock the cupboard '.repeat(6)}and say so` }),
      }),
    );
    const log = [...opened(), ...many];
    const draft = draftOf(viewOf(logOf(...log).reduce(evolve, initialRoom())), deck);
    expect(draft.length).toBeLessThanOrEqual(10_000);
    expect(draft.length).toBeGreaterThan(9_000);
    const points = draft.split('\n').filter((line) => line.startsWith('- '));
    expect(points.at(-1)).toBe('- …');
    for (const point of points.slice(0, -1)) expect(point).toContain('and say so');
  });
});

describe('piecesOf', () => {
  it('offers what the group has before it, as the scribe may put it into her text', () => {
    const view = viewOf(logOf(...played.slice(0, -2)).reduce(evolve, initialRoom()));
    const pieces = piecesOf(view, deck);
    expect(pieces.find(({ id }) => id === 'p1')).toMatchObject({ kind: 'proposal', by: 'Ana' });
    expect(pieces.find(({ id }) => id === 'n1')).toEqual({
      id: 'n1',
      kind: 'note',
      round: 1,
      words: 'We keep too much.',
      by: 'Ana',
      text: '> We keep too much.\n> — Ana',
    });
    expect(new Set(pieces.map(({ kind }) => kind))).toEqual(new Set(PIECE_KINDS));
    expect(JSON.stringify(pieces)).not.toContain('CANARY');
  });
});
