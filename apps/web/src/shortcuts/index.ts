export { KEYS, type Shortcut, useKeys } from './keys.ts';
