import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Elsewhere } from './elsewhere.ts';

const FADE = 15_000;
const here = (...present: string[]) => ({ present, writing: [] });

function elsewhere() {
  const changed = vi.fn();
  return { notes: new Elsewhere(FADE, changed), changed };
}

describe('who is connected to other servers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is what each of them said last, together', () => {
    const { notes, changed } = elsewhere();
    notes.said('one', 'room', { present: ['ana'], writing: ['ana'] });
    notes.said('two', 'room', here('ana', 'ben'));
    notes.said('two', 'another', here('zoe'));
    expect(notes.of('room')).toEqual({ present: ['ana', 'ben'], writing: ['ana'] });
    notes.said('two', 'room', here());
    expect(notes.of('room')).toEqual({ present: ['ana'], writing: ['ana'] });
    expect(notes.of('nowhere')).toEqual(here());
    expect(changed.mock.calls).toEqual([['room'], ['room'], ['another'], ['room']]);
  });

  it('fades with a server that says nothing any more', () => {
    const { notes, changed } = elsewhere();
    notes.said('one', 'room', here('ana'));
    notes.said('two', 'room', here('ben'));
    vi.advanceTimersByTime(FADE - 1);
    notes.said('one', 'room', here('ana'));
    vi.advanceTimersByTime(1);
    expect(notes.of('room')).toEqual(here('ana'));
    expect(changed).toHaveBeenCalledTimes(4);
  });

  it('does not fade while it is this server that hears nothing', () => {
    const { notes } = elsewhere();
    notes.said('one', 'room', here('nora'));
    notes.hears(false);
    vi.advanceTimersByTime(FADE * 10);
    expect(notes.of('room')).toEqual(here('nora'));
    notes.hears(true);
    vi.advanceTimersByTime(FADE - 1);
    expect(notes.of('room')).toEqual(here('nora'));
    vi.advanceTimersByTime(1);
    expect(notes.of('room')).toEqual(here());
  });

  it('ends with the room', () => {
    const { notes } = elsewhere();
    notes.said('one', 'room', here('ana'));
    notes.forget('room');
    expect(notes.of('room')).toEqual(here());
    notes.said('one', 'room', here('ana'));
    notes.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
