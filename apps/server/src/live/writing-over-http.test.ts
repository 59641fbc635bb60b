import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveRoom } from './live-room.ts';
import { WritingOverHttp } from './writing-over-http.ts';

const LINGER = 3_000;
const HELD = 20_000; // ms: as long as an answer may be held

function room() {
  const writing = new Set<string>();
  const live = {
    id: 'room',
    writing: (_page: string, participant: string, on: boolean) =>
      on ? writing.add(participant) : writing.delete(participant),
  };
  return { live: live as unknown as LiveRoom, writing, signs: new WritingOverHttp(LINGER) };
}

describe('a sign of writing that came with a question over HTTP', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('holds as long as the answer is awaited, and a little longer', () => {
    const { live, writing, signs } = room();
    const answered = signs.say(live, 'ana', true);
    vi.advanceTimersByTime(HELD);
    answered();
    vi.advanceTimersByTime(LINGER - 1);
    expect([...writing]).toEqual(['ana']);
    vi.advanceTimersByTime(1);
    expect([...writing]).toEqual([]);
  });

  it('ends soon where she calls her question off, to ask another server', () => {
    const { live, writing, signs } = room();
    signs.say(live, 'ana', true)();
    vi.advanceTimersByTime(LINGER);
    expect([...writing]).toEqual([]);
  });

  it('is not ended by the answer to an earlier question', () => {
    const { live, writing, signs } = room();
    const answered = signs.say(live, 'ana', true);
    signs.say(live, 'ana', true);
    answered();
    vi.advanceTimersByTime(HELD);
    expect([...writing]).toEqual(['ana']);
  });

  it('nor by one that came before she wrote on', () => {
    const { live, writing, signs } = room();
    signs.say(live, 'ana', true)();
    signs.say(live, 'ana', true);
    vi.advanceTimersByTime(HELD);
    expect([...writing]).toEqual(['ana']);
  });

  it('ends at once where she says so, and leaves nothing behind', () => {
    const { live, writing, signs } = room();
    const answered = signs.say(live, 'ana', true);
    signs.say(live, 'ana', false)();
    expect([...writing]).toEqual([]);
    answered();
    expect(vi.getTimerCount()).toBe(0);
  });
});
