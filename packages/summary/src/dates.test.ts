import { describe, expect, it } from 'vitest';
import { dateAndTime, dateOnly } from './dates.ts';

const FIRST = Date.UTC(2026, 1, 1, 9, 30);

describe('the first of a month', () => {
  it.each([
    ['fr-FR', '1er février 2026'],
    ['ro-RO', '1 februarie 2026'],
    ['el-GR', '1 Φεβρουαρίου 2026'],
    ['en-GB', '1 February 2026'],
  ])('in %s: %s', (locale, written) => {
    expect(dateOnly(FIRST, locale)).toBe(written);
    expect(dateAndTime(FIRST, locale).startsWith(written)).toBe(true);
  });

  it('is not taken for the eleventh', () => {
    expect(dateOnly(Date.UTC(2026, 1, 11), 'fr-FR')).toBe('11 février 2026');
  });
});
