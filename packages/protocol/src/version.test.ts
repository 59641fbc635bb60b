import { expect, test } from 'vitest';
import { areOlder, isSpoken, PROTOCOL_VERSION, SPOKEN_VERSIONS, spokenVersions } from './index.ts';

test('the present version and the one before are spoken, and no other', () => {
  expect(SPOKEN_VERSIONS).toEqual([PROTOCOL_VERSION - 1, PROTOCOL_VERSION]);
  for (const version of SPOKEN_VERSIONS) expect(isSpoken(version)).toBe(true);
  for (const version of [PROTOCOL_VERSION + 1, PROTOCOL_VERSION - 2, String(PROTOCOL_VERSION), null]) {
    expect(isSpoken(version)).toBe(false);
  }
});

test('who is refused tells an older server from a newer one by what it speaks', () => {
  expect(areOlder(spokenVersions)).toBe(false);
  expect(areOlder(PROTOCOL_VERSION - 1)).toBe(true);
  expect(areOlder(`${PROTOCOL_VERSION - 2} or ${PROTOCOL_VERSION - 1}`)).toBe(true);
  expect(areOlder(`${PROTOCOL_VERSION + 1} or ${PROTOCOL_VERSION + 2}`)).toBe(false);
  expect(areOlder(undefined)).toBe(false);
});
