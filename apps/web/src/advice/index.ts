export { Advice, type AdviceProps } from './advice.tsx';
export { useCardHints } from './card-hints.ts';
export { type FormHints, HintsAt } from './hints-at.tsx';
export { HintsRead } from './hints-read.tsx';
export { HintsSummary } from './hints-summary.tsx';
export { useResourceHints } from './resource-hints.ts';
export type { Place } from './use-hints.ts';
export { type Hint, useIdentifying } from './use-identifying.ts';
