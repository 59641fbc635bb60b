import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** What each room of the house may import of the others. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'packages/game': [],
  'packages/decks': ['@reflextics/game'],
  'packages/advice': ['@reflextics/decks'],
  'packages/protocol': ['@reflextics/game'],
  'packages/rehearsal': ['@reflextics/game'],
  'packages/summary': ['@reflextics/game', '@reflextics/decks'],
  'packages/office': ['@reflextics/game', '@reflextics/decks', '@reflextics/summary'],
  'packages/paper': ['@reflextics/game', '@reflextics/decks', '@reflextics/summary'],
  'apps/server': [
    '@reflextics/game',
    '@reflextics/decks',
    '@reflextics/office',
    '@reflextics/paper',
    '@reflextics/protocol',
    '@reflextics/summary',
  ],
  'apps/web': [
    '@reflextics/game',
    '@reflextics/decks',
    '@reflextics/advice',
    '@reflextics/protocol',
    '@reflextics/rehearsal',
    '@reflextics/summary',
  ],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

interface Import {
  file: string;
  wants: string;
}

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(resolve(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['node_modules', 'dist', 'generated'].includes(entry.name) ? [] : filesIn(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

const sourceFiles = (room: string) => filesIn(`${room}/src`, /\.tsx?$/);

function importsOf(file: string): Import[] {
  const source = readFileSync(resolve(ROOT, file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => ({
    file,
    wants: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('/testing/');

describe('the arrows between packages', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    const imports = sourceFiles(room).flatMap(importsOf);

    it(`${room} has files to look at`, () => {
      expect(imports.length + sourceFiles(room).length).toBeGreaterThan(0);
    });

    it(`${room} imports of its neighbours only ${allowed.join(', ') || 'nothing'}`, () => {
      const wrong = imports
        .filter(({ wants }) => wants.startsWith('@reflextics/') && !allowed.includes(wants))
        .map(({ file, wants }) => `${file} imports ${wants}`);
      expect(wrong).toEqual([]);
    });

    it(`${room} reaches no other package by path`, () => {
      const wrong = imports
        .filter(({ file, wants }) => {
          if (!wants.startsWith('.')) return false;
          const target = relative(ROOT, resolve(ROOT, dirname(file), wants));
          return !target.startsWith(`${room}/`) && !(isTest(file) && target.startsWith('tests/'));
        })
        .map(({ file, wants }) => `${file} imports ${wants}`);
      expect(wrong).toEqual([]);
    });
  }

  it('the rulebook imports nothing at all', () => {
    const wrong = sourceFiles('packages/game')
      .filter((file) => !isTest(file))
      .flatMap(importsOf)
      .filter(({ wants }) => !wants.startsWith('.'))
      .map(({ file, wants }) => `${file} imports ${wants}`);
    expect(wrong).toEqual([]);
  });

  it('only the store and the migrations know the database', () => {
    const wrong = sourceFiles('apps/server')
      .filter((file) => !isTest(file) && !/src\/(store|migrations|embedded-postgres)\//.test(file))
      .flatMap(importsOf)
      .filter(({ wants }) => wants === 'pg' || wants.startsWith('@prisma') || wants.includes('/generated/'))
      .map(({ file, wants }) => `${file} imports ${wants}`);
    expect(wrong).toEqual([]);
  });

  it('nothing but main and config reads the process’s environment', () => {
    const wrong = sourceFiles('apps/server')
      .filter((file) => !isTest(file) && !/src\/(main|config)\.ts$/.test(file))
      .filter((file) => /process\.env/.test(readFileSync(resolve(ROOT, file), 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('what looks at people’s words can tell nobody and keep nothing', () => {
    const wrong = ['packages/advice', 'apps/web/src/advice']
      .flatMap((room) => filesIn(room, /\.tsx?$/))
      .filter((file) => !isTest(file))
      .filter((file) =>
        /fetch\(|XMLHttpRequest|WebSocket|sendBeacon|[lL]ocalStorage|sessionStorage|indexedDB|console\./.test(
          readFileSync(resolve(ROOT, file), 'utf8'),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it('a practice game can tell nobody and keep nothing', () => {
    const wrong = ['packages/rehearsal', 'apps/web/src/rehearse']
      .flatMap((room) => filesIn(room, /\.tsx?$/))
      .filter((file) => !isTest(file))
      .filter((file) =>
        /fetch\(|XMLHttpRequest|WebSocket|sendBeacon|[lL]ocalStorage|sessionStorage|indexedDB|browserDoors|console\./.test(
          readFileSync(resolve(ROOT, file), 'utf8'),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it.each(['packages/game', 'packages/rehearsal'])('%s takes clock, dice and ids by the door', (room) => {
    const wrong = sourceFiles(room)
      .filter((file) => !isTest(file))
      .filter((file) =>
        /Date\.now|new Date\(|Math\.random|randomUUID|performance\.now/.test(
          readFileSync(resolve(ROOT, file), 'utf8'),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the checker of histories', () => {
  it('knows nothing of what it checks, and neither do the people whose histories they are', () => {
    const wrong = ['tests/faults/checker', 'tests/faults/people']
      .flatMap((folder) => filesIn(folder, /\.ts$/))
      .flatMap(importsOf)
      .filter(({ file, wants }) => {
        if (!wants.startsWith('.')) return wants.startsWith('@reflextics/');
        return !relative(ROOT, resolve(ROOT, dirname(file), wants)).startsWith('tests/faults/');
      })
      .map(({ file, wants }) => `${file} imports ${wants}`);
    expect(wrong).toEqual([]);
  });
});

describe('what the browser loads', () => {
  it('asks nobody else for anything', () => {
    const wrong = filesIn('apps/web', /\.(tsx?|html|css)$/)
      .filter((file) => !isTest(file))
      .filter((file) =>
        /(?:src|href|url|import|fetch)\s*[=(]\s*['"]?https?:\/\//.test(
          readFileSync(resolve(ROOT, file), 'utf8'),
        ),
      );
    expect(wrong).toEqual([]);
  });
});
