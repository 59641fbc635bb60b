import { describe, expect, it } from 'vitest';
import { addressKey } from './address-key.ts';
import { Allowances } from './allowances.ts';

describe('an address is counted', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['0:0:0:0:0:ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:0db8:0001::7', '2001:db8:1:0::/64'],
    ['2001:db8::2:3:4:5', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8:1:2::/64', '2001:db8:1:2::/64'],
    ['', ''],
    ['no address', 'no address'],
  ])('%s as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  it('together with its neighbours of IPv6, where a count is by address', () => {
    const guesses = new Allowances({ burst: 1, perSecond: 0 }, { keyOf: addressKey, now: () => 0 });
    expect(guesses.take('2001:db8:1:2::a')).toBe(true);
    expect([guesses.take('2001:db8:1:2::b'), guesses.allows('2001:db8:1:3::a')]).toEqual([false, true]);
    expect(guesses.secondsUntilNext('2001:db8:1:3::a')).toBe(0);
  });
});
