import type { Chosen, PaperKind } from '@reflextics/paper';

/** What is to be printed; travels to the worker, and two that are alike give the same paper. */
export interface PressOrder extends Chosen {
  readonly kind: PaperKind;
  readonly deck: string;
  readonly language: string;
  readonly savesInk: boolean;
  readonly origin: string;
}

export type PressAnswer = { readonly made: Uint8Array } | { readonly failed: string };
