import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hideStillCursor } from './still-cursor.ts';

const isHidden = () => document.documentElement.getAttribute('data-cursor') === 'still';
const move = () => document.dispatchEvent(new MouseEvent('mousemove'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the pointer on a projector', () => {
  it('is not there, comes when somebody moves the mouse, and goes once they leave it', () => {
    const stop = hideStillCursor();
    expect(isHidden()).toBe(true);
    move();
    expect(isHidden()).toBe(false);
    vi.advanceTimersByTime(2_000);
    move();
    vi.advanceTimersByTime(2_000);
    expect(isHidden()).toBe(false);
    vi.advanceTimersByTime(2_000);
    expect(isHidden()).toBe(true);
    stop();
    expect(isHidden()).toBe(false);
  });
});
