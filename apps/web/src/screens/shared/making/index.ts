export { MakingLine } from './making-line.tsx';
export { type MakingShown, useMaking } from './use-making.ts';
