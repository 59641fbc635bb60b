/** What an office file adds to what the summary says. One object a language. */
export interface OfficeWords {
  /** As the summary names it, e.g. `en`. */
  readonly language: string;
  /** BCP 47 with a region: what the program checks the spelling by. */
  readonly locale: string;
  readonly contents: string;
  /** Before the page's number, and between it and how many there are; the program fills the numbers in. */
  readonly pageOf: readonly [before: string, between: string];
  /** What the spreadsheets of that country divide cells by: another sign puts a whole row into one cell. */
  readonly divider: ',' | ';';
  readonly columns: {
    readonly room: string;
    readonly round: string;
    readonly situation: string;
    readonly levels: string;
    /** What the consent round said. */
    readonly acceptable: string;
    /** On which day, as `YYYY-MM-DD`. */
    readonly lookAgain: string;
  };
}
