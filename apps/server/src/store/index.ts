export * from './errors.ts';
export { identityOf } from './identity.ts';
export { openStore } from './open-store.ts';
export type * from './types.ts';
export { openWire } from './wire.ts';
