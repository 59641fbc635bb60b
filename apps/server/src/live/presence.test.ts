import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Presence } from './presence.ts';

const GRACE = 10_000;
const REQUEST = 30_000;

function room() {
  const changed = vi.fn();
  const presence = new Presence({ grace: GRACE, request: REQUEST }, () => Date.now(), changed);
  return { presence, changed };
}

describe('presence', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lasts as long as one of a person’s connections, and the grace after it', () => {
    const { presence, changed } = room();
    presence.connected('ana', 'phone');
    presence.connected('ana', 'laptop');
    presence.disconnected('ana', 'phone');
    vi.advanceTimersByTime(GRACE * 2);
    expect(presence.has('ana')).toBe(true);
    presence.disconnected('ana', 'laptop');
    vi.advanceTimersByTime(GRACE - 1);
    expect(presence.has('ana')).toBe(true);
    vi.advanceTimersByTime(1);
    expect(presence.has('ana')).toBe(false);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is not interrupted by a blink, nor does a blink leave a trace', () => {
    const { presence, changed } = room();
    presence.connected('ana', 'phone');
    presence.disconnected('ana', 'phone');
    expect(presence.lastSeen('ana')).toBe(1_000_000);
    presence.connected('ana', 'phone again');
    vi.advanceTimersByTime(GRACE * 2);
    expect(presence.has('ana')).toBe(true);
    expect(presence.lastSeen('ana')).toBeNull();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('holds after a request too, and a lost connection does not shorten it', () => {
    const { presence } = room();
    presence.asked('ana');
    presence.connected('ana', 'phone');
    presence.disconnected('ana', 'phone');
    presence.asked('ana');
    vi.advanceTimersByTime(REQUEST - 1);
    expect(presence.has('ana')).toBe(true);
    vi.advanceTimersByTime(1);
    expect(presence.has('ana')).toBe(false);
  });

  it('is also what another server says, until it says otherwise', () => {
    const { presence, changed } = room();
    presence.connected('ana', 'phone');
    presence.elsewhere(['ana', 'ben']);
    expect([...presence.all()]).toEqual(['ana', 'ben']);
    expect(presence.here()).toEqual(['ana']);
    presence.disconnected('ana', 'phone');
    vi.advanceTimersByTime(GRACE);
    expect(presence.has('ana')).toBe(true);
    vi.advanceTimersByTime(GRACE);
    presence.elsewhere(['ben']);
    expect(presence.has('ana')).toBe(false);
    expect(presence.lastSeen('ana')).toBe(1_000_000 + 2 * GRACE);
    const told = changed.mock.calls.length;
    presence.elsewhere(['ben']);
    expect(changed).toHaveBeenCalledTimes(told);
  });

  it('was there until another server’s line broke, where she had asked this one for something long before', () => {
    const { presence } = room();
    presence.elsewhere(['nora']);
    presence.asked('nora');
    vi.advanceTimersByTime(REQUEST - GRACE);
    presence.elsewhere([]);
    vi.advanceTimersByTime(GRACE);
    expect(presence.has('nora')).toBe(false);
    expect(presence.lastSeen('nora')).toBe(1_000_000 + REQUEST - GRACE);
  });

  it('is not older than what the log says of them', () => {
    const { presence } = room();
    presence.witnessed('nora', 900_000);
    expect(presence.lastSeen('nora')).toBe(900_000);
    presence.witnessed('nora', 800_000);
    expect(presence.lastSeen('nora')).toBe(900_000);
    expect(presence.has('nora')).toBe(false);
  });

  it('ends with the seat', () => {
    const { presence } = room();
    presence.connected('ana', 'phone');
    presence.forget('ana');
    presence.disconnected('ana', 'phone');
    expect(presence.has('ana')).toBe(false);
    vi.advanceTimersByTime(GRACE);
    expect(presence.all().size).toBe(0);
  });
});
