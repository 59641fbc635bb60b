import { describe, expect, it } from 'vitest';
import { clockText, secondsLeft, secondsPassed } from './clock.ts';

describe('a clock', () => {
  it('shows minutes and seconds, and hours once there are some', () => {
    expect(clockText(84, 'en')).toBe('1:24');
    expect(clockText(0, 'en')).toBe('0:00');
    expect(clockText(3723, 'en')).toBe('1:02:03');
  });

  it('shows 0:00 left only when the time is over, and counts up only in full seconds', () => {
    expect(secondsLeft(1)).toBe(1);
    expect(secondsLeft(0)).toBe(0);
    expect(secondsPassed(999)).toBe(0);
    expect(secondsPassed(1000)).toBe(1);
  });
});
