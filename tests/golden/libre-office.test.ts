import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDocx, toOdt } from '@reflextics/office';
import { documentOf, documentOfAll } from '@reflextics/summary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AS_TEXT, converted, libreOffice, missingIn, squeezed } from './libre-office.ts';
import { readDocx, readOdt, type Styled } from './read-office.ts';
import { toldGame } from './told-game.ts';

const program = await libreOffice();
const found = program === null ? 'NOT CHECKED: no LibreOffice on this machine' : 'checked';
if (program === null)
  console.warn(
    'LibreOffice was not found: that it opens the files was not checked (`npm run office-check`).',
  );

/** It starts from nothing each time, beside other tests. */
const PATIENT = { timeout: 180_000 };

describe.skipIf(program === null)(`LibreOffice (${found})`, PATIENT, () => {
  const written = new Map<string, readonly Styled[]>();
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'libre-office-'));
    const [room, other] = [
      toldGame('el', { players: 4, rounds: 1, proposals: 6 }),
      toldGame('ro', { players: 4, rounds: 1, proposals: 6 }),
    ];
    const docx = await toDocx({ blocks: documentOf(room), language: 'el', madeAt: room.madeAt });
    const odt = toOdt({ blocks: documentOfAll(other, other), language: 'ro', madeAt: other.madeAt });
    written.set('room.docx', readDocx(docx).paragraphs).set('session.odt', readOdt(odt).paragraphs);
    await writeFile(join(folder, 'room.docx'), docx);
    await writeFile(join(folder, 'session.odt'), odt);
    const files = [...written.keys()];
    await converted(program ?? '', { folder, files, format: AS_TEXT, made: folder });
  }, PATIENT.timeout);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['room.docx', 'session.odt'])('shows %s paragraph by paragraph as it was written', async (file) => {
    const shown = await readFile(join(folder, file.replace(/\.\w+$/, '.txt')), 'utf8');
    const paragraphs = written.get(file) ?? [];
    expect(paragraphs.length).toBeGreaterThan(30);
    expect(missingIn(squeezed(shown), paragraphs)).toBeNull();
  });
});
