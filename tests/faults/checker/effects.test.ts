import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EFFECTS } from './effects.ts';

const PROTOCOL = readFileSync(join(import.meta.dirname, '../../../packages/protocol/PROTOCOL.md'), 'utf8');
const TABLE = PROTOCOL.split('## What a command brings about')[1]?.split('\n## ')[0] ?? '';
const ROW = /^\| `([a-z-]+)` \|.*\| (yes|–) \|$/gm;
const rows = [...TABLE.matchAll(ROW)].map(([, type = '', nothing]) => ({
  type,
  mayDoNothing: nothing === 'yes',
}));

/** What people write here is always new: that nothing comes of it would be a loss. */
const ALWAYS_NEW = ['sum-up', 'write-summary'];
/** The facilitator's is accepted also where the room is closed already. */
const FACILITATORS = ['close-room'];

describe('what a command brings about', () => {
  it('is read from PROTOCOL.md', () => {
    expect(rows.length).toBeGreaterThan(60);
  });

  it.each(rows)('is known of $type, and whether it may be nothing', ({ type, mayDoNothing }) => {
    const expected = ALWAYS_NEW.includes(type) ? false : mayDoNothing || FACILITATORS.includes(type);
    expect(EFFECTS[type]).toBeDefined();
    expect(EFFECTS[type]?.maybeNothing ?? false).toBe(expected);
  });
});
