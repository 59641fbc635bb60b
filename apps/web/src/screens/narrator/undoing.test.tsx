import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { inDiscussion, inResources } from '../../gallery/staged-endings.tsx';
import type { StagedGame } from '../../gallery/staged-game.ts';
import { ready } from '../../gallery/staged-narrators.tsx';
import { kept } from '../../room/index.ts';
import { speak } from '../../words/index.ts';
import { tableOf } from '../table/testing/table-of.tsx';
import NarratorScreen from './index.tsx';

beforeAll(async () => {
  await speak('en');
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() => {
  kept.set('duties:HKRVTE:joelle', 'seen');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
});
afterEach(cleanup);

const desk = (game: StagedGame) => tableOf(game, 'joelle', NarratorScreen);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const gone = (name: string | RegExp) => expect(screen.queryByRole('button', { name })).toBeNull();

describe('a slip of the narrator’s hand', () => {
  it('[D22] the floor given too early goes back to who had it, in one press', async () => {
    const table = desk(inDiscussion());
    const user = userEvent.setup();
    gone(/A mistake/);

    await user.click(button('Give Eleni the floor'));
    await user.click(button('A mistake? Give it back to Ștefan'));

    expect(table.asked.at(-1)).toEqual({ type: 'undo-turn', holder: 'eleni', to: 'stefan' });
    expect(button('Give Eleni the floor')).toBeTruthy();
    gone(/A mistake/);
  });

  it('[D22] what others do to the floor is nothing of hers to take back', () => {
    const game = inDiscussion();
    const table = desk(game);
    table.by('stefan', { type: 'hand-back' });
    expect(button('Give Ioana the floor')).toBeTruthy();
    gone(/A mistake/);
  });

  it('[V11] a vote is taken back as long as nobody has voted, and then for ten seconds', async () => {
    const game = inResources().by('joelle', { type: 'open-vote' }).after(60_000);
    const table = desk(game);
    const user = userEvent.setup();
    await user.click(button('A mistake? Take the vote back'));
    expect(table.asked).toEqual([{ type: 'undo-vote' }]);
    gone(/Take the vote back/);

    await user.click(button('Open the vote'));
    table.by('eleni', { type: 'cast-ballot', choice: 'stop' });
    expect(button('A mistake? Take the vote back')).toBeTruthy();
  });

  it('[S11] a round started by mistake is taken back from the list of all that she may do', async () => {
    const table = desk(ready().by('joelle', { type: 'start-round' }).after(60_000));
    const user = userEvent.setup();
    gone(/A mistake/);
    await user.click(button('More'));
    await user.click(button(/^A mistake\? Take this round back/));
    expect(table.asked).toEqual([{ type: 'undo-round' }]);
  });

  it('asks before a go-round, which nothing brings back', async () => {
    const table = desk(inDiscussion());
    const user = userEvent.setup();
    await user.click(button('More'));
    await user.click(button(/^New go-round/));
    await user.click(button('Cancel'));
    expect(table.asked).toEqual([]);

    await user.click(button('More'));
    await user.click(button(/^New go-round/));
    await user.click(button('New go-round'));
    expect(table.asked).toEqual([{ type: 'start-go-round' }]);
  });
});

describe('the displays', () => {
  it('[W1] show the card at three presses, and follow the game again at one', async () => {
    const table = desk(inDiscussion());
    const user = userEvent.setup();
    await user.click(button('More'));
    await user.click(button(/^What the displays show/));
    expect(button(/^What the game shows/)).toBeTruthy();
    gone('The board'); // nobody has come to it yet
    await user.click(button('The card'));
    expect(table.asked).toEqual([{ type: 'show-on-displays', frame: 'card', resource: null }]);

    await user.click(button(/^On the displays: The card/));
    expect(table.asked.at(-1)).toEqual({ type: 'show-on-displays', frame: null, resource: null });
    gone(/On the displays/);
  });
});
