import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { satDown, ten, tenVote, two, voting } from '../../gallery/staged-together.tsx';
import { kept } from '../../room/index.ts';
import { speak } from '../../words/index.ts';
import NarratorScreen from '../narrator/index.tsx';
import { tableOf } from '../table/testing/table-of.tsx';
import { setOneScreen } from './one-screen.ts';

beforeAll(async () => {
  await speak('en');
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() => {
  kept.set('duties:HKRVTE:joelle', 'seen');
  setOneScreen('HKRVTE', true);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
});
afterEach(() => {
  setOneScreen('HKRVTE', false);
  cleanup();
});

const seats = () => within(screen.getByRole('region', { name: 'First go-round' })).getAllByRole('listitem');

describe('one screen for all', () => {
  it('seats two, of whom one speaks and the other is next', () => {
    tableOf(two(), 'joelle', NarratorScreen);
    expect(seats().map((seat) => seat.textContent)).toEqual([
      expect.stringContaining('Ștefan'),
      expect.stringContaining('Ioana'),
    ]);
    expect(screen.getByRole('button', { name: 'Give Ioana the floor' })).toBeTruthy();
  });

  it('seats ten, and each of them can be touched', () => {
    tableOf(ten(), 'joelle', NarratorScreen);
    expect(seats()).toHaveLength(10);
    for (const seat of seats()) {
      const [touch] = within(seat).getAllByRole('button');
      expect(touch?.hasAttribute('disabled')).toBe(false);
    }
  });

  it('goes round ten for the vote, covered for whoever is next', async () => {
    const table = tableOf(tenVote(), 'joelle', NarratorScreen);
    expect(screen.getByText('1 of 10 have voted')).toBeTruthy();
    expect(screen.getAllByText('Not yet')).toHaveLength(10);

    await userEvent.setup().click(screen.getByRole('button', { name: /^Next: / }));
    expect(table.asked).toEqual([]);
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('has the names above the board, so that who has an idea finds where to touch', () => {
    const game = voting()
      .by('joelle', { type: 'close-vote', early: true })
      .by('joelle', { type: 'go-on', from: 'resources', early: false });
    tableOf(game, 'joelle', NarratorScreen);
    const names = screen.getByText('Touch your name to say something.');
    const board = screen.getByRole('heading', { name: 'Courses of action' });
    expect(names.compareDocumentPosition(board) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('opens no empty sheet: before a card is open there is nothing to say by a touch', () => {
    tableOf(satDown(), 'joelle', NarratorScreen);
    const around = within(screen.getByRole('region', { name: 'Around the table' }));
    for (const seat of around.getAllByRole('listitem')) {
      expect(within(seat).getAllByRole('button')[0]?.hasAttribute('disabled')).toBe(true);
    }
    expect(screen.queryByText('Touch your name to say something.')).toBeNull();
  });

  it('shows the question that is put to all, since there is no other screen', () => {
    tableOf(two().by('joelle', { type: 'show-prompt', prompt: 'problems-raised' }), 'joelle', NarratorScreen);
    const asked = screen.getByRole('heading', { name: 'The narrator asks everyone:' });
    expect(asked.parentElement?.textContent).toContain('What problems does this situation raise?');
  });

  it('tells who narrates nothing of phones, and offers no chair where nobody could take it', () => {
    kept.remove('duties:HKRVTE:joelle');
    tableOf(satDown(), 'joelle', NarratorScreen);
    const duties = within(screen.getByRole('dialog', { name: 'You are the narrator now' }));
    expect(duties.queryByText(/phone/)).toBeNull();
    expect(duties.queryByRole('button', { name: 'I would rather hand it over' })).toBeNull();
  });
});
