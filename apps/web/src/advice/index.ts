export { Advice, type AdviceProps, Hints } from './advice.tsx';
export { type Hint, useIdentifying } from './use-identifying.ts';
