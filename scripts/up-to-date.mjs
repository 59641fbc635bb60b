import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject, stampFolder } from './project.mjs';
import { step } from './terminal.mjs';

/** Folders that hold what is made, not what it is made from. */
const MADE = new Set(['node_modules', 'dist', 'generated']);

/**
 * Does the step `title` unless it was done before from the very same inputs and its result is still there.
 * `inputs`: files and folders of the project (absent ones count as such). `name`: of its stamp.
 */
export async function unlessUpToDate({ title, name, inputs, result }, make) {
  const stamp = join(stampFolder, name);
  const wanted = await fingerprint(inputs);
  if (existsSync(result) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  await rm(stamp, { force: true });
  await step(title, make);
  await mkdir(stampFolder, { recursive: true });
  await writeFile(stamp, wanted);
}

async function fingerprint(inputs) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const input of inputs) await add(hash, input);
  return hash.digest('hex');
}

async function add(hash, path) {
  const entries = await readdir(inProject(path), { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    const content = await readFile(inProject(path)).catch(() => null);
    hash.update(content === null ? `${path} absent\n` : `${path} ${content.length}\n`);
    if (content !== null) hash.update(content);
    return;
  }
  const names = entries.map((entry) => entry.name).filter((name) => !MADE.has(name));
  for (const name of names.sort()) await add(hash, `${path}/${name}`);
}
