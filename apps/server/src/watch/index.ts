export { EventLoop } from './event-loop.ts';
export { Meters } from './meters.ts';
export { checkOnline, type OnlineCheck } from './online-check.ts';
