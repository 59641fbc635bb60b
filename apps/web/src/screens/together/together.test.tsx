import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ten, tenVote, two } from '../../gallery/staged-together.tsx';
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
});
