import { afterEach, expect, test, vi } from 'vitest';
import { onWake } from './wake.ts';

afterEach(() => vi.restoreAllMocks());

const shown = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

test('a phone wakes when its page is shown, comes back from the history, or is online again', () => {
  const woken: string[] = [];
  let by = '';
  const stop = onWake(() => void woken.push(by));
  by = 'shown';
  shown('visible');
  by = 'hidden';
  shown('hidden');
  by = 'online';
  window.dispatchEvent(new Event('online'));
  by = 'from the history';
  window.dispatchEvent(new Event('pageshow'));
  expect(woken).toEqual(['shown', 'online', 'from the history']);
  stop();
  shown('visible');
  window.dispatchEvent(new Event('online'));
  window.dispatchEvent(new Event('pageshow'));
  expect(woken).toHaveLength(3);
});
