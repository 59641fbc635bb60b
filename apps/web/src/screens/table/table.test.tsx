import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { inDiscussion, inResources, onTheBoard, voting } from '../../gallery/staged-endings.tsx';
import { speak } from '../../words/index.ts';
import { fetchLater } from './later.ts';
import { tableOf } from './testing/table-of.tsx';

beforeAll(async () => {
  await fetchLater();
  await speak('en');
  window.scrollTo = () => {};
});
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
});
afterEach(cleanup);

/** The advice waits for a pause. */
const PATIENT = { timeout: 20_000 };

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('who speaks', () => {
  it('the box I write in stays, with its focus, when my turn begins', async () => {
    const table = tableOf(inDiscussion(), 'eleni');
    const user = userEvent.setup();
    const box = screen.getByLabelText('For your turn. Only you see this');
    await user.type(box, 'Has anybody asked them');

    table.by('stefan', { type: 'hand-back' });

    expect(screen.getByRole('heading', { name: 'Your turn' })).toBeTruthy();
    expect(document.activeElement).toBe(box);
    await user.type(box, '?');
    await user.click(button('Show it to all'));
    expect(table.asked).toEqual([{ type: 'write-note', text: 'Has anybody asked them?' }]);
    expect(screen.getByText('You have written, and all can read')).toBeTruthy();
  });

  it('says below my box what could identify someone, but not who sits at the table, and sends it all the same', async () => {
    const table = tableOf(inDiscussion(), 'stefan');
    const user = userEvent.setup();
    const box = screen.getByLabelText('Write it too, if you wish');
    await user.type(box, 'Eleni and I rang Mrs Dupont.');

    expect(await screen.findByRole('button', { name: 'Mrs Dupont, show in the text' }, PATIENT)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Eleni/ })).toBeNull();
    await user.click(button('Show it to all'));

    expect(table.asked).toEqual([{ type: 'write-note', text: 'Eleni and I rang Mrs Dupont.' }]);
    expect(screen.queryByText('Could someone be recognised?')).toBeNull();
  });

  it('without a text in hand the focus goes to my turn, and the tab says so', () => {
    const table = tableOf(inDiscussion(), 'eleni');

    table.by('stefan', { type: 'hand-back' });

    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your turn' }));
    expect(document.title).toContain('Your turn');
  });

  it('handing back asks first what becomes of a text that nobody has seen', async () => {
    const table = tableOf(inDiscussion(), 'stefan');
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Write it too, if you wish'), 'It is about trust.');

    await user.click(button('I’m done'));
    expect(table.asked).toEqual([]);
    await user.click(button('Keep it to myself, I’m done'));

    expect(table.asked).toEqual([{ type: 'hand-back' }]);
    expect(screen.getByDisplayValue('It is about trust.')).toBeTruthy();
  });

  it('tells the next speaker that they are next, and lets them pass ahead', async () => {
    const table = tableOf(inDiscussion(), 'eleni');
    expect(screen.getAllByText('You are next').length).toBeGreaterThan(0);

    await userEvent.setup().click(button('Pass my turn'));

    expect(table.asked).toEqual([{ type: 'pass' }]);
    expect(screen.queryByText('Pass my turn')).toBeNull();
  });

  it('a reload in my turn shows my turn and the text I had', async () => {
    const table = tableOf(inDiscussion(), 'stefan');
    await userEvent.setup().type(screen.getByLabelText('Write it too, if you wish'), 'It is about');

    table.reload();

    expect(screen.getByRole('heading', { name: 'Your turn' })).toBeTruthy();
    expect(screen.getByDisplayValue('It is about')).toBeTruthy();
  });
});

describe('looking back', () => {
  it('moves nobody, and going on brings me along', async () => {
    const table = tableOf(inDiscussion(), 'ioana');
    await userEvent
      .setup()
      .click(within(screen.getByRole('navigation')).getByRole('button', { name: /Situation/ }));
    expect(screen.getByText('That anyone could guess who it is.')).toBeTruthy();
    expect(table.asked).toEqual([]);

    table.by('joelle', { type: 'go-on', from: 'discussion', early: true });

    expect(screen.getByRole('heading', { name: 'What do law and colleagues say?' })).toBeTruthy();
  });

  it('my turn calls me back', async () => {
    const table = tableOf(inDiscussion(), 'eleni');
    await userEvent
      .setup()
      .click(within(screen.getByRole('navigation')).getByRole('button', { name: /Situation/ }));

    table.by('stefan', { type: 'hand-back' });

    expect(screen.getByRole('heading', { name: 'Your turn' })).toBeTruthy();
  });
});

describe('the vote', () => {
  it('shows my ballot and how many have voted, and the counts only once it is closed', async () => {
    const table = tableOf(voting(), 'ioana');
    expect(screen.getByRole('radio', { name: /Stop here/ })).toHaveProperty('checked', true);
    expect(screen.getByText('3 of 4 have voted')).toBeTruthy();

    await userEvent.setup().click(screen.getByRole('radio', { name: /Go on/ }));
    expect(table.asked).toEqual([{ type: 'cast-ballot', choice: 'go-on' }]);
    expect(screen.getByRole('radio', { name: /Go on/ })).toHaveProperty('checked', true);

    table.by('joelle', { type: 'close-vote', early: true });
    expect(screen.getByRole('heading', { name: 'You go on' })).toBeTruthy();
    expect(screen.getByText('3 of 4 voted.')).toBeTruthy();
  });

  it('shows what I pressed while the answer is here and what it changed is not yet', async () => {
    const table = tableOf(voting(), 'ioana');
    table.fallsBehind();
    await userEvent.setup().click(screen.getByRole('radio', { name: /Go on/ }));
    expect(screen.getByRole('radio', { name: /Go on/ })).toHaveProperty('checked', true);
    // The table of these tests is away from its server.
    expect(screen.getByText('Kept on this phone until the network is back')).toBeTruthy();

    table.catchesUp();
    expect(screen.getByRole('radio', { name: /Go on/ })).toHaveProperty('checked', true);
    expect(
      screen.getByText('Your ballot is in. You can still change it.', { selector: '.keeping' }),
    ).toBeTruthy();
    expect(screen.getByRole('log').lastChild?.textContent).toMatch(/^Your ballot is in/);
  });

  it('warns that secrecy is thin with fewer than four voters', () => {
    const few = inResources().by('long', { type: 'leave' }).by('joelle', { type: 'open-vote' });
    tableOf(few, 'ioana');
    expect(screen.getByText(/With 3 voters secrecy is thin/)).toBeTruthy();
  });
});

describe('the board', () => {
  it('in silence I see mine, marked as unseen, and of the others only how many', () => {
    const proposal = {
      type: 'submit-proposal',
      levels: ['team'],
      whoDecides: null,
      firstStep: null,
    } as const;
    const game = onTheBoard()
      .by('joelle', { type: 'set-board-mode', mode: 'silent' })
      .by('ioana', { ...proposal, text: 'Talk with her.' })
      .by('eleni', { ...proposal, text: 'Half an hour a month.' });
    const table = tableOf(game, 'ioana');
    expect(screen.getByText('Talk with her.')).toBeTruthy();
    expect(screen.getByText('Only you see this until it is revealed')).toBeTruthy();
    expect(screen.queryByText('Half an hour a month.')).toBeNull();
    expect(screen.getByText('2 proposals wait to be revealed.')).toBeTruthy();

    table.by('joelle', { type: 'reveal-proposals' });

    expect(screen.getByText('Half an hour a month.')).toBeTruthy();
    expect(screen.queryByText('Only you see this until it is revealed')).toBeNull();
  });

  it('a proposal says what is missing, keeps what was typed when closed, and goes to its levels', async () => {
    const table = tableOf(onTheBoard(), 'ioana');
    const user = userEvent.setup();
    await user.click(button('Make a proposal'));
    await user.type(screen.getByLabelText('What could be done?'), 'Ask the young people.');
    await user.click(button('Put it on the board'));
    expect(screen.getByText('Choose at least one level.')).toBeTruthy();
    expect(table.asked).toEqual([]);

    await user.click(button('Close'));
    await user.click(button('Make a proposal'));
    await user.click(screen.getByRole('checkbox', { name: 'Organisation' }));
    await user.click(button('Put it on the board'));

    expect(table.asked).toEqual([
      {
        type: 'submit-proposal',
        text: 'Ask the young people.',
        levels: ['organisation'],
        whoDecides: null,
        firstStep: null,
        for: undefined,
      },
    ]);
    expect(screen.getByText('Ask the young people.')).toBeTruthy();
  });

  it('by turns, one who does not have the floor prepares and cannot send', async () => {
    tableOf(onTheBoard().by('joelle', { type: 'set-board-mode', mode: 'by-turns' }), 'ioana');
    await userEvent.setup().click(button('Prepare a proposal'));
    expect(button('Put it on the board')).toHaveProperty('disabled', true);
    expect(screen.getByText(/It is kept until then/)).toBeTruthy();
  });
});

describe('without a narrator', () => {
  it('who listens is told once that she is away, what may be done, and that she is back', async () => {
    const game = inDiscussion();
    const table = tableOf(game, 'ioana');
    const heard = () => [...screen.getByRole('log').children].map((line) => line.textContent);
    table.noted({ type: 'note-narrator-away', since: game.now });
    const away = [
      'Joëlle, your narrator, is away. The clocks are paused.',
      'After three minutes you may appoint another.',
    ];
    expect(heard()).toEqual(away);

    game.after(200_000);
    table.by('stefan', { type: 'stand' });
    // Its clock ticks once a second.
    await waitFor(
      () => expect(heard()).toEqual([...away, 'You may appoint another: one person is a candidate.']),
      { timeout: 5_000 },
    );

    table.noted({ type: 'note-narrator-back' });
    await waitFor(() => expect(heard().at(-1)).toBe('Joëlle, your narrator, is back.'));
  });

  it('the players appoint another, and the room goes on', async () => {
    const game = inDiscussion();
    game.by('joelle', { type: 'leave' });
    const table = tableOf(game, 'ioana');
    expect(screen.getByRole('heading', { name: 'Who will be the narrator?' })).toBeTruthy();

    table.by('eleni', { type: 'stand' });
    table.by('stefan', { type: 'approve', participant: 'eleni' });
    table.by('long', { type: 'approve', participant: 'eleni' });
    await userEvent.setup().click(button('Approve Eleni'));

    expect(table.asked).toEqual([{ type: 'approve', participant: 'eleni' }]);
    expect(screen.getByRole('heading', { name: 'Ștefan' })).toBeTruthy();
  });
});

describe('another has the narrator’s seat', () => {
  it('who narrated is told once that they play now', async () => {
    const table = tableOf(
      inDiscussion().by('joelle', { type: 'hand-over-narration', to: 'ioana' }),
      'joelle',
    );
    const words = 'Ioana narrates now. You play; Ioana can hand the seat back to you.';
    const spoken = within(screen.getByRole('log'));
    const banner = () => screen.queryAllByText(words).filter((one) => one.closest('[role=log]') === null);
    expect(banner()).toHaveLength(1);
    expect(spoken.getAllByText(words)).toHaveLength(1);

    await userEvent.setup().click(button('Understood'));
    expect(banner()).toHaveLength(0);

    table.reload();
    expect(banner()).toHaveLength(0);
  });

  it('who only plays is not told', () => {
    tableOf(inDiscussion().by('joelle', { type: 'hand-over-narration', to: 'ioana' }), 'eleni');
    expect(screen.queryByRole('button', { name: 'Understood' })).toBeNull();
  });
});
