import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MigrationError } from './errors.ts';

export interface MigrationFile {
  /** The folder's name, which begins with its date: names sort in the order of application. */
  readonly name: string;
  readonly sql: string;
  /** sha256 of the file's bytes, in hex, as Prisma computes it. */
  readonly checksum: string;
}

/** All migrations of a folder laid out as Prisma does (`<name>/migration.sql`), in order. */
export async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(folder, name, 'migration.sql'));
      return {
        name,
        sql: bytes.toString('utf8'),
        checksum: createHash('sha256').update(bytes).digest('hex'),
      };
    }),
  );
}

/** The project's own migrations: above this file, whether it runs as source or built into one. */
export function projectMigrations(): string {
  const from = dirname(fileURLToPath(import.meta.url));
  for (let at = from; at !== dirname(at); at = dirname(at)) {
    const folder = join(at, 'prisma', 'migrations');
    if (existsSync(folder)) return folder;
  }
  throw new MigrationError(
    `expected a folder prisma/migrations above ${from}, found none: copy it beside the server`,
  );
}
