import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../words/index.ts';
import { Dialog } from './dialog.tsx';

function Page({ first = false }: { first?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        End early
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="End the discussion early?">
        <input aria-label="Why" data-first-focus={first || undefined} />
      </Dialog>
    </>
  );
}

beforeAll(() => speak('en'));
afterEach(cleanup);

describe('a dialog', () => {
  it('carries its title and takes the focus to it', async () => {
    render(<Page />);
    await userEvent.click(screen.getByText('End early'));
    expect(screen.getByRole('dialog', { name: 'End the discussion early?' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('takes the focus to what is marked for it', async () => {
    render(<Page first />);
    await userEvent.click(screen.getByText('End early'));
    expect(document.activeElement).toBe(screen.getByLabelText('Why'));
  });

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['the close button', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
    [
      'Back',
      async () => {
        history.back();
        await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      },
    ],
    ['a press beside it', () => userEvent.click(screen.getByRole('dialog'))],
  ])('%s closes it, and the focus goes back to where it was', async (_how, close) => {
    render(<Page />);
    await userEvent.click(screen.getByText('End early'));
    await close();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByText('End early'));
  });

  it('leaves the page to a Back that finds none open, and is closed by the next where two are', async () => {
    history.pushState(null, '', '#before');
    history.pushState(null, '', '#here');
    const { unmount } = render(<Page />);
    await userEvent.click(screen.getByText('End early'));
    await userEvent.keyboard('{Escape}');
    unmount();
    history.back();
    await waitFor(() => expect(location.hash).toBe('#before'));
  });

  it('one over another is closed first, and then the other', async () => {
    const closed: string[] = [];
    const { rerender } = render(<Two top={false} closed={closed} />);
    rerender(<Two top closed={closed} />);
    history.back();
    await waitFor(() => expect(closed).toEqual(['top']));
    rerender(<Two top={false} closed={closed} />);
    await waitFor(() => expect(history.state).toHaveProperty('sheet'));
    history.back();
    await waitFor(() => expect(closed).toEqual(['top', 'bottom']));
  });
});

function Two({ top, closed }: { top: boolean; closed: string[] }) {
  return (
    <Dialog open onClose={() => closed.push('bottom')} title="Bottom">
      <Dialog open={top} onClose={() => closed.push('top')} title="Top">
        -
      </Dialog>
    </Dialog>
  );
}
