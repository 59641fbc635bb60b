export type * from './bus.ts';
export { openBus } from './open-bus.ts';
