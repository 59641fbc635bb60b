import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion, TextArea } from '../look/index.ts';
import { speak } from '../words/index.ts';
import { Advice } from './index.ts';

const said = 'We rang Mrs Dupont on 07700 900123.';

/** A box as Ana sees it, with these words in it. */
const box = (text: string, known?: readonly string[]) => (
  <>
    <Advice text={text} known={known}>
      <TextArea label="Proposal" value={text} onChange={() => {}} />
    </Advice>
    <LiveRegion />
  </>
);

/** And a moment later. */
async function leaveTheBox() {
  fireEvent.blur(screen.getByLabelText('Proposal'));
  await act(() => vi.advanceTimersByTimeAsync(500));
}
const hints = () =>
  screen.queryAllByRole('button', { name: /show in the text/ }).map((one) => one.textContent);

describe('advice below a box', () => {
  beforeAll(async () => {
    await speak('en');
    await import('@reflextics/advice');
  });
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('is quiet while Ana types, and speaks once she stops', async () => {
    const drawn = render(box(''));
    drawn.rerender(box('We rang Mrs Dupont on'));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    drawn.rerender(box(said));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(hints()).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(600));
    expect(await screen.findByText('Could someone be recognised?')).toBeTruthy();
    expect(hints()).toEqual(['Mrs Dupont', '07700 900123']);
  });

  it('says why, and how to say it otherwise, as soon as Ana leaves the box', async () => {
    render(box(said));
    await leaveTheBox();
    expect(await screen.findByText('A name leads straight to the person.')).toBeTruthy();
    expect(screen.getByText(/a mother, a colleague/)).toBeTruthy();
  });

  it('shows the words where they stand', async () => {
    render(box(said));
    await leaveTheBox();
    fireEvent.click(await screen.findByRole('button', { name: 'Mrs Dupont, show in the text' }));
    const area = screen.getByLabelText<HTMLTextAreaElement>('Proposal');
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('Mrs Dupont');
  });

  it('goes as soon as the words are mended, and says nothing of innocent ones', async () => {
    const drawn = render(box(said));
    await leaveTheBox();
    await screen.findByText('Could someone be recognised?');
    drawn.rerender(box('We rang a mother in April.'));
    expect(hints()).toEqual([]);
    await leaveTheBox();
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(screen.queryByText('Could someone be recognised?')).toBeNull();
  });

  it('is left as it is for these words, not for others, and begins anew with the next text', async () => {
    const drawn = render(box(said));
    await leaveTheBox();
    fireEvent.click(await screen.findByRole('button', { name: 'Leave it as it is' }));
    expect(screen.queryByText('Could someone be recognised?')).toBeNull();
    drawn.rerender(box(`${said} She lives at 14 Station Road.`));
    await leaveTheBox();
    await screen.findByText('Could someone be recognised?');
    expect(hints()).toEqual(['14 Station Road']);
    drawn.rerender(box(''));
    drawn.rerender(box(said));
    await leaveTheBox();
    await screen.findByText('Could someone be recognised?');
    expect(hints()).toEqual(['Mrs Dupont', '07700 900123']);
  });

  it('is told to a screen reader once', async () => {
    const drawn = render(box(said));
    const told = () => document.querySelector('[data-live] p:last-child')?.textContent;
    await leaveTheBox();
    await screen.findByText('Could someone be recognised?');
    expect(told()).toBe('Below the box: 2 words or numbers that could identify someone');
    const line = document.querySelector('[data-live] p:last-child');
    drawn.rerender(box(`${said} And again.`));
    await leaveTheBox();
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(hints()).toHaveLength(2);
    expect(document.querySelector('[data-live] p:last-child')).toBe(line);
  });

  it('takes Ben for known in his own room', async () => {
    render(box('Ben rings Kevin.', ['Ana', 'Ben']));
    await leaveTheBox();
    await screen.findByText('Could someone be recognised?');
    expect(hints()).toEqual(['Kevin']);
  });
});
