/** Says what was expected, what was found and what to do, for whoever runs the server. */
export class StoreError extends Error {
  readonly expected: string;
  readonly found: string;
  readonly do: string;

  constructor(said: { expected: string; found: string; do: string }, options?: ErrorOptions) {
    super(`expected ${said.expected}, found ${said.found}: ${said.do}`, options);
    this.name = new.target.name;
    this.expected = said.expected;
    this.found = said.found;
    this.do = said.do;
  }
}

/** More is waiting to be stored than the database keeps up with. Nothing was stored; try again later. */
export class Overloaded extends StoreError {}

/**
 * The database could not be reached in time. Of an `append` nothing was stored. Of any other change that is not known:
 * the connection may have broken at its commit, so that whoever asks again must bear that it is so already.
 */
export class Unavailable extends StoreError {}

/** The connection broke while the database committed, and it could not be found out whether it did. */
export class CommitUnknown extends StoreError {}

/** What lies there was written by a newer server; this one would show it wrongly. Another server may be able to read it. */
export class FromNewerServer extends StoreError {}

/** The database refuses this very write. Trying again is of no use. */
export class Unstorable extends StoreError {}

/** The database does not sync what it acknowledges. */
export class NotDurable extends StoreError {}

/** The tables are missing or half made. */
export class NotMigrated extends StoreError {}
