export { toDocx } from './docx/to-docx.ts';
export { toOdt } from './odt/to-odt.ts';
export type { OfficeDocument } from './office-document.ts';
export { frameworkToCsv, type RoomTold, toCsv } from './to-csv.ts';
