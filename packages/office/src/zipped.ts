import { strToU8, type Zippable, zipSync } from 'fflate';

export interface FileInside {
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /** Left as it is, so that a program can look at it without unpacking. */
  readonly stored?: true;
}

/** In the order given. Nothing in it tells when it was packed: the same content is the same file. */
export function zipped(files: readonly FileInside[]): Uint8Array {
  const contents: Zippable = {};
  for (const { path, bytes, stored } of files)
    contents[path] = [
      typeof bytes === 'string' ? strToU8(bytes) : bytes,
      { level: stored ? 0 : 6, mtime: EARLIEST },
    ];
  return zipSync(contents);
}

const EARLIEST = new Date(1980, 0, 1); // local time, as ZIP reckons; it knows no day before
