export * from './errors.ts';
export { openStore } from './open-store.ts';
export type * from './types.ts';
