/** Why the database cannot be brought to the shape this version needs, and what to do about it. */
export class MigrationError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A file was edited after a database had taken it in. */
export class MigrationChanged extends MigrationError {
  constructor(name: string, expected: string, found: string) {
    super(
      `Migration ${name} is not what this database was made with: expected checksum ${expected}, found ${found}. ` +
        'Put the file back as it was, and write a new migration for the change.',
    );
  }
}

/** The database was used by a version that knew more. */
export class MigrationUnknown extends MigrationError {
  constructor(name: string) {
    super(
      `The database has been through migration ${name}, which this version does not have. ` +
        'It was used by a newer version: start that one, or use another database.',
    );
  }
}

/** An earlier attempt, by another tool, stopped in the middle. */
export class MigrationUnfinished extends MigrationError {
  constructor(name: string) {
    super(
      `Migration ${name} was begun on this database and never finished. ` +
        'Restore the database from a copy made before, or settle it with "prisma migrate resolve".',
    );
  }
}

export class MigrationFailed extends MigrationError {
  constructor(name: string, cause: unknown) {
    super(
      `Migration ${name} failed and was undone; the database is as it was. ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
}
