/** A spreadsheet runs a cell that begins like this, some after taking spaces away. */
const RUNS = /^[\s']*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/;
/** Where one that divides otherwise than the file, as those of the next country do, would begin another cell. */
const DIVIDES = '([;,\\t\\r\\n][^\\S\\t\\r\\n]*)';
const RUNS_WITHIN = new RegExp(`${DIVIDES}('*[=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20])`, 'g');
const MARKED_WITHIN = new RegExp(`${DIVIDES}'('*[=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20])`, 'g');

/** A cell that no spreadsheet runs: a mark before whatever would begin a formula makes it text. */
export function harmlessCell(cell: string): string {
  const within = cell.replace(RUNS_WITHIN, "$1'$2");
  return RUNS.test(cell) ? `'${within}` : within;
}

/** As it was before that. */
export function cellAsWritten(cell: string): string {
  const marked = cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
  return marked.replace(MARKED_WITHIN, '$1$2');
}
