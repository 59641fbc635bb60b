import { afterEach, describe, expect, it, vi } from 'vitest';
import { installsByShare } from './installing.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';
const IPAD =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15';
const CHROME_ON_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';

const on = (userAgent: string, maxTouchPoints: number, standalone = false) =>
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints, standalone });

afterEach(() => void vi.unstubAllGlobals());

describe('how to install is said', () => {
  it('in Safari on an iPhone and on an iPad, which says it is a Mac', () => {
    on(IPHONE, 5);
    expect(installsByShare()).toBe(true);
    on(IPAD, 5);
    expect(installsByShare()).toBe(true);
  });

  it('not on a Mac, in another browser, on another phone, or in the app itself', () => {
    on(IPAD, 0);
    expect(installsByShare()).toBe(false);
    on(CHROME_ON_IPHONE, 5);
    expect(installsByShare()).toBe(false);
    on(ANDROID, 5);
    expect(installsByShare()).toBe(false);
    on(IPHONE, 5, true);
    expect(installsByShare()).toBe(false);
  });
});
