import { setTimeout as after } from 'node:timers/promises';

/** ms; ends early, and as well, when told to stop. */
export async function pause(ms: number, stopped?: AbortSignal): Promise<void> {
  await after(ms, undefined, stopped === undefined ? {} : { signal: stopped }).catch(() => {});
}
