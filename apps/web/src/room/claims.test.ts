import { afterEach, expect, test, vi } from 'vitest';
import { claimsOfThisBrowser } from './claims.ts';

afterEach(() => vi.unstubAllGlobals());

/** What browsers give to pages on https: one holder a name, in the order of asking. */
function testLocks(): Pick<LockManager, 'request'> {
  const held = new Set<string>();
  const request = async (
    name: string,
    options: LockOptions | ((lock: Lock | null) => unknown),
    granted?: (lock: Lock | null) => unknown,
  ) => {
    const run = typeof options === 'function' ? options : granted;
    await Promise.resolve(); // never in the same moment
    const free = !held.has(name);
    held.add(name);
    await run?.(free ? { name, mode: 'exclusive' } : null);
    if (free) held.delete(name);
  };
  return { request: request as LockManager['request'] };
}

const ways = {
  'by locks': () => vi.stubGlobal('navigator', { locks: testLocks() }),
  'by asking the other tabs': () => vi.stubGlobal('navigator', {}),
};

for (const [way, stub] of Object.entries(ways)) {
  test(`${way}: what another tab holds cannot be claimed; what it let go of can`, async () => {
    stub();
    const [left, right] = [claimsOfThisBrowser(), claimsOfThisBrowser()];
    left.hold('outbox');
    expect(await right.claim('outbox')).toBe(false);
    left.letGo('outbox');
    await expect.poll(() => right.claim('outbox')).toBe(true);
    expect(await left.claim('outbox')).toBe(false);
  });
}

test('by locks: what is let go of before it was granted is free', async () => {
  ways['by locks']();
  const [left, right] = [claimsOfThisBrowser(), claimsOfThisBrowser()];
  left.hold('outbox');
  left.letGo('outbox');
  await expect.poll(() => right.claim('outbox')).toBe(true);
});

test('a browser that can do neither gives every name', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('BroadcastChannel', undefined);
  expect(await claimsOfThisBrowser().claim('outbox')).toBe(true);
});
