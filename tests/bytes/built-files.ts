import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Vite's list of what was built from what, as far as it is needed here. */
interface Built {
  file: string;
  name?: string;
  src?: string;
  imports?: string[];
}
type Manifest = Readonly<Record<string, Built>>;

/** Bytes of each built script under its name without the hash, as gzip sends it. */
export type Sizes = Readonly<Record<string, number>>;

/** The scripts that a way loads: those of each place on it and all that they import at once. */
export async function scriptsOnTheWay(webDir: string, places: readonly string[]): Promise<Sizes> {
  const manifest: Manifest = JSON.parse(await readFile(join(webDir, '.vite/manifest.json'), 'utf8'));
  const found = new Set<string>();
  const take = (key: string) => {
    if (found.has(key)) return;
    const built = manifest[key];
    if (built === undefined) throw new Error(`expected ${key} in the list of built files, found none`);
    found.add(key);
    for (const other of built.imports ?? []) take(other);
  };
  for (const place of places) take(place);
  const sizes = new Map<string, number>();
  for (const key of found) {
    const built = manifest[key];
    if (!built?.file.endsWith('.js')) continue;
    const bytes = gzipSync(await readFile(join(webDir, built.file)), { level: 9 }).length;
    const name = built.src ?? built.name ?? built.file;
    sizes.set(name, (sizes.get(name) ?? 0) + bytes);
  }
  return Object.fromEntries([...sizes].sort(([a], [b]) => a.localeCompare(b)));
}

export const sum = (sizes: Sizes): number => Object.values(sizes).reduce((all, bytes) => all + bytes, 0);

/** One line for each script that is larger than it was noted, the one that grew most first. */
export function whatGrew(noted: Sizes, found: Sizes): string[] {
  return Object.entries(found)
    .map(([name, bytes]) => ({ name, bytes, more: bytes - (noted[name] ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more)
    .map(({ name, bytes, more }) => `${name}: ${bytes} bytes, ${more} more than noted`);
}

/** What is loaded before a page asks for a room's code or a name. */
export const wayToTheDoor = (language: string): string[] => [
  'index.html',
  'src/draw.tsx',
  `src/words/${language}.ts?door`,
];

/** And what is loaded until a player sits at the table. */
export const wayToTheTable = (language: string): string[] => [
  ...wayToTheDoor(language),
  'src/room-page.tsx',
  'src/screens/lobby/index.tsx',
  'src/screens/table/index.tsx',
  `src/words/${language}.ts?table`,
];
