export { Advice, type AdviceProps } from './advice.tsx';
export { CardHints, type CardHintsProps } from './card-hints.tsx';
export { type Hint, useIdentifying } from './use-identifying.ts';
