import type { CardAdviceCode, Kind, ResourceAdviceCode } from '@reflextics/advice';
import type { Words } from '../words/index.ts';

export type HintCode = CardAdviceCode | ResourceAdviceCode;

/** Why it is told, and how to say it otherwise. What gives someone away is told as beside every other box, but for names: a card has made-up ones. */
export function hintWords(
  t: Words['t'],
  { code, kind }: { code: HintCode; kind: Kind | null },
): { why: string; instead: string } {
  if (kind !== null && kind !== 'name')
    return { why: t(`advice.why.${kind}`), instead: t(`advice.instead.${kind}`) };
  if (code === 'address' || code === 'birth' || code === 'number')
    throw new Error(`expected the kind of what was found as ${code}, found none`);
  return { why: t(`hints.${code}`), instead: t(`hints.${code}.instead`) };
}
