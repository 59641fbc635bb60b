import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../words/index.ts';
import { TimeBar, timeState } from './time-bar.tsx';

const GIVEN = 100_000;

beforeAll(() => speak('en'));
afterEach(cleanup);

describe('time is soft', () => {
  it('at 79 % it runs and says what is left', () => {
    render(<TimeBar spent={79_000} given={GIVEN} />);
    expect(timeState(79_000, GIVEN)).toBe('running');
    expect(screen.getByRole('timer').textContent).toBe('0:21 left');
  });

  it('at 80 % its shape and its words change', () => {
    render(<TimeBar spent={80_000} given={GIVEN} />);
    expect(screen.getByRole('timer').className).toContain('time-soon');
    expect(screen.getByRole('timer').textContent).toBe('0:20 left, soon time to close');
  });

  it('at 100 % it is hollow, counts up, and hurries nobody', () => {
    const { rerender } = render(<TimeBar spent={GIVEN} given={GIVEN} />);
    expect(screen.getByRole('timer').className).toContain('time-over');
    expect(screen.getByRole('timer').textContent).toBe('0:00 over, no hurry');
    rerender(<TimeBar spent={GIVEN + 15_400} given={GIVEN} />);
    expect(screen.getByRole('timer').textContent).toBe('0:15 over, no hurry');
  });

  it('without a limit it says what was spent and draws no bar', () => {
    const { container } = render(<TimeBar spent={75_000} given={null} />);
    expect(screen.getByRole('timer').textContent).toBe('1:15 so far');
    expect(container.querySelector('.time-track')).toBeNull();
  });

  it('paused, it says so', () => {
    render(<TimeBar spent={10_000} given={GIVEN} paused />);
    expect(screen.getByRole('timer').textContent).toBe('1:30 left. The clock is paused');
  });
});
