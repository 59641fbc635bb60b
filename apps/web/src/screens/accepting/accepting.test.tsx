import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asked, seatOf } from '../../gallery/staged-together.tsx';
import { speak } from '../../words/index.ts';
import EndingScreen from '../ending/index.tsx';
import { tableOf } from '../table/testing/table-of.tsx';

beforeAll(() => speak('en'));
beforeEach(() => {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

describe('asking the group', () => {
  it('leads Joëlle to what came of it once she closes: it stands far below where she pressed', async () => {
    const game = asked();
    const [proposal = ''] = game.room.acceptance?.open?.proposals ?? [];
    for (const at of [0, 1, 2, 3]) {
      game.by('joelle', {
        type: 'answer-consent',
        proposal,

        problem: null,
        for: seatOf(game, at),
      });
    }
    tableOf(game, 'joelle', EndingScreen);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show the result' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What we want to carry' }));
  });
});
