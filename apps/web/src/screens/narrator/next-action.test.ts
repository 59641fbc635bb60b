import { deckView } from '@reflextics/decks';
import { viewOf } from '@reflextics/game';
import { expect, it } from 'vitest';
import { atTheTable, inDiscussion, inResources, onTheBoard, voting } from '../../gallery/staged-endings.tsx';
import type { StagedGame } from '../../gallery/staged-game.ts';
import { type NextAction, nextAction } from './next-action.ts';

const next = (game: StagedGame): NextAction | null =>
  nextAction(viewOf(game.room), deckView('reflextics', 'en'));

it('with a card on the table, on to the discussion', () => {
  expect(next(atTheTable())).toEqual({ do: 'go-on', to: 'discussion' });
});

it('[C1] draws among played cards once all of the chosen themes were played', () => {
  const game = atTheTable();
  const cards = deckView('reflextics', 'en')?.situations.filter(({ theme }) => theme === 'netiquette') ?? [];
  for (const { id } of cards) {
    const now = viewOf(game.room).rounds.at(-1);
    if (now?.situation !== id) game.by('joelle', { type: 'pick-situation', situation: id, again: true });
    game
      .by('joelle', { type: 'go-on', from: 'situation', early: false })
      .by('joelle', { type: 'go-on', from: 'discussion', early: true })
      .by('joelle', { type: 'open-vote' })
      .by('stefan', { type: 'cast-ballot', choice: 'stop' })
      .by('joelle', { type: 'close-vote', early: true })
      .by('joelle', { type: 'go-on', from: 'resources', early: false })
      .by('joelle', { type: 'start-round' });
  }
  expect(next(game)).toEqual({ do: 'draw', again: true });
});

it('[D6] in a go-round gives the floor to the next one due, naming the holder whom she sees', () => {
  expect(next(inDiscussion())).toEqual({ do: 'give', to: 'eleni', from: 'stefan' });
});

it('[D8] ends the last turn of a go-round, then goes on unless a hand is up', () => {
  const game = inDiscussion()
    .by('stefan', { type: 'hand-back' })
    .by('eleni', { type: 'hand-back' })
    .by('ioana', { type: 'pass' });
  expect(next(game)).toEqual({ do: 'end-turn', from: 'long', opens: true });
  game.by('long', { type: 'hand-back' });
  expect(next(game)).toEqual({ do: 'go-on', to: 'resources' });
  game.by('ioana', { type: 'raise-hand' });
  expect(next(game)).toEqual({ do: 'give', to: 'ioana', from: null });
});

it('opens the first resource that the card names, then the vote', () => {
  const game = inResources();
  const action = next(game);
  expect(action?.do).toBe('open-resource');
  if (action?.do === 'open-resource') game.by('joelle', { type: 'open-resource', resource: action.resource });
  expect(next(game)).toEqual({ do: 'open-vote', again: false });
});

it('[V4] closes a vote only once someone has voted', () => {
  const game = inResources().by('joelle', { type: 'open-vote' });
  expect(next(game)).toEqual({ do: 'wait', for: 'ballots' });
  expect(next(voting())).toEqual({ do: 'close-vote' });
});

it('[V6] after “talk first” the vote is put again; after two ties the round ends', () => {
  const game = inResources();
  const vote = (...choices: readonly ('go-on' | 'stop' | 'talk-first')[]) => {
    game.by('joelle', { type: 'open-vote' });
    choices.forEach((choice, at) => {
      game.by(at === 0 ? 'stefan' : 'eleni', { type: 'cast-ballot', choice });
    });
    game.by('joelle', { type: 'close-vote', early: true });
  };
  vote('talk-first');
  expect(next(game)).toEqual({ do: 'open-vote', again: true });
  vote('go-on', 'stop');
  expect(next(game)).toEqual({ do: 'open-vote', again: true });
  vote('go-on', 'stop');
  expect(next(game)).toEqual({ do: 'go-on', to: 'end' });
});

it('[B1] explains the levels one by one, from the nearest, then waits for proposals', () => {
  const game = voting()
    .by('long', { type: 'cast-ballot', choice: 'go-on' })
    .by('joelle', { type: 'close-vote', early: false })
    .by('joelle', { type: 'go-on', from: 'resources', early: false })
    .by('ioana', { type: 'choose-levels', levels: ['team', 'policy'] });
  for (const level of ['team', 'policy', null] as const) {
    expect(next(game)).toEqual({ do: 'show-level', level });
    game.by('joelle', { type: 'show-level', level });
  }
  expect(next(game)).toEqual({ do: 'wait', for: 'proposals' });
});

it('[B7] what is hidden is revealed before the end', () => {
  const game = onTheBoard()
    .by('joelle', { type: 'set-board-mode', mode: 'silent' })
    .by('ioana', {
      type: 'submit-proposal',
      levels: ['team'],
      text: 'Ask her.',
      whoDecides: null,
      firstStep: null,
    });
  expect(next(game)).toEqual({ do: 'reveal', n: 1 });
  game.by('joelle', { type: 'reveal-proposals' });
  expect(next(game)).toEqual({ do: 'go-on', to: 'end' });
});
