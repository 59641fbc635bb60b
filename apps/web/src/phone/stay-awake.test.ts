import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stayAwake } from './stay-awake.ts';
import { turn } from './switches.ts';

/** A screen that can be kept lit, and that lets go of it when its page is hidden, as browsers do. */
function screen() {
  const locks: { released: boolean }[] = [];
  let visible = true;
  vi.stubGlobal('navigator', {
    wakeLock: {
      request: async () => {
        const lock = {
          released: false,
          release: async () => {
            lock.released = true;
          },
        };
        locks.push(lock);
        return lock;
      },
    },
  });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (visible ? 'visible' : 'hidden'));
  const show = (on: boolean) => {
    visible = on;
    if (!on) for (const lock of locks) lock.released = true;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { show, lit: () => locks.filter(({ released }) => !released).length, asked: () => locks.length };
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('the narrator’s screen', () => {
  it('stays lit, and again when the phone comes back from her pocket', async () => {
    const phone = screen();
    const stop = stayAwake();
    await vi.waitFor(() => expect(phone.lit()).toBe(1));
    phone.show(false);
    expect(phone.lit()).toBe(0);
    phone.show(true);
    await vi.waitFor(() => expect(phone.lit()).toBe(1));
    stop();
    await vi.waitFor(() => expect(phone.lit()).toBe(0));
    phone.show(true);
    expect(phone.asked()).toBe(2);
  });

  it('goes dark where she has switched it off, at once', async () => {
    const phone = screen();
    const stop = stayAwake();
    await vi.waitFor(() => expect(phone.lit()).toBe(1));
    turn('awake', false);
    await vi.waitFor(() => expect(phone.lit()).toBe(0));
    turn('awake', true);
    await vi.waitFor(() => expect(phone.lit()).toBe(1));
    stop();
  });
});
