import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Styled } from './read-office.ts';

const run = promisify(execFile);
const PROGRAMS = [process.env.LIBREOFFICE_PATH, 'soffice', 'libreoffice'];

export const AS_TEXT = 'txt:Text (encoded):UTF8';

/** The program's name or path; null: this machine has none. `LIBREOFFICE_PATH` says where one is. */
export async function libreOffice(): Promise<string | null> {
  for (const program of PROGRAMS) {
    if (program === undefined) continue;
    const works = await run(program, ['--version']).then(
      () => true,
      () => false,
    );
    if (works) return program;
  }
  return null;
}

/** Opens the files of a folder and writes them as that format into `made`, all in one go. */
export async function converted(
  program: string,
  { folder, files, format, made }: { folder: string; files: readonly string[]; format: string; made: string },
): Promise<void> {
  await run(program, [
    // A profile of its own, so that a running LibreOffice is left alone.
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    made,
    ...files.map((file) => join(folder, file)),
  ]);
}

export const squeezed = (text: string): string => text.replace(/[\s\uFEFF]+/g, ' ').trim();

/** The first paragraph that is not shown after those before it; null: all are. */
export function missingIn(shown: string, paragraphs: readonly Styled[]): string | null {
  let from = 0;
  for (const { text } of paragraphs) {
    const at = shown.indexOf(squeezed(text), from);
    if (at < 0) return text;
    from = at + squeezed(text).length;
  }
  return null;
}
