import type { Duration, Instant } from './words.ts';

export const A_DAY: Duration = 86_400_000;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Midnight UTC of a day written `YYYY-MM-DD`; null: there is no such day. */
export function startOfDay(day: string): Instant | null {
  const [, year = 0, month = 0, date = 0] = (DAY.exec(day) ?? []).map(Number);
  const first = Date.UTC(year, month - 1, 1);
  const inMonth = (Date.UTC(year, month, 1) - first) / A_DAY;
  const isThere = month >= 1 && month <= 12 && date >= 1 && date <= inMonth;
  return isThere ? first + (date - 1) * A_DAY : null;
}
