import { cleanup, render, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { announce, LiveRegion } from './live-region.tsx';

afterEach(cleanup);

describe('the live region', () => {
  it('says what is announced, and the same words twice as two', () => {
    render(<LiveRegion />);
    act(() => announce('It is Eleni’s turn'));
    const first = screen.getByText('It is Eleni’s turn');
    expect(screen.getByRole('log').getAttribute('aria-live')).toBe('polite');
    act(() => announce('It is Eleni’s turn'));
    expect(screen.getByText('It is Eleni’s turn')).not.toBe(first);
  });
});
