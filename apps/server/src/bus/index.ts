export type * from './bus.ts';
export { KeptWire } from './kept-wire.ts';
export { openBus } from './open-bus.ts';
export { openRedisWire, RedisRefused } from './redis-wire.ts';
export { twoWires } from './two-wires.ts';
export {
  type Line,
  type LineListener,
  MAX_WIRE_TEXT,
  type Wire,
  type WireListener,
  type WireOptions,
} from './wire.ts';
