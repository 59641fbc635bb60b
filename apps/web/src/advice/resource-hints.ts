import type { ResourceAdviceCode, ResourcePart, ResourceWords } from '@reflextics/advice';
import { RESOURCE_LIMITS } from '@reflextics/decks';
import { type Hints, type HintsOf, useHints } from './use-hints.ts';

const ON_RESOURCES: HintsOf<ResourceWords, ResourcePart, ResourceAdviceCode> = {
  advise: ({ adviceOnResource }, written) => adviceOnResource(written, RESOURCE_LIMITS),
  textAt: (written, { part }) => written[part as ResourcePart],
  textOf: ({ title, text, points, law }) => [title, text, points, law].join('\n'),
};

/** What could be better in a resource that is being written. */
export const useResourceHints = (written: ResourceWords): Hints<ResourcePart, ResourceAdviceCode> =>
  useHints(written, ON_RESOURCES);
