import { viewOf } from '@reflextics/game';
import { beforeAll, expect, it } from 'vitest';
import { inDiscussion } from '../../gallery/staged-endings.tsx';
import type { StagedGame } from '../../gallery/staged-game.ts';
import { currentWords, speak } from '../../words/index.ts';
import { narratorTellings } from './tellings.ts';

beforeAll(() => speak('en'));

function told(happens: (game: StagedGame) => unknown): readonly string[] {
  const game = inDiscussion();
  const before = viewOf(game.room);
  happens(game);
  const now = viewOf(game.room);
  const face = (id: string) => {
    const seat = now.participants.find((one) => one.id === id);
    return { id, name: seat?.name ?? '', sign: seat?.sign ?? 0, you: false };
  };
  return narratorTellings(before, now, face, currentWords().t);
}

it('tells that who had the floor has left, and nothing of a turn that is handed back', () => {
  expect(told((game) => game.by('stefan', { type: 'leave' }))).toEqual(['Ștefan has left.']);
  expect(told((game) => game.by('stefan', { type: 'hand-back' }))).toEqual([]);
  expect(told((game) => game.by('ioana', { type: 'leave' }))).toEqual([]);
});
