import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../words/index.ts';
import { Banner, QuietLine } from './banner.tsx';
import { Dialog } from './dialog.tsx';
import { announce, LiveRegion } from './live-region.tsx';
import { Told } from './told.tsx';

let now = 0;

beforeAll(() => speak('en'));
beforeEach(() => {
  now += 60_000; // what the test before said is long ago
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(cleanup);

/** What each region of the page says, the page's own first. */
const heard = () =>
  [...document.querySelectorAll('[data-live]')].map((region) =>
    [...region.children].map((line) => line.textContent),
  );

function page(children: React.ReactNode) {
  return (
    <>
      {children}
      <LiveRegion />
    </>
  );
}

describe('words that come onto a screen', () => {
  it('are told by the region that is there already, once, and again as they change', () => {
    const { rerender } = render(page(null));
    rerender(page(<Told>Nora is away.</Told>));
    expect(heard()).toEqual([['Nora is away.']]);
    rerender(page(<Told>Nora is away.</Told>));
    expect(heard()).toEqual([['Nora is away.']]);
    rerender(page(<Told>Ben may take the chair.</Told>));
    expect(heard()).toEqual([['Nora is away.', 'Ben may take the chair.']]);
  });

  it('are those of a banner and of a quiet line, without what is on their buttons or tells itself', () => {
    const { rerender } = render(page(null));
    rerender(
      page(
        <>
          <Banner action={<button type="button">Load it</button>}>
            <p>A new version is here.</p>
            <p role="alert">It did not load.</p>
          </Banner>
          <QuietLine>No connection.</QuietLine>
          <Banner told>
            <Told>Ioana narrates now.</Told>
          </Banner>
        </>,
      ),
    );
    expect(heard()).toEqual([['A new version is here.', 'No connection.', 'Ioana narrates now.']]);
    expect(document.querySelector('[role="status"]')).toBeNull();
  });
});

describe('while a dialog is open', () => {
  const open = (isOpen: boolean) =>
    page(
      <Dialog open={isOpen} onClose={() => {}} title="More">
        What else there is
      </Dialog>,
    );

  it('it says what is told, since what is behind it cannot be heard', () => {
    const { rerender } = render(open(false));
    act(() => announce('Ana speaks.'));
    rerender(open(true));
    act(() => announce('Ben speaks.'));
    const inDialog = [...(document.querySelector('dialog [data-live]')?.children ?? [])];
    expect(inDialog.map((line) => line.textContent)).toEqual(['Ben speaks.']);
    expect(heard().flat()).toEqual(expect.arrayContaining(['Ana speaks.']));

    now += 1_000; // long enough to have been heard
    rerender(open(false));
    expect(heard()).toEqual([['Ana speaks.']]);
  });

  it('what is told as it closes is not lost with it', () => {
    const { rerender } = render(open(true));
    act(() => announce('Your suggestion is sent.'));
    rerender(open(false));
    expect(heard()).toEqual([['Your suggestion is sent.']]);
  });
});
