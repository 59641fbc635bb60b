import type { Tell } from '@reflextics/paper';
import { makePaper } from './make-paper.ts';
import { makeTold } from './make-told.ts';
import type { Made, OrderFor } from './orders.ts';

/** Everything that the press can make. Only its thread loads this. */
export const MAKERS: { readonly [Make in Made]: (order: OrderFor<Make>, tell: Tell) => Promise<Uint8Array> } =
  {
    paper: makePaper,
    told: makeTold,
  };
