export * from './errors.ts';
export { openStore } from './open-store.ts';
export type * from './types.ts';
export { MAX_WIRE_TEXT, openWire, type Wire, type WireListener, type WireOptions } from './wire.ts';
