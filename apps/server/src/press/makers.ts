import { documentPdf, posterPdf } from '@reflextics/paper';
import { FONTS } from './fonts.ts';
import { makeOffice } from './make-office.ts';
import { makePaper } from './make-paper.ts';
import type { Made, OrderFor } from './orders.ts';

/** Everything that the press can make. Only its thread loads this. */
export const MAKERS: { readonly [Make in Made]: (order: OrderFor<Make>) => Promise<Uint8Array> } = {
  paper: makePaper,
  pdf: ({ document }) => documentPdf(document, FONTS),
  poster: ({ poster }) => posterPdf(poster, FONTS),
  office: makeOffice,
};
