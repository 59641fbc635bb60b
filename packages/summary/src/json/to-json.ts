import type { Summary } from '../summary.ts';
import { frameworkFile } from './framework-file.ts';
import { summaryFile } from './summary-file.ts';

/** As `summary.schema.json` says it, and as `readSummary` reads it. Two spaces of indent, ending in a line break. */
export function toJson(first: Summary, ...others: readonly Summary[]): string {
  return written(summaryFile(first, ...others));
}

/** What all can live with, as `framework.schema.json` says it, and as `readFramework` reads it; written as `toJson` does. */
export function frameworkToJson(first: Summary, ...others: readonly Summary[]): string {
  return written(frameworkFile(first, ...others));
}

const written = (file: object): string => `${JSON.stringify(file, null, 2)}\n`;
