import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { inDiscussion, inResources, onTheBoard, voting } from '../../gallery/staged-endings.tsx';
import type { StagedGame } from '../../gallery/staged-game.ts';
import { goRound, narrated } from '../../gallery/staged-narrators.tsx';
import { kept } from '../../room/index.ts';
import { speak } from '../../words/index.ts';
import NarratorLobbyScreen from '../lobby/narrator-index.tsx';
import { tableOf } from '../table/testing/table-of.tsx';
import NarratorScreen from './index.tsx';

const DUTIES = 'duties:HKRVTE:joelle';

beforeAll(async () => {
  await speak('en');
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() => {
  kept.set(DUTIES, 'seen');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
});
afterEach(cleanup);

const desk = (game: StagedGame) => tableOf(game, 'joelle', NarratorScreen);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** jsdom draws no popover, so that what is in one counts as hidden. */
const menuItem = (name: string) => screen.getByRole('menuitem', { name, hidden: true });
const nadiaIn = (game: StagedGame) => game.room.participants.find(({ deviceless }) => deviceless)?.id ?? '';

describe('taking the chair', () => {
  it('shows the duties once, whoever hands the seat over and when', async () => {
    kept.remove(DUTIES);
    const table = desk(inDiscussion());
    const user = userEvent.setup();
    expect(screen.getByText('You are the narrator now')).toBeTruthy();

    await user.click(button('I take the chair'));
    expect(screen.queryByText('You are the narrator now')).toBeNull();

    table.reload();
    expect(screen.queryByText('You are the narrator now')).toBeNull();
  });
});

describe('the lobby', () => {
  it('begins at its top, wherever Joëlle was in the lobby of the players', () => {
    const scrolled = vi.spyOn(window, 'scrollTo');
    tableOf(narrated(), 'joelle', NarratorLobbyScreen);
    expect(scrolled).toHaveBeenCalledWith({ top: 0 });
    scrolled.mockRestore();
  });

  it('says what is missing, and starts once it is there', async () => {
    const table = tableOf(narrated(), 'joelle', NarratorLobbyScreen);
    expect(screen.getAllByText('To start, the players choose a theme').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();

    table.by('ioana', { type: 'choose-themes', themes: ['netiquette'] });
    await userEvent.setup().click(button('Start'));

    expect(table.asked).toEqual([{ type: 'start-round' }]);
  });
});

describe('the main button', () => {
  it('carries the next person, and a double tap is one press', async () => {
    const table = desk(inDiscussion());

    await userEvent.setup().dblClick(button('Give Eleni the floor'));

    expect(table.asked).toEqual([{ type: 'give-floor', to: 'eleni', from: 'stefan' }]);
    expect(button('Give Ioana the floor')).toBeTruthy();
  });

  it('says in words why something was refused', async () => {
    const game = inDiscussion();
    const table = desk(game);
    game.by('stefan', { type: 'hand-back' }); // has not been told yet

    await userEvent.setup().click(button('Give Eleni the floor'));

    expect(table.asked).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toContain('The floor has moved on meanwhile');
  });
});

describe('going on', () => {
  it('[S4] names who has not spoken and who is writing, and ends early only when asked to', async () => {
    const table = desk(inDiscussion());
    const user = userEvent.setup();
    table.writing('ioana');

    await user.click(button('More'));
    await user.click(button('Go on to Resources'));
    expect(table.asked).toEqual([]);
    const dialog = within(screen.getByRole('dialog'));
    for (const name of ['Ștefan', 'Eleni', 'Maximiliane Sophie von Hohenlohe-Bart']) {
      expect(dialog.getByText(name)).toBeTruthy();
    }
    expect(dialog.getAllByText('Ioana')).toHaveLength(2);

    await user.click(button('End early, go on to Resources'));
    expect(table.asked).toEqual([{ type: 'go-on', from: 'discussion', early: true }]);
  });

  it('[S6] can be taken back while its ten seconds are counted down', async () => {
    const table = desk(inResources());

    await userEvent.setup().click(button('Take it back to Discussion'));

    expect(table.asked).toEqual([{ type: 'undo-go-on' }]);
    expect(screen.queryByRole('button', { name: /Take it back/ })).toBeNull();
  });
});

describe('for someone without a phone', () => {
  it('[P2] enters what they say at their turn', async () => {
    const game = goRound();
    const nadia = nadiaIn(game);
    game.by('joelle', { type: 'give-floor', to: nadia, from: 'stefan' });
    const table = desk(game);
    const user = userEvent.setup();

    await user.click(button('What to do with Nadia'));
    await user.click(menuItem('Enter what Nadia says'));
    await user.type(screen.getByLabelText('A note of what they say'), 'I film too.');
    await user.click(button('Put it on the table'));
    await user.click(button('Is done'));

    expect(table.asked).toEqual([
      { type: 'write-note', text: 'I film too.', for: nadia },
      { type: 'hand-back', for: nadia },
    ]);
  });
});

describe('the order', () => {
  it('[D14] is changed by a menu', async () => {
    const table = desk(inDiscussion());
    const user = userEvent.setup();

    await user.click(button('What to do with Ioana'));
    await user.click(menuItem('Move up'));

    expect(table.asked).toEqual([{ type: 'reorder', order: ['ioana', 'eleni', 'long'] }]);
  });
});

describe('the vote', () => {
  it('[V4] says how many are missing before it closes without them', async () => {
    const table = desk(voting());
    const user = userEvent.setup();

    await user.click(button('Close the vote'));
    expect(screen.getByRole('dialog').textContent).toContain('One person has not voted');
    await user.click(button('Close without them'));

    expect(table.asked).toEqual([{ type: 'close-vote', early: true }]);
  });
});

describe('the board', () => {
  it('[B12] merges the chosen ones into the one that stays', async () => {
    const game = onTheBoard();
    const [first, second] = game.room.rounds[0]?.board.proposals ?? [];
    const table = desk(game);
    const user = userEvent.setup();

    await user.click(button('More'));
    await user.click(button('Merge proposals'));
    await user.click(screen.getByRole('checkbox', { name: first?.text ?? '' }));
    await user.click(screen.getByRole('checkbox', { name: second?.text ?? '' }));
    await user.click(screen.getByRole('radio', { name: second?.text ?? '' }));
    await user.click(button('Merge these 2'));

    expect(table.asked).toEqual([{ type: 'merge-proposals', into: second?.id, from: [first?.id] }]);
  });
});
