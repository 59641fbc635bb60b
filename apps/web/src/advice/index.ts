export { Advice, type AdviceProps } from './advice.tsx';
export { type Hint, useIdentifying } from './use-identifying.ts';
