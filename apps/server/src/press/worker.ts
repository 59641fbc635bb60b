import { parentPort } from 'node:worker_threads';
import { MAKERS } from './makers.ts';
import type { Made, OrderFor, PressAnswer } from './orders.ts';

/** Makes one order; a thread of its own, so that no room waits for it. */
async function answer<Make extends Made>(order: OrderFor<Make>): Promise<PressAnswer> {
  try {
    return { made: await MAKERS[order.make as Make](order) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (order: string) => parentPort?.postMessage(await answer(JSON.parse(order))));
