import { deckView } from '@reflextics/decks';
import { viewOf } from '@reflextics/game';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { inDiscussion, inResources, onTheBoard, voting } from '../../gallery/staged-endings.tsx';
import type { StagedGame } from '../../gallery/staged-game.ts';
import { currentWords, speak } from '../../words/index.ts';
import { tableOf } from '../table/testing/table-of.tsx';
import DisplayScreen from './index.tsx';
import { displayTellings } from './tellings.ts';

beforeAll(async () => {
  await speak('en');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
});
afterEach(cleanup);

const display = (game: StagedGame) => tableOf(game, 'nobody', DisplayScreen);
const heading = () => screen.getAllByRole('heading')[0]?.textContent;
const NETIQUETTE_CARD = 'netiquette-2';

describe('a display', () => {
  it('shows a resource that was opened since the vote, also where it is loaded again', () => {
    const game = voting()
      .by('long', { type: 'cast-ballot', choice: 'talk-first' })
      .by('joelle', { type: 'close-vote', early: true });
    const table = display(game);
    const result = heading();
    table.by('joelle', { type: 'open-resource', resource: 'waltham-stance' });
    const opened = heading();
    expect(opened).not.toBe(result);
    table.reload();
    expect(heading()).toBe(opened);
  });

  it('shows what the narrator put there, also where it is loaded again, and then what the game shows', () => {
    const game = inDiscussion();
    const table = display(game);
    table.by('joelle', { type: 'show-on-displays', frame: 'code', resource: null });
    expect(heading()).toBe('Join');
    table.reload();
    expect(heading()).toBe('Join');
    table.by('joelle', { type: 'go-on', from: 'discussion', early: true });
    expect(heading()).toBe('Resources');
  });

  it('shows who speaks beside a card that was put there again', () => {
    const table = display(inDiscussion());
    table.by('joelle', { type: 'show-on-displays', frame: 'card', resource: null });
    expect(screen.getByText('Ștefan')).toBeTruthy();
    expect(screen.queryByText(/reads aloud/)).toBeNull();
  });
});

/** What who listens to a display is told when this happens. */
function told(game: StagedGame, happens: (game: StagedGame) => unknown): readonly string[] {
  const before = viewOf(game.room);
  happens(game);
  return displayTellings(before, viewOf(game.room), {
    deck: deckView('reflextics', 'en'),
    t: currentWords().t,
  });
}

describe('a display tells', () => {
  it('each turn, step and vote once', () => {
    const game = inDiscussion();
    expect(told(game, (room) => room.by('stefan', { type: 'hand-back' }))).toEqual(['Eleni speaks.']);
    expect(
      told(game, (room) => room.by('joelle', { type: 'go-on', from: 'discussion', early: true })),
    ).toEqual(['The group goes on to: Resources.', 'The floor is open']);
    expect(told(game, (room) => room.by('joelle', { type: 'open-vote' }))).toEqual(['A vote is open.']);
    expect(told(game, (room) => room.by('joelle', { type: 'undo-vote' }))).toEqual([
      'The vote is taken back.',
    ]);
  });

  it('what is revealed, how many and not what', () => {
    const game = onTheBoard().by('joelle', { type: 'set-board-mode', mode: 'silent' });
    game.by('ioana', {
      type: 'submit-proposal',
      levels: ['team'],
      text: 'Talk with her',
      whoDecides: null,
      firstStep: null,
    });
    expect(told(game, (room) => room.by('joelle', { type: 'reveal-proposals' }))).toEqual([
      '1 proposal is revealed.',
    ]);
  });

  it('that the narrator went away and came back, or left', () => {
    const game = inDiscussion();
    const clock = { kind: 'clock' } as const;
    expect(told(game, (room) => room.ask(clock, { type: 'note-narrator-away', since: room.now }))).toEqual([
      'Joëlle, the narrator, is away. The clocks are paused.',
    ]);
    expect(told(game, (room) => room.ask(clock, { type: 'note-narrator-back' }))).toEqual([
      'Joëlle, your narrator, is back.',
    ]);
    expect(told(game, (room) => room.by('joelle', { type: 'leave' }))).toContain('There is no narrator now.');
  });

  it('that a round begins and ends, and what the narrator puts on it', () => {
    const game = inResources();
    expect(
      told(game, (room) => room.by('joelle', { type: 'show-on-displays', frame: 'card', resource: null })),
    ).toEqual(['On the displays: The card']);
    expect(
      told(game, (room) => room.by('joelle', { type: 'show-on-displays', frame: null, resource: null })),
    ).toEqual([]);
    const end = onTheBoard();
    expect(told(end, (room) => room.by('joelle', { type: 'go-on', from: 'action', early: true }))).toEqual([
      'Summary of the room',
    ]);
    expect(told(end, (room) => room.by('joelle', { type: 'start-round' }))).toEqual(['Round 2 begins.']);
    expect(
      told(end, (room) =>
        room.by('joelle', { type: 'pick-situation', situation: NETIQUETTE_CARD, again: true }),
      )[0],
    ).toContain('A card is open:');
  });
});
