import { toDocx, toOdt } from '@reflextics/office';
import type { OfficeOrder } from './orders.ts';

export async function makeOffice({ as, ...document }: OfficeOrder): Promise<Uint8Array> {
  return as === 'docx' ? toDocx(document) : toOdt(document);
}
