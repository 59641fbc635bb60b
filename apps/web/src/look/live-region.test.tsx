import { cleanup, render, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, LiveRegion } from './live-region.tsx';

let now = 0;

beforeEach(() => {
  now += 60_000; // what the test before said is long ago
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(cleanup);

const lines = () => [...screen.getByRole('log').children].map((line) => line.textContent);

describe('the live region', () => {
  it('says what is announced, politely, and the same words twice as two', () => {
    render(<LiveRegion />);
    act(() => announce('It is Eleni’s turn'));
    const first = screen.getByText('It is Eleni’s turn');
    expect(screen.getByRole('log').getAttribute('aria-live')).toBe('polite');
    now += 10_000;
    act(() => announce('It is Eleni’s turn'));
    expect(screen.getByText('It is Eleni’s turn')).not.toBe(first);
  });

  it('says both of two that come at once', () => {
    render(<LiveRegion />);
    act(() => {
      announce('The answers are in');
      announce('Eleni has the pen');
    });
    expect(lines()).toEqual(['The answers are in', 'Eleni has the pen']);
  });

  it('keeps nothing of what was said a while ago', () => {
    render(<LiveRegion />);
    act(() => announce('A vote is open'));
    now += 10_000;
    act(() => announce('The vote is closed'));
    expect(lines()).toEqual(['The vote is closed']);
  });
});
