import { readFramework, readSummary, type SummaryFlaw } from '@reflextics/summary';
import { type Found, foundInFrameworks, foundOf, type Useless, UselessSummary } from './candidates.ts';

const WHOLE: Readonly<Partial<Record<SummaryFlaw['code'], Useless>>> = {
  'not-json': 'not-ours',
  'not-a-summary': 'not-ours',
  newer: 'newer',
  'too-large': 'too-big',
};

/** What a summary or a framework as data offers to come back to. Throws `UselessSummary`. */
export function foundIn(json: string): Found {
  const read = readSummary(json);
  if ('rooms' in read) return foundOf(read.rooms);
  const framework = readFramework(json);
  if ('rooms' in framework) return foundInFrameworks(framework.rooms);
  const isFramework = framework.flaws.every(({ code }) => code !== 'not-a-summary');
  const [flaw] = isFramework ? framework.flaws : read.flaws;
  throw new UselessSummary((flaw && WHOLE[flaw.code]) ?? 'broken', flaw?.line ?? null);
}
