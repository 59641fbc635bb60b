import { parentPort } from 'node:worker_threads';
import type { Tell } from '@reflextics/paper';
import { MAKERS } from './makers.ts';
import type { Made, OrderFor, PressAnswer, PressSaid } from './orders.ts';

/** Makes one order; a thread of its own, so that no room waits for it. */
async function answer<Make extends Made>(order: OrderFor<Make>, tell: Tell): Promise<PressAnswer> {
  try {
    return { made: await MAKERS[order.make as Make](order, tell) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const say = (said: PressSaid) => parentPort?.postMessage(said);

parentPort?.on('message', async (order: string) => say(await answer(JSON.parse(order), seldom(say))));

/** Tells what changes anything for who looks at it: each part, and each hundredth of the work. */
function seldom(tell: Tell): Tell {
  let last = { part: -1, share: 0 };
  return (progress) => {
    if (progress.part === last.part && progress.share < last.share + 0.01) return;
    last = progress;
    tell(progress);
  };
}
