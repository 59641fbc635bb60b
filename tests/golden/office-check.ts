// `npm run office-check`: opens what groups leave with in LibreOffice, and compares what it shows with what was written.
// It needs LibreOffice on the machine, and fails without it; the tests open two of them where it is, and unpack all of them anywhere.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '@reflextics/decks';
import { toDocx, toOdt } from '@reflextics/office';
import { documentOf, documentOfAll, frameworkOfAll } from '@reflextics/summary';
import { AS_TEXT, converted, libreOffice, missingIn, squeezed } from './libre-office.ts';
import { readDocx, readOdt, type Styled } from './read-office.ts';
import { toldGame } from './told-game.ts';

interface Written {
  readonly file: string;
  readonly paragraphs: readonly Styled[];
}

async function written(folder: string): Promise<Written[]> {
  const files: Written[] = [];
  for (const language of LANGUAGES) {
    const summary = toldGame(language, { players: 10, rounds: 3, proposals: 30 });
    for (const [name, blocks] of [
      ['summary', documentOf(summary)],
      ['framework', frameworkOfAll(summary)],
      ['session', documentOfAll(summary, summary)],
      ['frameworks', frameworkOfAll(summary, summary)],
    ] as const) {
      const document = { blocks, language, madeAt: summary.madeAt };
      const [docx, odt] = [await toDocx(document), toOdt(document)];
      await writeFile(join(folder, `${name}-${language}.docx`), docx);
      await writeFile(join(folder, `${name}-${language}.odt`), odt);
      files.push(
        { file: `${name}-${language}.docx`, paragraphs: readDocx(docx).paragraphs },
        { file: `${name}-${language}.odt`, paragraphs: readOdt(odt).paragraphs },
      );
    }
  }
  return files;
}

async function check(program: string, folder: string): Promise<string[]> {
  const files = await written(folder);
  const found: string[] = [];
  for (const ending of ['docx', 'odt']) {
    const these = files.filter(({ file }) => file.endsWith(ending));
    const made = join(folder, `shown-${ending}`);
    for (const format of [AS_TEXT, 'pdf'])
      await converted(program, { folder, files: these.map(({ file }) => file), format, made });
    for (const { file, paragraphs } of these) {
      const shown = join(made, file.slice(0, -ending.length));
      const missing = missingIn(squeezed(await readFile(`${shown}txt`, 'utf8')), paragraphs);
      if (missing !== null)
        found.push(`${file}: expected LibreOffice to show “${missing}”, found it nowhere in its place`);
      const { size } = await stat(`${shown}pdf`);
      if (size === 0) found.push(`${file}: expected a PDF, found an empty file`);
    }
  }
  console.log(
    `${files.length} files opened in LibreOffice, ${found.length} of them not as they were written`,
  );
  return found;
}

const folder = await mkdtemp(join(tmpdir(), 'office-check-'));
try {
  const program = await libreOffice();
  if (program === null)
    throw new Error(
      'expected LibreOffice, found none, so that nothing was checked; install it (Debian: apt-get install libreoffice-writer-nogui) or say where it is in LIBREOFFICE_PATH',
    );
  const found = await check(program, folder);
  for (const one of found) console.error(one);
  process.exitCode = found.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  if (process.argv.includes('--keep')) console.log(`kept in ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}
