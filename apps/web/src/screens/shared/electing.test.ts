import { viewOf } from '@reflextics/game';
import { expect, it } from 'vitest';
import { StagedGame } from '../../gallery/staged-game.ts';
import { electorate, lotsAreDue } from './electing.ts';

const four = () =>
  new StagedGame().joins('nora', 'Nora').joins('ana', 'Ana').joins('ben', 'Ben').joins('chloe', 'Chloé');

function due(game: StagedGame, present: readonly string[] = game.here()): boolean {
  const view = viewOf(game.room);
  return lotsAreDue(view, electorate(view, new Set(present), 'ana'));
}

it('[N5] lots are due when all have approved someone and two lead equally', () => {
  const game = four()
    .by('nora', { type: 'stand' })
    .by('ana', { type: 'stand' })
    .by('nora', { type: 'approve', participant: 'nora' })
    .by('ana', { type: 'approve', participant: 'ana' })
    .by('ben', { type: 'approve', participant: 'nora' });
  expect(due(game)).toBe(false);
  game.by('chloe', { type: 'approve', participant: 'ana' });
  expect(due(game)).toBe(true);
  expect(game.ask({ kind: 'participant', id: 'ben' }, { type: 'draw-lots' }).ok).toBe(true);
});

it('[N5] of two who are present one approval is enough for lots', () => {
  const game = four().by('nora', { type: 'stand' }).by('ana', { type: 'approve', participant: 'nora' });
  expect(due(game)).toBe(false);
  expect(due(game, ['ana', 'nora'])).toBe(true);
});

it('[N2] the narrator who is away has no vote', () => {
  const game = four().by('nora', { type: 'stand' });
  for (const who of ['ana', 'ben', 'chloe']) game.by(who, { type: 'approve', participant: 'nora' });
  const view = viewOf(game.room);
  expect(view.narrator).toBe('nora');
  expect(electorate(view, new Set(game.here()), 'ana').map(({ id }) => id)).toEqual(['ana', 'ben', 'chloe']);
});
